import { may } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { Occurrence, TakenPlace } from '../occurrence.ts';
import { holds } from '../places.ts';

/** Who has booked a forum, as far as a person may know it. */
export type Registrants = {
  booked: number;
  waiting: number;
  /** Of those who booked, so many were there, and so many were not; the others nobody has noted. */
  came: number;
  missed: number;
  /** The person's own places and those of their schools. */
  mine: readonly TakenPlace[];
  /** Everyone; for officers. */
  places?: readonly TakenPlace[];
  waitingPlaces?: readonly TakenPlace[];
};

/** Readers learn nothing of who comes; schools and support workers numbers and their own; officers everything. */
export function registrantsFor(person: Person, { places, waiting }: Occurrence): Registrants | undefined {
  if (person.role === 'reader') return undefined;
  return {
    booked: places.length,
    waiting: waiting.length,
    came: places.filter(({ attended }) => attended === true).length,
    missed: places.filter(({ attended }) => attended === false).length,
    mine: [...places, ...waiting].filter((place) => holds(person, place)),
    ...(may(person, 'forum-page:edit') && { places, waitingPlaces: waiting }),
  };
}
