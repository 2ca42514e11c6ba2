import { dayNumber } from '../calendar/plainDate.ts';
import { attendanceCodes, type CodeClass } from './attendanceCode.ts';
import type { PupilFigures } from './figures.ts';
import type { Marks, RegisterPupil } from './marks.ts';
import { type SchoolWeeks, weekOfDay } from './schoolWeeks.ts';
import { thresholdState } from './threshold.ts';

const isRecorded = attendanceCodes.map((code) => code.class !== 'administrative');
const late = { before: 'L', after: 'U' };
const never = 0x7fff_ffff;
const dayOrNever = (asAt: string | undefined) => (asAt === undefined ? never : dayNumber(asAt));

type Opening = { first: number; openedIn: Int32Array; lastDay: number };

/** Marks come in order, so that a week is worked out once when it begins and most marks cost two comparisons. */
function openWeeks({ sessions, codes }: Marks, { first, openedIn, lastDay }: Opening): void {
  let week = 0;
  let nextMonday = Number.NEGATIVE_INFINITY;
  let opened = never;
  for (let i = 0; i < sessions.length; i++) {
    const day = (sessions[i] ?? 0) >> 1;
    if (day > lastDay) return;
    if (day >= nextMonday) {
      week = weekOfDay(day) - first;
      nextMonday = (week + first + 1) * 7 - 3;
      opened = openedIn[week] ?? never;
    }
    if (day >= opened || !isRecorded[codes[i] ?? 0]) continue;
    opened = day;
    openedIn[week] = day;
  }
}

/** The school weeks of the school of a register. Sessions after the ISO date `asAt` are not looked at. */
export function schoolWeeksOf(pupils: readonly RegisterPupil[], asAt?: string): SchoolWeeks {
  const lastDay = dayOrNever(asAt);
  let first = never;
  let last = -never;
  for (const { marks } of pupils) {
    if (marks.sessions.length === 0) continue;
    first = Math.min(first, weekOfDay((marks.sessions[0] ?? 0) >> 1));
    last = Math.max(last, weekOfDay((marks.sessions[marks.sessions.length - 1] ?? 0) >> 1));
  }
  const openedIn = new Int32Array(Math.max(last - first + 1, 0)).fill(never);
  for (const { marks } of pupils) openWeeks(marks, { first, openedIn, lastDay });
  let count = 0;
  const ordinals = openedIn.map((day) => (day === never ? count : ++count));
  return { firstWeek: count === 0 ? 0 : first, ordinals, opened: openedIn.filter((day) => day !== never) };
}

/**
 * A pupil's figures from their marks up to and including the ISO date `asAt`, or all of them. The weeks are those of
 * the pupil's school. The window runs from the Monday of its first week to the Sunday of its last.
 */
export function pupilFigures(marks: Marks, weeks: SchoolWeeks, asAt?: string): PupilFigures {
  const lastDay = dayOrNever(asAt);
  const counts = new Int32Array(attendanceCodes.length);
  for (let i = 0; i < marks.sessions.length; i++) {
    if ((marks.sessions[i] ?? 0) >> 1 > lastDay) break;
    const code = marks.codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const byClass: Record<CodeClass, number> = {
    attending: 0,
    authorised: 0,
    unauthorised: 0,
    'not-possible': 0,
    administrative: 0,
  };
  const byCode: Record<string, number> = {};
  attendanceCodes.forEach((code, number) => {
    const count = counts[number] ?? 0;
    if (count === 0) return;
    byCode[code.code] = count;
    byClass[code.class] += count;
  });
  return {
    possible: byClass.attending + byClass.authorised + byClass.unauthorised,
    attended: byClass.attending,
    authorised: byClass.authorised,
    unauthorised: byClass.unauthorised,
    lateBefore: byCode[late.before] ?? 0,
    lateAfter: byCode[late.after] ?? 0,
    byCode,
    threshold: thresholdState(marks, weeks, lastDay),
  };
}
