import type { Outcome } from '../../../../../src/casework/cases/fields.ts';

const names: Readonly<Record<Outcome, string>> = {
  [-2]: 'Made it much worse',
  [-1]: 'Made it worse',
  0: 'No change',
  1: 'Better',
  2: 'Much better',
};

const signed = (outcome: Outcome) => (outcome > 0 ? `+${outcome}` : `${outcome}`.replace('-', '−'));

/** '+1: Better'. */
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
