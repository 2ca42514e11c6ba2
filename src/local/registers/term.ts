import type { Random } from './random.ts';
import { registerDays } from './schoolDays.ts';

/** The marks of a day: morning and afternoon. Undefined where the pupil was not on the roll. */
export type DayMarks = [morning: string, afternoon: string] | undefined;

/** A pupil's term while it is filled in. What is written first stays: only the mark of someone present is replaced. */
export type Term = { days: DayMarks[]; random: Random };

/** The places in `registerDays` on which the school was open to pupils. */
export const openDays: readonly number[] = registerDays.flatMap(({ open }, index) => (open ? [index] : []));

const present: readonly [string, string] = ['/', '\\'];

/** Everyone present on every open day. */
export function emptyTerm(random: Random): Term {
  return { random, days: registerDays.map(({ open }): DayMarks => (open ? [...present] : ['#', '#'])) };
}

export function markMorning({ days }: Term, day: number, code: string): void {
  const marks = days[day];
  if (marks && marks[0] === present[0]) marks[0] = code;
}

export function markAfternoon({ days }: Term, day: number, code: string): void {
  const marks = days[day];
  if (marks && marks[1] === present[1]) marks[1] = code;
}

export function markDay(term: Term, day: number, code: string): void {
  markMorning(term, day, code);
  markAfternoon(term, day, code);
}

/** Some open days in a row, from the nth on. */
export function spell(
  term: Term,
  { from, length, code }: { from: number; length: number; code: string },
): void {
  for (const day of openDays.slice(from, from + length)) markDay(term, day, code);
}

/** The number of an open day on which a spell of this length can begin. */
export function anyStart({ random }: Term, length = 1): number {
  return random.below(Math.max(1, openDays.length - length));
}

export function illnesses(term: Term, count: number, longest: number): void {
  for (let n = 0; n < count; n += 1) {
    const length = 1 + term.random.below(longest);
    spell(term, { from: anyStart(term, length), length, code: 'I' });
  }
}
