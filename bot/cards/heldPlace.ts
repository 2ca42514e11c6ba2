import type { Person } from '../../src/access/person.ts';
import {
  type Occurrence,
  type OccurrenceKind,
  type TakenPlace,
  topics,
} from '../../src/meetings/occurrence.ts';
import { mayCancel } from '../../src/meetings/places.ts';
import type { NamedSchool } from '../schools.ts';
import { kindWords, whenInWords } from './occurrenceWords.ts';

/** A place on the card of someone who holds it. Never on a card that others can see. */
export type HeldPlace = {
  title: string;
  when: string;
  details: string;
  kind: OccurrenceKind;
  placeId: string;
  cancellable: boolean;
  joinUrl?: string;
};

type Holder = { person: Person; schools: readonly NamedSchool[] };

export function heldPlace(occurrence: Occurrence, place: TakenPlace, holder: Holder): HeldPlace {
  const { cancelled, joinUrl } = occurrence;
  return {
    title: cancelled ? `This ${kindWords[occurrence.kind]} was cancelled` : titleOf(place, holder.person),
    when: whenInWords(occurrence),
    details: detailsOf(place, holder),
    kind: occurrence.kind,
    placeId: place.placeId,
    cancellable: !cancelled && mayCancel(holder.person, place),
    ...(joinUrl && !cancelled && { joinUrl }),
  };
}

function titleOf(place: TakenPlace, person: Person): string {
  return place.personId === person.id ? 'You have a place' : `Booked by ${place.personName}`;
}

function detailsOf(place: TakenPlace, { schools }: Holder): string {
  const school = schools.find(({ id }) => id === place.schoolId)?.name;
  return `${school ? `${school}. ` : ''}Topic: ${topics[place.topic]}.`;
}
