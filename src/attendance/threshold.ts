import { addDays, dateOfDay } from '../calendar/plainDate.ts';
import { attendanceCodes, codeNumber } from './attendanceCode.ts';
import type { ThresholdState } from './figures.ts';
import type { Marks } from './marks.ts';
import { lastWeekBy, mondayOfWeek, ordinalOfWeek, type SchoolWeeks, weekOfDay } from './schoolWeeks.ts';

/** The national threshold: ten sessions in ten school weeks. Source: Working together, statutory from 19 August 2024. */
const thresholdSessions = 10;
const windowWeeks = 10;

const isUnauthorised = attendanceCodes.map((code) => code.class === 'unauthorised');
const unexplained = codeNumber('N');

type Window = { from: number; to: number };

/** The window of the last school week: ordinals of its first and last week, or undefined before the first. */
function lastWindow(weeks: SchoolWeeks, lastDay: number): Window | undefined {
  const to = lastWeekBy(weeks, lastDay);
  return to === 0 ? undefined : { from: Math.max(to - windowWeeks + 1, 1), to };
}

const weekOfOrdinal = (weeks: SchoolWeeks, ordinal: number) => weekOfDay(weeks.opened[ordinal - 1] ?? 0);

/** A session that counts towards the threshold: its day, the ordinal of its school week, and whether it is an N. */
type Counting = { day: number; ordinal: number; unexplained: boolean };

function countingSessions({ sessions, codes }: Marks, weeks: SchoolWeeks, lastDay: number): Counting[] {
  const counting: Counting[] = [];
  for (let i = 0; i < sessions.length; i++) {
    const code = codes[i] ?? 0;
    if (!isUnauthorised[code]) continue;
    const day = (sessions[i] ?? 0) >> 1;
    if (day > lastDay) break;
    counting.push({ day, ordinal: ordinalOfWeek(weeks, weekOfDay(day)), unexplained: code === unexplained });
  }
  return counting;
}

/** The day of the first session that is the tenth within ten school weeks. */
function metOnDay(counting: readonly Counting[]): number | undefined {
  return counting.find(({ ordinal }, i) => {
    const tenth = counting[i - thresholdSessions + 1];
    return tenth !== undefined && ordinal - tenth.ordinal < windowWeeks;
  })?.day;
}

/** What has become of the threshold by a day (counted from 1 January 1970). */
export function thresholdState(marks: Marks, weeks: SchoolWeeks, lastDay: number): ThresholdState {
  const counting = countingSessions(marks, weeks, lastDay);
  const metOn = metOnDay(counting);
  const window = lastWindow(weeks, lastDay);
  const inWindow = window ? counting.filter(({ ordinal }) => ordinal >= window.from) : [];
  return {
    ...(metOn !== undefined && { metOn: dateOfDay(metOn) }),
    inWindow: inWindow.length,
    unexplainedInWindow: inWindow.filter((session) => session.unexplained).length,
    ...(window && {
      windowFrom: mondayOfWeek(weekOfOrdinal(weeks, window.from)),
      windowTo: addDays(mondayOfWeek(weekOfOrdinal(weeks, window.to)), 6),
    }),
  };
}
