import { dayNumber } from '../calendar/plainDate.ts';
import { attendanceCodes, type CodeClass, codeNumber } from './attendanceCode.ts';
import type { PupilFigures, ThresholdState } from './figures.ts';
import { countMarks } from './markCounts.ts';
import { type Marks, noMark, type PupilCounts, type RegisterPupil } from './marks.ts';
import { recorded } from './pupil/codeSets.ts';
import { type SchoolWeeks, weekOfDay } from './schoolWeeks.ts';
import { sessionWeeksOf } from './sessionWeeks.ts';
import { thresholdOf } from './threshold.ts';

const late = { before: codeNumber('L') ?? noMark, after: codeNumber('U') ?? noMark };
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

/** A pupil's figures without how often each code was used: what decides where a pupil stands. */
type PupilSums = Omit<PupilFigures, 'byCode'> & { threshold: ThresholdState };

/**
 * A pupil's sums from their marks up to and including the ISO date `asAt`, or all of them. The weeks are those of the pupil's
 * school. The window runs from the Monday of its first week to the Sunday of its last.
 */
export function pupilSums(marks: Marks, weeks: SchoolWeeks, asAt?: string): PupilSums {
  const lastDay = dayOrNever(asAt);
  const { count: sessions, ordinals } = sessionWeeksOf(marks, weeks, lastDay);
  const counts = countMarks(marks.codes, sessions);
  const { times } = counts;
  sums.fill(0);
  for (let number = 0; number < classOfCode.length; number++) {
    const codeClass = classOfCode[number] ?? 0;
    sums[codeClass] = (sums[codeClass] ?? 0) + (times[number] ?? 0);
  }
  // By position: taking a typed array apart would cost as much as counting.
  const attended = sums[0] ?? 0;
  const authorised = sums[1] ?? 0;
  const unauthorised = sums[2] ?? 0;
  return {
    possible: attended + authorised + unauthorised,
    attended,
    authorised,
    unauthorised,
    lateBefore: times[late.before] ?? 0,
    lateAfter: times[late.after] ?? 0,
    threshold: thresholdOf(marks, counts, { weeks, ordinals, lastDay }),
  };
}

/** A pupil's figures from their marks: their sums, and how often each code was used. See `pupilSums`. */
export function pupilFigures(
  marks: Marks,
  weeks: SchoolWeeks,
  asAt?: string,
): PupilFigures & { threshold: ThresholdState } {
  const figures = pupilSums(marks, weeks, asAt);
  return { ...figures, byCode: timesByCode(marks, weeks, asAt) };
}

function timesByCode(marks: Marks, weeks: SchoolWeeks, asAt?: string): Record<string, number> {
  const { count: sessions } = sessionWeeksOf(marks, weeks, dayOrNever(asAt));
  const { times } = countMarks(marks.codes, sessions);
  const byCode: Record<string, number> = {};
  codeNames.forEach((code, number) => {
    const count = times[number] ?? 0;
    if (count > 0) byCode[code] = count;
  });
  return byCode;
}

function figuresOfCounts(counts: PupilCounts): PupilFigures {
  const { possible, attended, authorised, unauthorised, byCode = {} } = counts;
  return {
    possible,
    attended,
    authorised,
    unauthorised,
    lateBefore: counts.lateBefore ?? byCode.L ?? 0,
    lateAfter: counts.lateAfter ?? byCode.U ?? 0,
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
