import { council } from '../local/council.ts';
import { abbreviationFact } from './abbreviation.ts';
import { age } from './age.ts';
import { changes } from './changes.ts';
import { court } from './court.ts';
import { courtOrders } from './courtOrders.ts';
import { definitions } from './definitions.ts';
import { exclusionNotices } from './exclusionNotices.ts';
import { improve } from './improve.ts';
import { leave } from './leave.ts';
import { leaveForPurpose } from './leaveForPurpose.ts';
import type { LegalFact } from './legalFact.ts';
import { noticeCounts } from './noticeCounts.ts';
import { noticePayment } from './noticePayment.ts';
import { noticeRules } from './noticeRules.ts';
import { notices } from './notices.ts';
import { registers } from './registers.ts';
import { returns } from './returns.ts';
import { roll } from './roll.ts';
import { schoolWeeks } from './schoolWeeks.ts';
import { schoolWords } from './schoolWords.ts';
import { steps } from './steps.ts';
import { supervisionOrders } from './supervisionOrders.ts';
import { supportFirst } from './supportFirst.ts';
import { threshold } from './threshold.ts';
import { thresholdMet } from './thresholdMet.ts';
import { words } from './words.ts';

/** Every fact of the law, in the order of the Law page, and after it how the council works. */
export const facts: readonly LegalFact[] = [
  ...definitions,
  ...registers,
  ...returns,
  ...roll,
  ...leave,
  ...leaveForPurpose,
  ...supportFirst,
  ...threshold,
  ...thresholdMet,
  ...schoolWeeks,
  ...notices,
  ...noticeCounts,
  ...noticeRules,
  ...noticePayment,
  ...exclusionNotices,
  ...improve,
  ...steps,
  ...supervisionOrders,
  ...court,
  ...courtOrders,
  ...age,
  ...changes,
  ...[...words, ...schoolWords, ...council.words].map(abbreviationFact),
  ...council.facts,
];
