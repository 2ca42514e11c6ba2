import type { SchoolBasis, TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { Priority } from './priorityOf.ts';

/** The order of the list: put first by hand, overdue, due, arranged already, not due yet, put later by hand. */
export const placesInLine = ['next', 'overdue', 'due', 'arranged', 'not-yet', 'later'] as const;
export type PlaceInLine = (typeof placesInLine)[number];

type Override = NonNullable<SchoolBasis['override']>;

/** Whether what a support worker decided holds on this day (ISO). */
export const stands = (override: Override | undefined, today: string): override is Override =>
  override !== undefined && (override.until === undefined || override.until >= today);

/** Whether a meeting is offered of which no time can be picked any more. */
const isOver = ({ state, offered }: TsmMeeting, today: string): boolean =>
  state === 'offered' && offered.every(({ startsAt }) => startsAt.slice(0, 10) < today);

/** A meeting that is arranged needs nobody's attention, whatever was decided; else a support worker's word comes before the rule. */
export function placeInLine(
  { dueState }: Pick<Priority, 'dueState'>,
  { override, next, today }: { override: Override | undefined; next: TsmMeeting | undefined; today: string },
): PlaceInLine {
  if (next !== undefined && !isOver(next, today)) return 'arranged';
  return stands(override, today) ? override.place : dueState;
}
