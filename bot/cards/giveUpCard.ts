import type { MyPlace } from '../../src/meetings/myPlaces.ts';
import type { OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { cardFrom } from './adaptiveCard.ts';
import { detailsAndHolder, type Holder } from './heldPlace.ts';
import { kindWords, whenInWords } from './occurrenceWords.ts';
import template from './templates/giveUp.json';

type GiveUpData = {
  heading: string;
  when: string;
  details: string;
  consequence: string;
  yes: string;
  placeId: string;
  kind: OccurrenceKind;
  from: 'dates' | 'bookings';
  fromBookings: boolean;
  fromDates: boolean;
  viewers: readonly string[];
};

const fill = cardFrom<GiveUpData>(template);

/** Asks before a place goes: somebody on the waiting list may have it a moment later. */
export function giveUpCard(
  { occurrence, place, position }: MyPlace,
  holder: Holder,
  { from, viewers }: { from: 'dates' | 'bookings'; viewers: readonly string[] },
) {
  const waits = position !== undefined;
  const own = place.personId === holder.person.id;
  return fill({
    heading: waits
      ? 'Leave the waiting list?'
      : `Give up ${own ? 'your' : 'the'} place at the ${kindWords[occurrence.kind]}?`,
    when: whenInWords(occurrence),
    details: detailsAndHolder(place, holder),
    consequence: waits
      ? `You are number ${position}. If you join again later, you start at the end of the list.`
      : 'Whoever waits first, or another school, can have it at once. It cannot be undone.',
    yes: waits ? 'Leave the waiting list' : 'Give up the place',
    placeId: place.placeId,
    kind: occurrence.kind,
    from,
    fromBookings: from === 'bookings',
    fromDates: from === 'dates',
    viewers,
  });
}
