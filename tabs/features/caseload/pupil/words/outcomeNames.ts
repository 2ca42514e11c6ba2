import type { Outcome } from '../../../../../src/casework/cases/fields.ts';
import { outcomeWords as names } from '../../../../../src/casework/cases/timeline/entryWords.ts';

const signed = (outcome: Outcome) => (outcome > 0 ? `+${outcome}` : `${outcome}`.replace('-', '−'));

/** '+1: It helped'. */
export const outcomeWords = (outcome: Outcome): string => `${signed(outcome)}: ${names[outcome]}`;

const values = ['-2', '-1', '0', '1', '2'] as const;
/** An outcome as a list of choices has it; empty where none is chosen. */
export type OutcomeChoice = (typeof values)[number] | '';

/** From worse to better. */
export const outcomeOptions = values.map((value) => ({
  value,
  label: outcomeWords(Number(value) as Outcome),
}));

export const outcomeOf = (choice: OutcomeChoice): Outcome | undefined =>
  choice === '' ? undefined : (Number(choice) as Outcome);

export const choiceOf = (outcome: Outcome | undefined): OutcomeChoice =>
  outcome === undefined ? '' : (`${outcome}` as OutcomeChoice);
