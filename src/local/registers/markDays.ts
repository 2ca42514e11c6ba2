import { habitMarks } from './habitMarks.ts';
import { habitOf } from './habits.ts';
import { oddments, together } from './oddments.ts';
import { type Random, randomFrom } from './random.ts';
import type { RollPupil } from './roll.ts';
import { halfTerm, registerDays } from './schoolDays.ts';
import { type DayMarks, emptyTerm } from './term.ts';

/** A pupil's marks for every day of `registerDays`. The same pupil of the same school always gets the same. */
export function markDays(pupil: RollPupil, seed: string): DayMarks[] {
  const random = randomFrom(`marks ${seed} ${pupil.upn}`);
  const term = emptyTerm(random);
  const habit = habitOf(random);
  // Those who are to be exactly on a line must not be moved off it by chance.
  const onTheLine = habit === 'one in ten' || habit === 'one in two';
  if (!onTheLine) together(term, pupil);
  habitMarks[habit](term);
  if (!onTheLine) oddments(term, pupil);
  return onTheLine ? term.days : rollChange(term.days, random);
}

/** A few leave at half term and a few come after it: no mark while they were not on the roll. */
function rollChange(days: DayMarks[], random: Random): DayMarks[] {
  const change = random.below(1000);
  if (change >= 8) return days;
  const before = (index: number) => (registerDays[index]?.date ?? '') <= halfTerm;
  return days.map((marks, index) => (before(index) === change < 4 ? marks : undefined));
}
