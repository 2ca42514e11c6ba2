import { dayNumber } from '../../calendar/plainDate.ts';
import { type Marks, sessionNumber } from '../marks.ts';
import { lastWeekBy, mondayOfWeek, weekOfDay } from '../schoolWeeks.ts';
import { eachMark } from './eachMark.ts';
import type { PupilInsight } from './pupilInsight.ts';
import type { SchoolTime } from './schoolTime.ts';
import { count } from './tally.ts';

const recentWeeks = 4;

/**
 * The last four school weeks, from the Monday of the first of them, against everything before. Where the school has
 * recorded nothing yet, both are empty and `from` is the date asked for.
 */
export function recentAttendance(marks: Marks, { asAt, weeks }: SchoolTime): PupilInsight['recent'] {
  const last = lastWeekBy(weeks, dayNumber(asAt));
  const opened = weeks.opened[Math.max(last - recentWeeks, 0)];
  const from = last === 0 || opened === undefined ? asAt : mondayOfWeek(weekOfDay(opened));
  const since = sessionNumber(from, 'AM');
  const now = { possible: 0, attended: 0 };
  const before = { possible: 0, attended: 0 };
  for (const [session, code] of eachMark(marks, asAt)) count(session >= since ? now : before, code);
  return { from, now, before };
}
