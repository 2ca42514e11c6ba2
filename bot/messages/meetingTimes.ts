import { may } from '../../src/access/may.ts';
import { ukDay, ukTime } from '../../src/calendar/ukDate.ts';
import { isStillSo } from '../../src/meetings/messages/isStillSo.ts';
import { wantedMeetingMessages } from '../../src/meetings/tsm/arrange/wantedMeetingMessages.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { meetingCycleCard } from '../cards/meetingCycleCard.ts';
import { timesNews } from '../cards/meetingNews.ts';
import { meetingNewsCard } from '../cards/meetingNewsCard.ts';
import { inMarkdown } from '../inMarkdown.ts';
import type { MessageCard } from './messageCard.ts';

type Words = { title: string; words: string; button: string };

/** The meeting as the list itself has it, where it still asks for this message and the person may still read it. */
async function stillAsked(...[message, { person, services }]: Parameters<MessageCard>) {
  const meeting = (await services.meetings.tsmMeetings.byId(message.about, true))?.record;
  if (!meeting || !isStillSo(message, wantedMeetingMessages(meeting))) return undefined;
  return may(person, 'tsm-meeting:read', meeting.schoolId) ? meeting : undefined;
}

const worded =
  (inWords: (meeting: TsmMeeting, personId: string) => Words): MessageCard =>
  async (message, to) => {
    const meeting = await stillAsked(message, to);
    if (!meeting) return undefined;
    const { tabLink, schools } = to.services;
    const words = inWords(meeting, message.personId);
    const school = await schools.byId(meeting.schoolId);
    const title = school ? `${words.title}: ${school.name}` : words.title;
    return { card: meetingCycleCard(meeting, { ...words, title }, tabLink), summary: title };
  };

/** What the school said to them, for whoever arranges the meeting. */
const replyMessage = worded(({ leadId, offered, reply }, personId) => {
  if (reply && personId !== leadId) {
    const said =
      reply.kind === 'none-suits' ? 'None of the times suits the school' : 'That time is taken by now';
    return {
      title: 'Times for the meeting',
      words: `${said}. ${inMarkdown(reply.by)} says:\n\n${inMarkdown(reply.reason)}`,
      button: 'Offer other times',
    };
  }
  const times = offered.map(({ startsAt }) => `- ${ukDay(startsAt)} at ${ukTime(startsAt)}`).join('\n');
  return {
    title: 'Choose a time for your Targeting Support Meeting',
    words: `Choose one of these, or say that none of them suits you:\n\n${times}`,
    button: 'Choose a time',
  };
});

/** Times to choose from on the card itself, for whoever may for the school. */
export const meetingTimesMessage: MessageCard = async (message, to) => {
  const meeting = await stillAsked(message, to);
  const { person, services } = to;
  if (!meeting || !may(person, 'tsm-meeting:pick', meeting.schoolId) || person.id === meeting.organiser.id)
    return await replyMessage(message, to);
  const news = timesNews(meeting, person);
  return { card: meetingNewsCard({ meeting, ...news }, services), summary: news.heading };
};

/** That a meeting is booked, was moved, or does not take place. */
export const meetingBookedMessage = worded(({ state, steps, mode, room }) => {
  const button = 'Open the meeting';
  const reason = steps.at(-1)?.reason;
  const why = reason ? `\n\nWhy: ${inMarkdown(reason)}` : '';
  if (state === 'cancelled')
    return {
      title: 'Your Targeting Support Meeting was cancelled',
      words: `It does not take place.${why}`,
      button,
    };
  if (state === 'offered') {
    return {
      title: 'Your Targeting Support Meeting needs another time',
      words: `It does not take place at the time that was booked.${why}`,
      button,
    };
  }
  const wasBooked = steps.slice(0, -1).some((step) => step.state === 'booked');
  const where = mode === 'teams' ? 'It is on Teams' : `It is in person${room ? `: ${room}` : ''}`;
  return {
    title: wasBooked
      ? 'Your Targeting Support Meeting was moved'
      : 'Your Targeting Support Meeting is booked',
    words: `${where}. The invitation is on its way to your calendar.`,
    button,
  };
});
