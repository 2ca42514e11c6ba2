import fc from 'fast-check';
import { attendanceCodes, isInForce } from '../../src/attendance/attendanceCode.ts';
import type { HalfDay } from '../../src/attendance/marks.ts';
import { addDays } from '../../src/calendar/plainDate.ts';
import type { PlainMark } from './slowFigures.ts';

export const firstDay = '2025-09-01';
export const halves: readonly HalfDay[] = ['AM', 'PM'];

const absences = ['O', 'G', 'N', 'U', 'O', 'I', 'M', 'L'];
const anyCode = attendanceCodes.filter((code) => isInForce(code, firstDay)).map(({ code }) => code);

/** A fast, seeded source of numbers from 0 to 1 (mulberry32): a school has too many marks to draw one by one. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Week = { kind: 'open' | 'holiday' | 'closed'; days: number[] };
type Shape = { weeks: Week[]; pupils: number; seed: number; absence: number };

const week = fc.record({
  kind: fc.constantFrom<Week['kind'][]>('open', 'open', 'open', 'open', 'holiday', 'closed'),
  days: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 }),
});

function marksOf({ weeks, absence }: Shape, next: () => number): PlainMark[] {
  const pick = (codes: readonly string[]) => codes[Math.floor(next() * codes.length)] ?? '';
  const codeOf = (kind: Week['kind'], half: HalfDay) => {
    if (kind === 'closed') return '#';
    const present = half === 'AM' ? '/' : '\\';
    if (next() > absence) return present;
    const code = next() < 0.1 ? pick(anyCode) : pick(absences);
    return code === '/' || code === '\\' ? present : code;
  };
  return weeks.flatMap(({ kind, days }, i) =>
    days.flatMap((day) =>
      halves
        .filter(() => kind !== 'holiday' && next() < 0.9)
        .map((half) => ({ date: addDays(firstDay, i * 7 + day), half, code: codeOf(kind, half) })),
    ),
  );
}

/** The marks of every pupil of a school over up to half a year, with holidays, closures and gaps. */
export const randomSchool = fc
  .record({
    weeks: fc.array(week, { minLength: 1, maxLength: 26, size: 'max' }),
    pupils: fc.noBias(fc.integer({ min: 1, max: 8 })),
    seed: fc.integer(),
    absence: fc.noBias(fc.integer({ min: 4, max: 50 })).map((percent) => percent / 100),
  })
  .map((shape) => {
    const next = numbers(shape.seed);
    return Array.from({ length: shape.pupils }, () => marksOf(shape, next));
  });
