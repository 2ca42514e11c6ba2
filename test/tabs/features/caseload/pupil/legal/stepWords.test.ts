import { expect, test } from 'vitest';
import type { LegalStep } from '../../../../../../src/casework/legal/legalContent.ts';
import {
  rungWords,
  standingWords,
  stepWords,
} from '../../../../../../tabs/features/caseload/pupil/legal/stepWords.ts';

const today = '2026-11-26';
const contract: LegalStep = { step: 'contract', parentIds: ['jo'], offeredOn: '2026-10-01' };
const improvement: LegalStep = {
  step: 'notice-to-improve',
  parentIds: ['jo'],
  issuedOn: '2026-11-02',
  startsOn: '2026-11-02',
  weeks: 6,
  endsOn: '2026-12-11',
  mostUnauthorised: 10,
};
const notice: LegalStep = {
  step: 'penalty-notice',
  parentId: 'jo',
  path: 'irregular',
  absentFrom: '2026-09-07',
  absentTo: '2026-10-02',
  sessions: 10,
  requestedOn: '2026-10-05',
};
const order: LegalStep = { step: 'supervision-order', consideredOn: '2026-10-01' };

test.each<[LegalStep, string]>([
  [contract, 'Offered'],
  [{ ...contract, declinedOn: '2026-10-08' }, 'Declined on 8 October 2026'],
  [{ ...contract, agreedOn: '2026-10-08' }, 'Agreed on 8 October 2026'],
  [
    { ...contract, agreedOn: '2026-10-08', outcome: { on: '2026-11-20', result: 'not-kept' } },
    'Not kept on 20 November 2026',
  ],
  [improvement, 'Runs until 11 December 2026'],
  [
    { ...improvement, endsOn: '2026-11-25' },
    'The period ended on 25 November 2026: the outcome is to be recorded',
  ],
  [notice, 'Asked for'],
  [{ ...notice, declined: { on: '2026-10-08', reason: 'r' } }, 'Declined by the council'],
  [{ ...notice, issuedOn: '2026-10-12' }, 'Issued, to be paid'],
  // 28 days after 29 October is today: it can still be paid. A day more and it cannot.
  [{ ...notice, issuedOn: '2026-10-26', receivedOn: '2026-10-29' }, 'Issued, to be paid'],
  [{ ...notice, issuedOn: '2026-10-26', receivedOn: '2026-10-28' }, 'Not paid within 28 days'],
  [order, 'Being considered'],
  [{ ...order, appliedOn: '2026-10-20' }, 'Applied for on 20 October 2026'],
  [{ ...order, notPursued: { on: '2026-10-20', reason: 'r' } }, 'Not pursued since 20 October 2026'],
  [{ step: 'parenting-order', parentId: 'jo', madeOn: '2026-11-02' }, 'In force'],
])('%j stands so: %s', (step, words) => expect(standingWords(step, today)).toBe(words));

test('a step is known by its day', () => {
  expect(stepWords(notice)).toBe('Penalty notice of 5 October 2026');
  expect(stepWords({ ...notice, issuedOn: '2026-10-12' })).toBe('Penalty notice of 12 October 2026');
});

test('a rung says how many stand on it', () => {
  expect(rungWords([])).toBe('None');
  expect(rungWords([contract])).toBe('1 under way');
  expect(rungWords([contract, { ...contract, declinedOn: '2026-10-08' }])).toBe('1 under way, 1 ended');
});
