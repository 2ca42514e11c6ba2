import type { LegalForm } from './legalField.ts';
import { namedOptions } from './namedOptions.ts';

/** Asks when and how a step ended that can be kept to or not: a contract, an order. */
export const outcomeForm = (
  what: 'contract' | 'order',
  results: Parameters<typeof namedOptions>[1],
): LegalForm => ({
  name: 'outcome',
  title: `Record how the ${what} ended`,
  change: `Change how the ${what} ended`,
  save: 'Save the outcome',
  saved: 'The outcome is saved.',
  start: ({ today }) => ({ 'outcome-on': today }),
  fields: [
    { path: 'outcome.on', label: 'Ended on', type: 'date', required: true },
    {
      path: 'outcome.result',
      label: 'How it ended',
      type: 'choice',
      required: true,
      options: namedOptions('result', results),
    },
    { path: 'outcome.note', label: 'Note on the outcome', type: 'long' },
  ],
});
