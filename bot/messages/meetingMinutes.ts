import { may } from '../../src/access/may.ts';
import { sideOf } from '../../src/meetings/tsm/minutes/sides.ts';
import { meetingCycleCard } from '../cards/meetingCycleCard.ts';
import { inMarkdown } from '../inMarkdown.ts';
import type { MessageCard } from './messageCard.ts';

/** One side has agreed the minutes: the other is asked to. Not where they have been changed since, or agreed by both. */
export const meetingMinutesMessage: MessageCard = async ({ about }, { person, services }) => {
  const meeting = (await services.meetings.tsmMeetings.byId(about, true))?.record;
  if (meeting?.state !== 'held' || !may(person, 'tsm-meeting:agree', meeting.schoolId)) return undefined;
  const other = sideOf(person) === 'school' ? meeting.agreed.council : meeting.agreed.school;
  if (!other || meeting.agreed[sideOf(person)]) return undefined;
  const school = await services.schools.byId(meeting.schoolId);
  const what = 'Minutes to read and agree';
  const title = school ? `${what}: ${school.name}` : what;
  const words = `${inMarkdown(other.by)} has agreed the minutes of your Targeting Support Meeting. Read them, then agree them for your side or change them.`;
  const card = meetingCycleCard(meeting, { title, words, button: 'Read the minutes' }, services.tabLink);
  return { card, summary: title };
};
