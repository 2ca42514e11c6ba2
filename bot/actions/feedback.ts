import { z } from 'zod';
import { askable } from '../commands/askable.ts';

/** What can be wrong with an answer, as the officer reads it. */
export const reasonWords = {
  other: 'Not what was asked',
  wrong: 'May be wrong',
  missing: 'Missing something',
  unclear: 'Hard to understand',
} as const;

type ReasonId = keyof typeof reasonWords;

const longestWords = 500;

/** A card brings the question without personal data, and never who asked it. */
const asked = z.object({
  question: z
    .string()
    .transform((text) => askable(text))
    .pipe(z.string().min(1)),
  previous: z
    .string()
    .transform((text) => askable(text, 'before') || undefined)
    .optional()
    .catch(undefined),
});

const words = z
  .string()
  .transform((text) => text.slice(0, longestWords).toWellFormed().trim())
  .catch('');

export const feedbackActions = [
  z.object({ verb: z.literal('answer.helpful'), asked }),
  z.object({
    verb: z.literal('answer.unhelpful'),
    asked,
    reason: z.enum(Object.keys(reasonWords) as [ReasonId, ...ReasonId[]]),
    words,
  }),
  z.object({ verb: z.literal('answer.dropin'), asked }),
] as const;

export type Feedback = z.infer<(typeof feedbackActions)[number]>;
