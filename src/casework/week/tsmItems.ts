import { ukDate } from '../../calendar/ukDate.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import type { ItemsOf, TsmOfWeek, WeekContext } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';

type Matter = Pick<WeekItem, 'title' | 'why'> & { dueOn?: string };

function matterOf({ state, askedAt, on }: TsmOfWeek, { today, role }: WeekContext): Matter | undefined {
  const asked = `It was asked for on ${ukDate(dayOfInstant(askedAt))}.`;
  if (state === 'asked')
    return role === 'school'
      ? undefined
      : { title: 'Answer a request for a Targeting Support Meeting', why: asked };
  if (state !== 'agreed' || on === undefined || on > weekAhead(today)) return undefined;
  const isOver = on < today;
  if (isOver && role === 'school') return undefined;
  return {
    title: isOver
      ? 'Say whether the Targeting Support Meeting was held'
      : 'Get ready for the Targeting Support Meeting',
    why: `${asked} ${isOver ? 'It was' : 'It is'} agreed for ${ukDate(on)}.`,
    dueOn: on,
  };
}

/** Requests for a meeting that wait for an answer, and meetings that come within the week or whose day is over. */
export const tsmItems: ItemsOf = ({ tsms }, context) =>
  tsms.flatMap((request) => {
    const matter = matterOf(request, context);
    if (!matter) return [];
    const { dueOn } = matter;
    return [
      {
        ...{ id: `tsm-request:${request.id}`, kind: 'tsm-request', schoolId: request.schoolId },
        ...matter,
        overdue: dueOn !== undefined && dueOn < context.today,
        to: '/week',
      },
    ];
  });
