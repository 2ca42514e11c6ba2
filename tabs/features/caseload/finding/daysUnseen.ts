import { dayNumber } from '../../../../src/calendar/plainDate.ts';
import type { CaseloadRow } from '../../../app/apiTypes.ts';

type Case = Pick<CaseloadRow['case'], 'seenOn' | 'seenDays' | 'unseenSince' | 'checkOverdue'>;

/** More than any number of days: where a check is overdue and nobody can count, the pupil comes first. */
const longest = 100_000;

/**
 * For how many school days nobody has seen a pupil; undefined where nothing is known of them. Where no term dates count school days,
 * every Monday to Friday is taken for one: rather someone too many is looked for than one too few.
 */
export function daysUnseen(
  { seenOn, seenDays, unseenSince, checkOverdue }: Case,
  today: string,
): number | undefined {
  if (seenDays !== undefined) return seenDays;
  const now = dayNumber(today);
  if (seenOn !== undefined) return Math.max(0, weekdaysUpTo(now) - weekdaysUpTo(dayNumber(seenOn)));
  if (unseenSince !== undefined)
    return Math.max(0, weekdaysUpTo(now) - weekdaysUpTo(dayNumber(unseenSince) - 1));
  return checkOverdue ? longest : undefined;
}

/** Mondays to Fridays up to and including a day, from an arbitrary Monday on. */
function weekdaysUpTo(day: number): number {
  // Day 0, 1 January 1970, was a Thursday.
  const sinceMonday = day + 3;
  return Math.floor(sinceMonday / 7) * 5 + Math.min((sinceMonday % 7) + 1, 5);
}
