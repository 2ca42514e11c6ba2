import type { Random } from './random.ts';

/** How a pupil attends this term. */
export type Habit =
  | 'well'
  | 'mondays'
  | 'often ill'
  | 'long holiday'
  | 'truant'
  | 'anxious'
  | 'hardly there'
  | 'one in ten'
  | 'one in two'
  | 'part-time'
  | 'two schools';

/** Out of a thousand pupils. Whoever is not among them attends well, which leaves room for the odd illness. */
const shares: readonly [Habit, number][] = [
  ['mondays', 30],
  ['often ill', 55],
  ['long holiday', 24],
  ['truant', 24],
  ['anxious', 24],
  ['hardly there', 24],
  ['one in ten', 4],
  ['one in two', 2],
  ['part-time', 4],
  ['two schools', 3],
];

export function habitOf(random: Random): Habit {
  let place = random.below(1000);
  for (const [habit, share] of shares) {
    if (place < share) return habit;
    place -= share;
  }
  return 'well';
}
