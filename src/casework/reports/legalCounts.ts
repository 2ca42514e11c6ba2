import { academicYearOf } from '../../calendar/academicYear.ts';
import { noticeAmounts } from '../../guidance/calculations/penaltyNotice.ts';
import type { LedgerNotice } from '../legal/ledger.ts';
import type { LegalStep } from '../legal/legalContent.ts';

/** How many of what, in an academic year. Money in pounds. */
export const countNames = [
  'contracts',
  'contractsKept',
  'improvements',
  'improved',
  'notImproved',
  'noticesRequested',
  'noticesDeclined',
  'noticesIssued',
  'firstNotices',
  'secondNotices',
  'paidLow',
  'paidFull',
  'withdrawn',
  'unpaid',
  'received',
  'supervisionOrders',
  'prosecutions',
  'convictions',
  'parentingOrders',
] as const;
export type LegalCounts = Record<(typeof countNames)[number], number>;

/** One thing that counts: in which year, and how much. */
export type Tallied = { name: keyof LegalCounts; year: number; count: number };

export const noCounts = (): LegalCounts =>
  Object.fromEntries(countNames.map((name) => [name, 0])) as LegalCounts;

const one = (name: keyof LegalCounts, on: string | undefined, fits = true): Tallied[] =>
  on !== undefined && fits ? [{ name, year: academicYearOf(on), count: 1 }] : [];

/**
 * What a notice counts as. Requests and refusals belong to their own year; what became of a notice belongs to the year in which it
 * was issued, so that the numbers of a year add up. Money that was paid for a notice that was withdrawn goes back. One that was
 * issued elsewhere is no work or money of this council: it counts for nothing itself, though it makes another a second.
 */
export function talliedNotice({ notice, number, state }: LedgerNotice): Tallied[] {
  const { requestedOn, declined, issuedOn, paid, elsewhere } = notice;
  if (elsewhere) return [];
  const isPaid = state === 'paid' && paid !== undefined;
  return [
    ...one('noticesRequested', requestedOn),
    ...one('noticesDeclined', declined?.on),
    ...one('noticesIssued', issuedOn),
    ...one('firstNotices', issuedOn, number === 'first'),
    ...one('secondNotices', issuedOn, number === 'second'),
    ...one('paidLow', issuedOn, isPaid && paid.amount === noticeAmounts.low),
    ...one('paidFull', issuedOn, isPaid && paid.amount === noticeAmounts.full),
    ...one('withdrawn', issuedOn, state === 'withdrawn'),
    ...one('unpaid', issuedOn, state === 'unpaid' || state === 'prosecuted'),
    ...(isPaid && issuedOn !== undefined
      ? [{ name: 'received' as const, year: academicYearOf(issuedOn), count: paid.amount }]
      : []),
  ];
}

/** What any other step counts as, with its outcome in the year in which it began to bind. */
export function talliedStep(step: LegalStep): Tallied[] {
  switch (step.step) {
    case 'contract':
      return [
        ...one('contracts', step.agreedOn),
        ...one('contractsKept', step.agreedOn, step.outcome?.result === 'kept'),
      ];
    case 'notice-to-improve': {
      const result = step.outcome?.result;
      return [
        ...one('improvements', step.issuedOn),
        ...one('improved', step.issuedOn, result === 'improved'),
        ...one('notImproved', step.issuedOn, result === 'not-improved' || result === 'ended-early'),
      ];
    }
    case 'supervision-order':
      return one('supervisionOrders', step.madeOn);
    case 'prosecution':
      return [
        ...one('prosecutions', step.courtOn),
        ...one('convictions', step.courtOn, step.outcome?.result === 'guilty'),
      ];
    case 'parenting-order':
      return one('parentingOrders', step.madeOn);
    case 'penalty-notice':
      return [];
  }
}

/** Adds things up by year. */
export function countsByYear(tallied: readonly Tallied[]): ReadonlyMap<number, LegalCounts> {
  const years = new Map<number, LegalCounts>();
  for (const { name, year, count } of tallied) {
    const counts = years.get(year) ?? noCounts();
    counts[name] += count;
    years.set(year, counts);
  }
  return years;
}
