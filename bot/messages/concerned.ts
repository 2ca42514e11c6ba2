import { isStillSo } from '../../src/meetings/messages/isStillSo.ts';
import { wantedForOccurrence } from '../../src/meetings/messages/wantedForOccurrence.ts';
import { type MyPlace, placesIn } from '../../src/meetings/myPlaces.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import type { Holder } from '../cards/heldPlace.ts';
import { holderOf } from '../schools.ts';
import type { MessageCard } from './messageCard.ts';

export type Concerned = {
  occurrence: Occurrence;
  /** What they booked or wait for themselves; at least one. */
  mine: readonly [MyPlace, ...MyPlace[]];
  holder: Holder;
};

/**
 * What a message about an occurrence is about, as the list itself has it now. Nothing where it was cancelled or moved meanwhile,
 * where the place was given up, or where the person has left the school that it is for.
 */
export async function concerned(...[message, to]: Parameters<MessageCard>): Promise<Concerned | undefined> {
  const { person, services } = to;
  const occurrence = (await services.meetings.occurrences.byId(message.about, true))?.record;
  if (!occurrence || !isStillSo(message, wantedForOccurrence(occurrence))) return undefined;
  const [first, ...others] = placesIn(occurrence, person).filter(({ place }) => place.personId === person.id);
  if (!first) return undefined;
  return { occurrence, mine: [first, ...others], holder: await holderOf(person, services) };
}
