import { z } from 'zod';
import { type Message, messageKinds, messageStates } from '../../../meetings/messages/message.ts';
import { defined } from '../fieldReaders.ts';
import { jsonList } from '../jsonList.ts';

const shape = z
  .object({
    id: z.string().min(1),
    personId: z.string().min(1),
    kind: z.enum(messageKinds),
    about: z.string().min(1),
    placeId: z.string().optional(),
    dueAt: z.string(),
    notAfter: z.string(),
    state: z.enum(messageStates),
    claim: z.object({ by: z.string(), until: z.string() }).optional(),
    tries: z.number().int().nonnegative(),
    sentAt: z.string().optional(),
  })
  .transform(defined);

export const messagesList = jsonList<Message>({
  name: 'Messages',
  about:
    'What the bot writes to people by itself: reminders, moves, cancellations. No words, and nothing about a pupil.',
  key: 'MessageId',
  shape,
  beside: {
    MessageState: { kind: 'text', indexed: true, of: ({ state }) => state },
    DueAt: { kind: 'dateTime', indexed: true, of: ({ dueAt }) => dueAt },
  },
});
