import { ukDay, ukTime } from '../../../src/calendar/ukDate.ts';
import type { Me, Occurrence } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';

type Times = Pick<Occurrence, 'startsAt' | 'endsAt'>;
export type Place = Occurrence['mine'][number];

/** '3:30pm to 4:30pm'. */
export const timesWords = ({ startsAt, endsAt }: Times): string => `${ukTime(startsAt)} to ${ukTime(endsAt)}`;

/** 'Tuesday 24 November 2026, 3:30pm to 4:30pm'. */
export const whenWords = (times: Times): string => `${ukDay(times.startsAt)}, ${timesWords(times)}`;

type Left = Pick<Occurrence, 'cancelled' | 'placesLeft' | 'closed'>;

export function placesWords({ cancelled, placesLeft, closed }: Left): string {
  if (cancelled) return 'Cancelled';
  if (closed) return 'Booking has closed';
  return placesLeft === 0 ? 'Full' : `${amount(placesLeft, 'place')} left`;
}

/** A place that is held, and not waited for. */
export const isHeld = ({ position }: Place): boolean => position === undefined;

/** Whether there is only the waiting list to offer. */
export const isForWaiting = ({ placesLeft }: Pick<Occurrence, 'placesLeft'>): boolean => placesLeft === 0;

/**
 * Whether to offer a place, or to wait for one. The server decides; this only keeps people from asking in vain. A school holds one
 * place; the attendance team may come for any of their schools, and for themselves.
 */
export function canBook(occurrence: Occurrence, me: Pick<Me, 'role' | 'schools'>): boolean {
  if (me.role === 'reader' || occurrence.cancelled || occurrence.closed) return false;
  if (isForWaiting(occurrence) && !occurrence.canWait) return false;
  return schoolsWithoutPlace(occurrence, me).length > 0 || canComeAlone(occurrence, me);
}

/** Who waits can take a place that is free for all that. */
const standing = (occurrence: Occurrence) =>
  occurrence.mine.filter((place) => isHeld(place) || isForWaiting(occurrence));

export function schoolsWithoutPlace(occurrence: Occurrence, { schools }: Pick<Me, 'schools'>) {
  return schools.filter(({ id }) => !standing(occurrence).some(({ schoolId }) => schoolId === id));
}

/** Whether a place can be taken without a school. */
export function canComeAlone(occurrence: Occurrence, { role }: Pick<Me, 'role'>): boolean {
  const hasOwn = standing(occurrence).some(({ schoolId }) => schoolId === undefined);
  return (role === 'asw' || role === 'officer') && !hasOwn;
}
