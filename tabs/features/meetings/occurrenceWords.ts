import { ukDay, ukTime } from '../../../src/calendar/ukDate.ts';
import type { Me, Occurrence } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';

type Times = Pick<Occurrence, 'startsAt' | 'endsAt'>;

/** '3:30pm to 4:30pm'. */
export const timesWords = ({ startsAt, endsAt }: Times): string => `${ukTime(startsAt)} to ${ukTime(endsAt)}`;

/** 'Tuesday 24 November 2026, 3:30pm to 4:30pm'. */
export const whenWords = (times: Times): string => `${ukDay(times.startsAt)}, ${timesWords(times)}`;

export function placesWords({ cancelled, placesLeft }: Pick<Occurrence, 'cancelled' | 'placesLeft'>): string {
  if (cancelled) return 'Cancelled';
  return placesLeft === 0 ? 'Full' : `${amount(placesLeft, 'place')} left`;
}

/**
 * Whether to offer a place. The server decides; this only keeps people from asking in vain. A school holds one
 * place; the attendance team may come for any of their schools, and for themselves.
 */
export function canBook(occurrence: Occurrence, me: Pick<Me, 'role' | 'schools'>): boolean {
  if (me.role === 'reader' || occurrence.cancelled || occurrence.placesLeft === 0) return false;
  return schoolsWithoutPlace(occurrence, me).length > 0 || canComeAlone(occurrence, me);
}

export function schoolsWithoutPlace(occurrence: Occurrence, { schools }: Pick<Me, 'schools'>) {
  return schools.filter(({ id }) => !occurrence.mine.some(({ schoolId }) => schoolId === id));
}

/** Whether a place can be taken without a school. */
export function canComeAlone(occurrence: Occurrence, { role }: Pick<Me, 'role'>): boolean {
  const hasOwn = occurrence.mine.some(({ schoolId }) => schoolId === undefined);
  return (role === 'asw' || role === 'officer') && !hasOwn;
}
