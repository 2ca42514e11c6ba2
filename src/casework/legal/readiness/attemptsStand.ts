import { type Attempt, fewestAttempts } from './attempts.ts';

/** How attempts to reach a family stand to the council's test: of those of one day, a person has to say whether they are several. */
export type AttemptsStand = 'too-few' | 'one-day' | 'enough';

export function attemptsStand(attempts: readonly Pick<Attempt, 'on'>[]): AttemptsStand {
  if (attempts.length < fewestAttempts) return 'too-few';
  const days = new Set(attempts.map(({ on }) => on));
  return days.size < fewestAttempts ? 'one-day' : 'enough';
}
