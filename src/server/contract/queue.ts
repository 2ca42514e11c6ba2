import { z } from '@hono/zod-openapi';
import { longestAnswer } from '../../meetings/queue/answerText.ts';
import { queueMoves } from '../../meetings/queue/moveItem.ts';
import { itemStates } from '../../meetings/queue/queueItem.ts';
import { guidanceDraft } from './questions.ts';

const id = z.string().min(1).max(200);

const entry = z.object({
  sourceId: z.string(),
  from: z.enum(['place', 'question']),
  topic: z.string(),
  /** Without personal data; absent where there is none, or where it is withheld. */
  question: z.string().optional(),
  /** It may be about a child at risk: nobody reads it here. */
  withheld: z.boolean(),
  count: z.number().int().optional(),
  parkedBefore: z.boolean(),
  mine: z.boolean(),
  /** Who asked. Only for the council. */
  holder: z.object({ personName: z.string(), schoolName: z.string().optional() }).optional(),
  state: z.enum(itemStates),
  taker: z.object({ name: z.string(), isMe: z.boolean() }).optional(),
  answer: z.string().optional(),
  guidanceId: z.string().optional(),
  version: z.string(),
});

export const queue = z
  .object({
    occurrence: z.object({
      id: z.string(),
      title: z.string(),
      startsAt: z.string(),
      endsAt: z.string(),
      cancelled: z.boolean(),
    }),
    entries: z.array(entry),
    /** It can only be read. */
    closed: z.boolean(),
    mayAnswer: z.boolean(),
    mayMakeGuidance: z.boolean(),
    /** Another mark, another queue: sent along as `since`, the answer waits for a change. */
    mark: z.string(),
  })
  .openapi('Queue');

export const queueSince = z.object({
  /** The mark of the queue that is known: the answer comes when it is another one, or after 25 seconds. */
  since: z.string().max(64).optional(),
});

const seen = { sourceId: id, version: z.string().max(64) };

/** What is done with one line of the queue, as it was seen. */
export const queueDeed = z
  .discriminatedUnion('what', [
    z.object({ what: z.enum(queueMoves), ...seen }),
    z.object({ what: z.literal('undo'), ...seen }),
    z.object({
      what: z.literal('answer'),
      ...seen,
      /** No pupil's name: everyone at the drop-in reads it. */
      answer: z.string().max(longestAnswer * 2),
      /** Somebody has looked: what looks like a name is none of a pupil. */
      namesChecked: z.boolean().optional(),
    }),
    z.object({ what: z.literal('make-guidance'), ...seen, guidance: guidanceDraft }),
  ])
  .openapi('QueueDeed');
