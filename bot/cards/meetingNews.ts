import { may } from '../../src/access/may.ts';
import type { Person } from '../../src/access/person.ts';
import { whenWords } from '../../src/meetings/tsm/arrange/meetingRules.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import type { MeetingNews } from './meetingNewsCard.ts';

type Words = Omit<MeetingNews, 'meeting'>;

const where = ({ mode, room }: TsmMeeting) =>
  mode === 'teams' ? 'On Teams.' : `In person${room ? `: ${room}` : ''}.`;

/** Times to pick one of, for the school; for the organiser what the school said to them. */
export function timesNews(meeting: TsmMeeting, person: Person): Words {
  const { organiser, reply, minutes } = meeting;
  if (person.id === organiser.id && reply)
    return {
      heading:
        reply.kind === 'none-suits' ? 'None of your times suits the school' : 'A time was no longer free',
      lines: [`${reply.by}: ${reply.reason}`, 'You can offer other times.'],
      canPick: false,
    };
  return {
    heading: 'Choose a time for your Targeting Support Meeting',
    lines: [
      `${organiser.name} offers these times, ${minutes} minutes each. ${where(meeting)}`,
      ...(reply?.kind === 'none-suits'
        ? [`${reply.by} said that none of them suits. Until others are offered, one can still be picked.`]
        : []),
    ],
    canPick: may(person, 'tsm-meeting:pick', meeting.schoolId),
  };
}

/** That a meeting is booked, moved or taken off. */
export function bookedNews(meeting: TsmMeeting): Words {
  const { state, startsAt = '', steps, organiser } = meeting;
  const last = steps.at(-1);
  const why = last?.reason ? [`Why: ${last.reason}`] : [];
  const rest = { canPick: false };
  if (state === 'cancelled')
    return {
      ...rest,
      heading: 'The Targeting Support Meeting is cancelled',
      lines: [`By ${last?.by ?? organiser.name}.`, ...why],
    };
  if (state === 'offered')
    return {
      ...rest,
      heading: 'The Targeting Support Meeting is off for now',
      lines: ['Other times are offered to the school.', ...why],
    };
  const isMoved = steps.at(-2)?.state === 'booked';
  return {
    ...rest,
    heading: isMoved ? 'The Targeting Support Meeting was moved' : 'The Targeting Support Meeting is booked',
    lines: [`${whenWords(startsAt)}. ${where(meeting)} With ${organiser.name}.`, ...why],
  };
}
