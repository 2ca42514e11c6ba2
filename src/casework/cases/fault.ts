import { Problem } from '../../problems/problem.ts';

/** What is wrong with something that a person wrote: the field by its path ('midReview.on'), and what to do about it. */
export type Fault = { field: string; words: string };

/** What a rule is read against. `council` is the name of whoever writes, where they work for the council. */
export type RuleContext = { /** ISO, in London. */ today: string; council?: string };

/** The faults of a rule whose parts give a fault or nothing. */
export const faultsOf = (...parts: readonly (Fault | false | undefined)[]): Fault[] =>
  parts.filter((part) => part !== undefined && part !== false);

/** Refuses where there are faults: a line for each, 'field: words'. @throws Problem bad_request */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new Problem('bad_request', faults.map(({ field, words }) => `${field}: ${words}`).join('\n'));
}

/** A day that is said to have been, and is still to come. */
export const stillToCome = (
  field: string,
  on: string | undefined,
  { today }: RuleContext,
): Fault | undefined =>
  on !== undefined && on > today ? { field, words: 'Choose today or an earlier day.' } : undefined;

/** A day that comes before the one that it follows. `what` names that one: 'the start'. */
export const isBefore = (
  [field, on]: readonly [string, string | undefined],
  earliest: string | undefined,
  what: string,
): Fault | undefined =>
  on !== undefined && earliest !== undefined && on < earliest
    ? { field, words: `Choose a day on or after ${what}.` }
    : undefined;
