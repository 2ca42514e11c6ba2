import { z } from 'zod';
import type { Topic } from '../../src/meetings/occurrence.ts';
import { topics } from '../../src/meetings/occurrence.ts';
import { Problem } from '../../src/problems/problem.ts';
import { noSchool } from '../schools.ts';
import { type Feedback, feedbackActions } from './feedback.ts';
import { type NewsletterAction, newsletterActions } from './newsletterAction.ts';
import { type TsmAction, tsmActions } from './pickTsmTime.ts';

const id = z.string().trim().min(1).max(200);
const kind = z.enum(['drop-in', 'forum']).catch('drop-in');
/**
 * Teams fetches a view of their own for at most 60 people. Every action of a card carries them, 100 bytes each, so
 * fewer keep the card light; whoever is not among them asks for their view with a button.
 */
export const mostViewers = 12;
const viewers = z
  .array(z.string().regex(/^\d{1,2}:[\w:.-]{1,250}$/))
  .max(mostViewers)
  .catch([]);
const school = z
  .string()
  .trim()
  .max(200)
  .transform((chosen) => (chosen === '' || chosen === noSchool ? undefined : chosen))
  .optional();

const from = z.enum(['dates', 'bookings']).catch('dates');
const words = z.string().catch('');
const booking = {
  kind,
  viewers,
  occurrenceId: id,
  topic: z.enum(Object.keys(topics) as [Topic, ...Topic[]]),
  question: words,
  schoolId: school,
  /** Whether a choice of school was made at all, be it for none. */
  choseSchool: z.boolean(),
  colleagueName: words,
  colleagueEmail: words,
};
const ofPlace = { kind, viewers, placeId: id, from };

/** Everything that a card can ask for. It brings ids and the person's own words, and never says who is asking. */
const cardAction = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('dates.show'), kind, viewers }),
  z.object({ verb: z.literal('bookings.show'), viewers }),
  z.object({ verb: z.literal('place.book'), ...booking }),
  /** To wait for a place on a date that is full. */
  z.object({ verb: z.literal('place.wait'), ...booking }),
  /** Asks whether the person is sure, and does it once they are. */
  z.object({ verb: z.literal('place.cancel'), ...ofPlace, sure: z.boolean().catch(false) }),
  /** The dates that a place can be moved to. */
  z.object({ verb: z.literal('place.reschedule'), ...ofPlace }),
  z.object({ verb: z.literal('place.move'), ...ofPlace, occurrenceId: id }),
  ...feedbackActions,
  ...newsletterActions,
  ...tsmActions,
]);

export type CardAction = z.infer<typeof cardAction>;
export type BookPlace = Extract<CardAction, { verb: 'place.book' | 'place.wait' }>;
export type CancelPlace = Extract<CardAction, { verb: 'place.cancel' }>;
export type ReschedulePlace = Extract<CardAction, { verb: 'place.reschedule' }>;
export type MovePlace = Extract<CardAction, { verb: 'place.move' }>;

/** Not about meetings but about an answer. */
export const isFeedback = (action: CardAction): action is Feedback => action.verb.startsWith('answer.');

export const isAboutNewsletter = (action: CardAction): action is NewsletterAction =>
  action.verb.startsWith('newsletter.');

export const isAboutTsm = (action: CardAction): action is TsmAction => action.verb.startsWith('tsm.');

const faults = {
  occurrenceId: 'Choose a date.',
  topic: 'Choose what you would like to talk about.',
  schoolId: 'Choose the school that the place is for.',
  reason: 'Choose what was wrong with the answer.',
} as Record<PropertyKey, string>;

const brokenButton = 'That button does not work any more. Choose one of these instead.';

/**
 * What a card asks for. `verb` stands beside the data (Action.Execute) or in it (Action.Submit).
 * Throws `bad_request` for what no card of ours sends.
 */
export function readCardAction(verb: unknown, data: unknown): CardAction {
  const fields = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const sent: Record<string, unknown> = { ...fields };
  const read = cardAction.safeParse({
    ...sent,
    verb: verb ?? sent.verb,
    // A date with a button of its own; the one that is chosen in the list stands beside it.
    occurrenceId: sent.date ?? sent.occurrenceId,
    choseSchool: typeof sent.schoolId === 'string' && sent.schoolId.trim() !== '',
  });
  if (read.success) return read.data;
  const [field] = read.error.issues[0]?.path ?? [];
  throw new Problem('bad_request', faults[field ?? 'verb'] ?? brokenButton);
}
