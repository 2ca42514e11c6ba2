import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { notKnown } from './figureWords.ts';
import type { Group } from './finding/caseloadView.ts';

type Case = CaseloadRow['case'];

export const planWords: Readonly<Record<Case['plan'], string>> = {
  none: 'No plan',
  open: 'Plan open',
  'review-due': 'Review due',
  'review-overdue': 'Review overdue',
};

export const groupWords: Readonly<Record<Group, string>> = {
  'sen-support': 'SEN support',
  ehcp: 'EHCP',
  'free-meals': 'Free school meals',
  'in-care': 'In care',
  'social-worker': 'Has a social worker',
};

export const noLead = 'Nobody yet';

/** How long ago a pupil was seen: 'Today', '3 school days ago', a date where no calendar can count them. */
export function seenWords({ seenOn, seenDays }: Pick<Case, 'seenOn' | 'seenDays'>): string {
  if (seenDays !== undefined) return seenDays === 0 ? 'Today' : `${amount(seenDays, 'school day')} ago`;
  return seenOn === undefined ? notKnown : ukDate(seenOn);
}

/** Undefined for a pupil who comes in, for whom no check is due. */
export function checkWords({ checkDueOn, checkOverdue }: Pick<Case, 'checkDueOn' | 'checkOverdue'>) {
  if (checkDueOn === undefined) return undefined;
  return checkOverdue ? 'Check overdue' : `Check due ${ukDate(checkDueOn)}`;
}

/** '3 open', and how many of them are late: '1 overdue'. */
export const openActionWords = ({ openActions }: Pick<Case, 'openActions'>): string =>
  openActions === 0 ? 'None open' : `${openActions} open`;
