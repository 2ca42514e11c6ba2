import type { MyPlace } from '../../src/meetings/myPlaces.ts';
import type { Occurrence, OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { cardFrom } from './adaptiveCard.ts';
import type { Notice } from './datesCard.ts';
import { detailsAndHolder, type Holder } from './heldPlace.ts';
import { dayInWords, kindWords, placesLeftInWords, whenInWords } from './occurrenceWords.ts';
import template from './templates/move.json';

type MoveData = {
  heading: string;
  notice?: Notice;
  when: string;
  details: string;
  nothing?: string;
  dates: readonly { id: string; title: string; day: string }[];
  placeId: string;
  kind: OccurrenceKind;
  from: 'dates' | 'bookings';
  fromBookings: boolean;
  fromDates: boolean;
  viewers: readonly string[];
  meetingsUrl: string;
};

const fill = cardFrom<MoveData>(template);

type MoveView = {
  /** The dates that have places. */
  dates: readonly Occurrence[];
  notice?: Notice;
  from: 'dates' | 'bookings';
  viewers: readonly string[];
};

/** The dates that a place can be moved to, one press each. What was written goes with it. */
export function moveCard({ occurrence, place }: MyPlace, holder: Holder, view: MoveView) {
  const { dates, notice, from, viewers } = view;
  const kind = kindWords[occurrence.kind];
  const own = place.personId === holder.person.id;
  return fill({
    heading: `Move ${own ? 'your' : 'the'} place at the ${kind}`,
    ...(notice && { notice }),
    when: whenInWords(occurrence),
    details: detailsAndHolder(place, holder),
    ...(dates.length === 0 && { nothing: `There is no other ${kind} with a free place at the moment.` }),
    dates: dates.map((one) => ({
      id: one.id,
      title: `${whenInWords(one)}: ${placesLeftInWords(one)}`,
      day: dayInWords(one),
    })),
    placeId: place.placeId,
    kind: occurrence.kind,
    from,
    fromBookings: from === 'bookings',
    fromDates: from === 'dates',
    viewers,
    meetingsUrl: holder.tabLink('meetings'),
  });
}
