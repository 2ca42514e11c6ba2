import { addDays } from '../calendar/plainDate.ts';
import { codeNumber } from './attendanceCode.ts';
import type { ThresholdState } from './figures.ts';
import { countMarks, type MarkCounts } from './markCounts.ts';
import { dateOfSession, type Marks } from './marks.ts';
import { lastWeekBy, mondayOfWeek, type SchoolWeeks, weekOfDay } from './schoolWeeks.ts';
import { sessionWeeksOf } from './sessionWeeks.ts';

/** The national threshold: ten sessions in ten school weeks. Source: Working together, statutory from 19 August 2024. */
export const thresholdSessions = 10;
export const windowWeeks = 10;

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

/** The position of the first session that is the tenth within ten school weeks; -1 for none. */
function tenthInWindow({ unauthorised: counting, found }: MarkCounts, ordinals: Int32Array): number {
  for (let i = thresholdSessions - 1; i < found; i++) {
    const at = counting[i] ?? 0;
    const tenth = counting[i - thresholdSessions + 1] ?? 0;
    if ((ordinals[at] ?? 0) - (ordinals[tenth] ?? 0) < windowWeeks) return at;
  }
  return -1;
}

/** What has become of the threshold by a day (counted from 1 January 1970), from the marks up to it. */
export function thresholdOf(
  marks: Marks,
  counts: MarkCounts,
  { weeks, ordinals, lastDay }: { weeks: SchoolWeeks; ordinals: Int32Array; lastDay: number },
): ThresholdState {
  const metAt = tenthInWindow(counts, ordinals);
  const window = windowOf(weeks, lastDay);
  let inWindow = 0;
  let unexplainedInWindow = 0;
  for (let i = counts.found - 1; window && i >= 0; i--) {
    const at = counts.unauthorised[i] ?? 0;
    if ((ordinals[at] ?? 0) < window.from) break;
    inWindow += 1;
    if (marks.codes[at] === unexplained) unexplainedInWindow += 1;
  }
  // Put together without copying: a council has 55,000 of them.
  const state: ThresholdState = { inWindow, unexplainedInWindow };
  if (metAt !== -1) state.metOn = dateOfSession(marks.sessions[metAt] ?? 0);
  if (window) {
    state.windowFrom = window.windowFrom;
    state.windowTo = window.windowTo;
  }
  return state;
}

/** As `thresholdOf`, for marks that nobody has counted yet. */
export function thresholdState(marks: Marks, weeks: SchoolWeeks, lastDay: number): ThresholdState {
  const { count, ordinals } = sessionWeeksOf(marks, weeks, lastDay);
  return thresholdOf(marks, countMarks(marks.codes, count), { weeks, ordinals, lastDay });
}
