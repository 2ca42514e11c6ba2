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

/** The window of the last school week: the ordinal of its first week, and its first and last dates. */
type Window = { from: number; windowFrom: string; windowTo: string };

const mondayOfOrdinal = (weeks: SchoolWeeks, ordinal: number) =>
  mondayOfWeek(weekOfDay(weeks.opened[ordinal - 1] ?? 0));

/** Undefined before the first school week. */
function lastWindow(weeks: SchoolWeeks, lastDay: number): Window | undefined {
  const to = lastWeekBy(weeks, lastDay);
  if (to === 0) return undefined;
  const from = Math.max(to - windowWeeks + 1, 1);
  const windowTo = addDays(mondayOfOrdinal(weeks, to), 6);
  return { from, windowFrom: mondayOfOrdinal(weeks, from), windowTo };
}

type Known = { lastDay: number; window: Window | undefined };
/** Every pupil of a school has the same window, and writing its dates costs more than counting a pupil's marks. */
const lastAsked = new WeakMap<SchoolWeeks, Known>();

function windowOf(weeks: SchoolWeeks, lastDay: number): Window | undefined {
  const known = lastAsked.get(weeks);
  if (known?.lastDay === lastDay) return known.window;
  const window = lastWindow(weeks, lastDay);
  lastAsked.set(weeks, { lastDay, window });
  return window;
}

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
  const window = windowOf(weeks, lastDay);
  const inWindow = window ? counting.filter(({ ordinal }) => ordinal >= window.from) : [];
  return {
    ...(metOn !== undefined && { metOn: dateOfDay(metOn) }),
    inWindow: inWindow.length,
    unexplainedInWindow: inWindow.filter((session) => session.unexplained).length,
    ...(window && { windowFrom: window.windowFrom, windowTo: window.windowTo }),
  };
}
