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
  const school = await services.schools.byId(meeting.schoolId);
  const what = isReminder
    ? 'Your data for the Targeting Support Meeting is still to come'
    : 'Your data for the Targeting Support Meeting';
  const title = school ? `${what}: ${school.name}` : what;
  const words = `What we know is filled in already. Check it and send it before ${ukDay(meeting.startsAt)}. It takes about a minute.`;
  const card = meetingCycleCard(meeting, { title, words, button: 'Check and send' }, services.tabLink);
  return { card, summary: title };
};
