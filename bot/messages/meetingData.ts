import { may } from '../../src/access/may.ts';
import { ukDay } from '../../src/calendar/ukDate.ts';
import { meetingCycleCard } from '../cards/meetingCycleCard.ts';
import type { MessageCard } from './messageCard.ts';

/** A school is asked for its data before a meeting, or reminded of it: not once it has answered, nor of one that was moved since. */
export const meetingDataMessage: MessageCard = async ({ about, kind, notAfter }, { person, services }) => {
  const meeting = (await services.meetings.tsmMeetings.byId(about, true))?.record;
  if (meeting?.state !== 'booked' || meeting.startsAt === undefined || meeting.data?.answer) return undefined;
  if (!may(person, 'tsm-meeting:answer', meeting.schoolId) || notAfter < services.now()) return undefined;
  const isReminder = kind === 'tsm-request-reminder';
  const title = isReminder ? 'Your data for the meeting is still to come' : 'Your data for the meeting';
  const words = `Everything that is held is filled in: look at it, and send it before ${ukDay(meeting.startsAt)}. It takes about a minute.`;
  const card = meetingCycleCard(meeting, { title, words, button: 'Look and send' }, services.tabLink);
  return { card, summary: title };
};
