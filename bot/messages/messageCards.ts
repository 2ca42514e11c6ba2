import type { MessageKind } from '../../src/meetings/messages/message.ts';
import type { MessageCard } from './messageCard.ts';
import { newsletterMessage, nudgeMessage } from './newsletter.ts';
import { papersMessage } from './papers.ts';

/** Nobody asks for this kind yet. */
const none: MessageCard = async () => undefined;

/** What the bot writes by itself, by kind. */
export const messageCards: Readonly<Record<MessageKind, MessageCard>> = {
  'reminder-day': none,
  'reminder-hour': none,
  moved: none,
  cancelled: none,
  promoted: none,
  papers: papersMessage,
  'tsm-times': none,
  'tsm-booked': none,
  'tsm-request': none,
  'tsm-request-reminder': none,
  'tsm-minutes': none,
  newsletter: newsletterMessage,
  'newsletter-nudge': nudgeMessage,
};
