import { whyClosed } from '../../../../src/calendar/schoolCalendar.ts';
import { ukDate, ukDay } from '../../../../src/calendar/ukDate.ts';
import type { AgreedAction, Minutes, MinutesPupil } from '../cycle/useCycle.ts';

export type ShownPupil = Pick<MinutesPupil, 'id' | 'name' | 'yearGroup' | 'agreedActions'> &
  Partial<MinutesPupil>;
export type Said = { discussed: 'full' | 'brief' | 'noted'; approach: string; lead: string };

export const longestApproach = 500;

/** What the form about a pupil begins with. */
export const saidOf = ({ discussion, lead }: ShownPupil): Said => ({
  discussed: discussion?.discussed ?? 'full',
  approach: discussion?.approach ?? '',
  lead: discussion?.lead ?? lead ?? '',
});

/** Why a day is an odd one for something to be due; undefined for a school day, and where nobody has set the school's dates. */
export function oddDay(day: string, { calendar }: Pick<Minutes, 'calendar'>): string | undefined {
  const why = calendar && /^\d{4}-\d\d-\d\d$/.test(day) ? whyClosed(day, calendar) : undefined;
  return why && `${ukDay(day)} is not a school day: ${why}.`;
}

export const actionWords = ({ content: { what, owner, dueOn } }: Pick<AgreedAction, 'content'>): string =>
  `${what}. ${owner.name}, by ${ukDate(dueOn)}`;
