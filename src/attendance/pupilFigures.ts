import { dayNumber } from '../calendar/plainDate.ts';
import { attendanceCodes, type CodeClass } from './attendanceCode.ts';
import type { PupilFigures, ThresholdState } from './figures.ts';
import { countMarks } from './markCounts.ts';
import { type Marks, noMark, type PupilCounts, type RegisterPupil } from './marks.ts';
import { recorded } from './pupil/codeSets.ts';
import { type SchoolWeeks, weekOfDay } from './schoolWeeks.ts';
import { sessionWeeksOf } from './sessionWeeks.ts';
import { thresholdOf } from './threshold.ts';

const late = { before: 'L', after: 'U' };
const classes: readonly CodeClass[] = [
  'attending',
  'authorised',
  'unauthorised',
  'not-possible',
  'administrative',
];
const codeNames = attendanceCodes.map(({ code }) => code);
const classOfCode = Uint8Array.from(attendanceCodes, (code) => classes.indexOf(code.class));
/** By class, of the pupil at hand. */
const sums = new Int32Array(classes.length);
const never = 0x7fff_ffff;
const dayOrNever = (asAt: string | undefined) => (asAt === undefined ? never : dayNumber(asAt));

type Opening = { first: number; openedIn: Int32Array; lastDay: number };

/** Of some sessions by position, those that a pupil has no recorded mark for. */
const unrecordedBy = ({ codes }: Marks, among: readonly number[]) =>
  among.filter((i) => recorded[codes[i] ?? noMark] !== 1);

function openWeek(session: number, { first, openedIn, lastDay }: Opening): void {
  const day = session >> 1;
  if (day > lastDay) return;
  const week = weekOfDay(day) - first;
  openedIn[week] = Math.min(openedIn[week] ?? never, day);
}

/** Pupils share their sessions, and most sessions are recorded for the first of them already. */
function openWeeks(pupils: readonly { marks: Marks }[], opening: Opening): void {
  let sessions: Int32Array | undefined;
  let waiting: readonly number[] = [];
  for (const { marks } of pupils) {
    if (marks.sessions !== sessions) {
      sessions = marks.sessions;
      waiting = Array.from(sessions, (_, i) => i);
    }
    if (waiting.length === 0) continue;
    const still = unrecordedBy(marks, waiting);
    if (still.length === waiting.length) continue;
    const unrecorded = new Set(still);
    for (const i of waiting) if (!unrecorded.has(i)) openWeek(sessions[i] ?? 0, opening);
    waiting = still;
  }
}

/** The school weeks of the school of a register. Sessions after the ISO date `asAt` are not looked at. */
export function schoolWeeksOf(pupils: readonly Pick<RegisterPupil, 'marks'>[], asAt?: string): SchoolWeeks {
  const lastDay = dayOrNever(asAt);
  let first = never;
  let last = -never;
  for (const { marks } of pupils) {
    if (marks.sessions.length === 0) continue;
    first = Math.min(first, weekOfDay((marks.sessions[0] ?? 0) >> 1));
    last = Math.max(last, weekOfDay((marks.sessions[marks.sessions.length - 1] ?? 0) >> 1));
  }
  const openedIn = new Int32Array(Math.max(last - first + 1, 0)).fill(never);
  openWeeks(pupils, { first, openedIn, lastDay });
  let count = 0;
  const ordinals = openedIn.map((day) => (day === never ? count : ++count));
  return { firstWeek: count === 0 ? 0 : first, ordinals, opened: openedIn.filter((day) => day !== never) };
}

/**
 * A pupil's figures from their marks up to and including the ISO date `asAt`, or all of them. The weeks are those of
 * the pupil's school. The window runs from the Monday of its first week to the Sunday of its last.
 */
export function pupilFigures(
  marks: Marks,
  weeks: SchoolWeeks,
  asAt?: string,
): PupilFigures & { threshold: ThresholdState } {
  const lastDay = dayOrNever(asAt);
  const { count: sessions, ordinals } = sessionWeeksOf(marks, weeks, lastDay);
  const counts = countMarks(marks.codes, sessions);
  const { times } = counts;
  const byCode: Record<string, number> = {};
  sums.fill(0);
  for (let number = 0; number < codeNames.length; number++) {
    const count = times[number] ?? 0;
    if (count === 0) continue;
    byCode[codeNames[number] ?? ''] = count;
    const codeClass = classOfCode[number] ?? 0;
    sums[codeClass] = (sums[codeClass] ?? 0) + count;
  }
  const [attended = 0, authorised = 0, unauthorised = 0] = sums;
  return {
    possible: attended + authorised + unauthorised,
    attended,
    authorised,
    unauthorised,
    lateBefore: byCode[late.before] ?? 0,
    lateAfter: byCode[late.after] ?? 0,
    byCode,
    threshold: thresholdOf(marks, counts, { weeks, ordinals, lastDay }),
  };
}

function figuresOfCounts(counts: PupilCounts): PupilFigures {
  const { possible, attended, authorised, unauthorised, byCode = {} } = counts;
  return {
    possible,
    attended,
    authorised,
    unauthorised,
    lateBefore: counts.lateBefore ?? byCode[late.before] ?? 0,
    lateAfter: counts.lateAfter ?? byCode[late.after] ?? 0,
    byCode: { ...byCode },
  };
}

/** A pupil's figures from their marks, as `pupilFigures` has them, or from sums where their register holds those only. */
export function figuresOfPupil(
  { marks, counts }: Pick<RegisterPupil, 'marks' | 'counts'>,
  weeks: SchoolWeeks,
  asAt?: string,
): PupilFigures {
  return counts ? figuresOfCounts(counts) : pupilFigures(marks, weeks, asAt);
}
