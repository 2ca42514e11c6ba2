import type { Person } from '../../src/access/person.ts';
import type { Message } from '../../src/meetings/messages/message.ts';
import type { Reply } from '../commands/reply.ts';
import type { BotServices } from '../services.ts';

/**
 * Puts a message into words when it is sent, in a chat where the bot and this person are alone. It looks at fresh records: answers
 * undefined where what it was about is no longer so, and nothing is sent. What it throws is tried again later.
 */
export type MessageCard = (
  message: Message,
  to: { person: Person; services: BotServices },
) => Promise<Reply | undefined>;
