import { addDays, dayNumber } from '../../calendar/plainDate.ts';
import { yearsLater } from '../../calendar/yearsLater.ts';

/** Pounds and calendar days. Source: Education (Penalty Notices) (England) Regulations 2007, as amended from 19 August 2024. */
export const noticeAmounts = { low: 80, full: 160 } as const;
/**
 * Pounds for a parent whose excluded child is in a public place in school hours in the first five school days of the exclusion.
 * Source: the same regulations, regulation 4.
 */
export const publicPlaceAmounts = { low: 60, full: 120 } as const;
export const noticeDays = { low: 21, full: 28 } as const;
/** At most 2 notices to one parent for one child within 3 years. */
export const noticeLimit = { notices: 2, years: 3 } as const;

export type NoticeDates = {
  /** The last day for the lower amount; only for a first notice. */
  lowUntil?: string;
  payBy: string;
};

/** The last days to pay a notice received on a day (ISO). The day it is received is not counted. */
export function noticeDatesOf(receivedOn: string, isSecond: boolean): NoticeDates {
  const payBy = addDays(receivedOn, noticeDays.full);
  return isSecond ? { payBy } : { lowUntil: addDays(receivedOn, noticeDays.low), payBy };
}

/** Pounds owed by somebody who pays so many days after receiving a notice; undefined once the 28 days are over. */
export function amountAfter(days: number, isSecond: boolean): number | undefined {
  if (days > noticeDays.full) return undefined;
  return !isSecond && days <= noticeDays.low ? noticeAmounts.low : noticeAmounts.full;
}

/** Pounds owed by somebody who pays on a day; undefined once the 28 days are over. Both dates ISO. */
export const amountOn = (paidOn: string, receivedOn: string, isSecond: boolean): number | undefined =>
  amountAfter(dayNumber(paidOn) - dayNumber(receivedOn), isSecond);

/**
 * The national framework starts on this day. Notices issued before it do not count towards the limit: that is our reading, no
 * source says it outright, so whoever relies on it checks with the council's legal officers.
 */
export const frameworkFrom = '2024-08-19';

/**
 * The last day on which an earlier notice counts: the day before the same day three years later, or before 1 March where
 * 29 February does not exist. The 3 years that end on a day hold the notices issued after the same day 3 years before.
 */
export function lastCountingDay(issuedOn: string): string {
  return addDays(yearsLater(issuedOn, noticeLimit.years), -1);
}

/**
 * What may follow on a day, after earlier notices to the same parent for the same child that were not withdrawn (ISO dates of
 * issue): a first or a second notice, or no more notices.
 */
export function nextNotice(earlier: readonly string[], on: string): 'first' | 'second' | 'none' {
  const counting = earlier.filter(
    (issuedOn) => issuedOn >= frameworkFrom && issuedOn <= on && on <= lastCountingDay(issuedOn),
  ).length;
  if (counting >= noticeLimit.notices) return 'none';
  return counting === 1 ? 'second' : 'first';
}

/** From when a further notice is possible again after at least two that count on a day (ISO dates); undefined if it is already. */
export function nextNoticeFrom(earlier: readonly string[], on: string): string | undefined {
  if (nextNotice(earlier, on) !== 'none') return undefined;
  return earlier
    .map((issuedOn) => addDays(lastCountingDay(issuedOn), 1))
    .filter((day) => day > on)
    .sort()
    .find((day) => nextNotice(earlier, day) !== 'none');
}
