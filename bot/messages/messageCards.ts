import type { MessageKind } from '../../src/meetings/messages/message.ts';
import { cancelledMessage } from './cancelled.ts';
import { meetingDataMessage } from './meetingData.ts';
import { meetingMinutesMessage } from './meetingMinutes.ts';
import type { MessageCard } from './messageCard.ts';
import { movedMessage } from './moved.ts';
import { newsletterMessage, nudgeMessage } from './newsletter.ts';
import { papersMessage } from './papers.ts';
import { promotedMessage } from './promoted.ts';
import { reminderMessage } from './reminder.ts';

/** Nobody asks for this kind yet. */
const none: MessageCard = async () => undefined;

/** What the bot writes by itself, by kind. */
export const messageCards: Readonly<Record<MessageKind, MessageCard>> = {
  'reminder-day': reminderMessage,
  'reminder-hour': reminderMessage,
  moved: movedMessage,
  cancelled: cancelledMessage,
  promoted: promotedMessage,
  papers: papersMessage,
  'tsm-times': none,
  'tsm-booked': none,
  'tsm-request': meetingDataMessage,
  'tsm-request-reminder': meetingDataMessage,
  'tsm-minutes': meetingMinutesMessage,
  newsletter: newsletterMessage,
  'newsletter-nudge': nudgeMessage,
};
