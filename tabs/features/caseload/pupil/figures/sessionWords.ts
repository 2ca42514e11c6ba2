import { ukDate, ukDay } from '../../../../../src/calendar/ukDate.ts';
import type { PupilPage } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';

export type Insight = NonNullable<PupilPage['insight']>;
export type LastSeen = NonNullable<Insight['lastSeen']>;

type Marked = { date: string; half: 'AM' | 'PM' };

export const halfNames = { AM: 'morning', PM: 'afternoon' } as const;

/** 'Monday 2 November 2026, morning'. */
export const sessionInWords = ({ date, half }: Marked): string => `${ukDay(date)}, ${halfNames[half]}`;

/** From so many school days without having been seen on, a safe-and-well check is called for. */
export const safeAndWellDays = 10;
/** An N should be settled within so many school days. Source: the Regulations 2024, regulation 10. */
export const settleWithinDays = 5;

/** How long ago a pupil was last seen: '12 school days ago', or 'On the last day'. */
export function seenWords(lastSeen: LastSeen | undefined): string {
  if (lastSeen === undefined) return 'Never in this register';
  if (lastSeen.schoolDays === 0) return 'On the last day';
  return `${amount(lastSeen.schoolDays, 'school day')} ago`;
}

export const isLongUnseen = (lastSeen: LastSeen | undefined): boolean =>
  lastSeen === undefined || lastSeen.schoolDays >= safeAndWellDays;

/** The dates of some sessions: '2 November 2026', or '2 November 2026 to 4 November 2026'. */
export function spanWords(sessions: readonly Marked[]): string {
  const first = sessions[0];
  const last = sessions[sessions.length - 1];
  if (!first || !last) return '';
  return first.date === last.date ? ukDate(first.date) : `${ukDate(first.date)} to ${ukDate(last.date)}`;
}
