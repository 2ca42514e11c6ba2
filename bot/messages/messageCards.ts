import type { MessageKind } from '../../src/meetings/messages/message.ts';
import { cancelledMessage } from './cancelled.ts';
import { meetingDataMessage } from './meetingData.ts';
import { meetingMinutesMessage } from './meetingMinutes.ts';
import { meetingBookedMessage, meetingTimesMessage } from './meetingTimes.ts';
import type { MessageCard } from './messageCard.ts';
import { movedMessage } from './moved.ts';
import { newsletterMessage, nudgeMessage } from './newsletter.ts';
import { papersMessage } from './papers.ts';
import { promotedMessage } from './promoted.ts';
import { reminderMessage } from './reminder.ts';

/** What the bot writes by itself, by kind. */
export const messageCards: Readonly<Record<MessageKind, MessageCard>> = {
  'reminder-day': reminderMessage,
  'reminder-hour': reminderMessage,
  moved: movedMessage,
  cancelled: cancelledMessage,
  promoted: promotedMessage,
  papers: papersMessage,
  'tsm-times': meetingTimesMessage,
  'tsm-booked': meetingBookedMessage,
  'tsm-request': meetingDataMessage,
  'tsm-request-reminder': meetingDataMessage,
  'tsm-minutes': meetingMinutesMessage,
  newsletter: newsletterMessage,
  'newsletter-nudge': nudgeMessage,
};
