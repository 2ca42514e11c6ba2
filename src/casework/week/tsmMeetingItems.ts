import { ukDate } from '../../calendar/ukDate.ts';
import type { ItemsOf, MeetingOfWeek, WeekContext } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';

type Matter = Pick<WeekItem, 'title' | 'why'> & { of: string; dueOn?: string };

function beforeIt(meeting: MeetingOfWeek, { today, role }: WeekContext): Matter[] {
  const { state, startsAt, hasReply, askedOn, hasAnswer } = meeting;
  const day = startsAt?.slice(0, 10);
  if (state === 'offered') {
    if (role === 'school' && !hasReply)
      return [
        { of: 'times', title: 'Pick a time for the meeting', why: 'Your support worker offers times.' },
      ];
    return role !== 'school' && hasReply
      ? [{ of: 'reply', title: 'Offer other times', why: 'The school could not take the times that stand.' }]
      : [];
  }
  if (state !== 'booked' || day === undefined) return [];
  const when = `The meeting ${day < today ? 'was' : 'is'} on ${ukDate(day)}.`;
  if (day < today)
    return role === 'school'
      ? []
      : [{ of: 'held', title: 'Say whether the meeting was held', why: when, dueOn: day }];
  const isAsked = role === 'school' && !hasAnswer && askedOn !== undefined && askedOn <= today;
  return isAsked
    ? [
        {
          // Without a day of its own, so that it is for now and not for the day of the meeting.
          ...{ of: 'data', title: 'Send your data for the meeting' },
          why: `${when} What is held is filled in: it takes about a minute.`,
        },
      ]
    : [];
}

function afterIt({ state, startsAt, agreed, actions }: MeetingOfWeek, context: WeekContext): Matter[] {
  if (state !== 'held' && state !== 'agreed') return [];
  const side = context.role === 'school' ? 'school' : 'council';
  const on = startsAt ? ` on ${ukDate(startsAt)}` : '';
  const waits =
    state === 'held' && !agreed.includes(side)
      ? [{ of: 'minutes', title: 'Read and agree the minutes', why: `The meeting was held${on}.` }]
      : [];
  const due = actions
    .filter(({ dueOn }) => dueOn <= weekAhead(context.today))
    .map(({ id, what, owner, dueOn }) => ({
      ...{ of: `action:${id}`, title: what, dueOn },
      why: `Agreed for the whole school at the meeting${on}, by ${owner}.`,
    }));
  return [...waits, ...due];
}

/**
 * What a Targeting Support Meeting asks of its two sides: a time, the school's data, minutes to agree, and what was agreed for the whole
 * school. Nothing about a pupil.
 */
export const tsmMeetingItems: ItemsOf = ({ meetings = [] }, context) =>
  meetings.flatMap((meeting) =>
    [...beforeIt(meeting, context), ...afterIt(meeting, context)].map(({ of, ...matter }) => ({
      ...{ id: `tsm-meeting:${meeting.id}:${of}`, kind: 'tsm-meeting' as const, schoolId: meeting.schoolId },
      ...matter,
      overdue: matter.dueOn !== undefined && matter.dueOn < context.today,
      to: `/tsm/${meeting.id}`,
    })),
  );
