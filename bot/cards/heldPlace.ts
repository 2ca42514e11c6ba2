import type { Person } from '../../src/access/person.ts';
import type { MyPlace } from '../../src/meetings/myPlaces.ts';
import { type OccurrenceKind, type TakenPlace, topics } from '../../src/meetings/occurrence.ts';
import { mayCancel } from '../../src/meetings/places.ts';
import { inMarkdown } from '../inMarkdown.ts';
import type { NamedSchool } from '../schools.ts';
import { kindWords, whenInWords } from './occurrenceWords.ts';

/** A place on the card of someone who holds it or waits for it. Never on a card that others can see. */
export type HeldPlace = {
  title: string;
  when: string;
  details: string;
  kind: OccurrenceKind;
  placeId: string;
  /** Whether it has any buttons, and those to move it and to give it up. */
  actionable: boolean;
  changeable: boolean;
  joinUrl?: string;
  calendarUrl?: string;
};

/** Who reads the card, and their schools by name. */
export type Holder = {
  person: Person;
  schools: readonly NamedSchool[];
  /** Makes a link that opens a page of the tab. */
  tabLink(path: string): string;
};

export function heldPlace(mine: MyPlace, holder: Holder): HeldPlace {
  const { occurrence, place, position } = mine;
  const { cancelled, joinUrl } = occurrence;
  const holds = !cancelled && position === undefined;
  const changeable = !cancelled && mayCancel(holder.person, place);
  return {
    title: titleOf(mine, holder.person),
    when: whenInWords(occurrence),
    details: detailsOf(place, holder),
    kind: occurrence.kind,
    placeId: place.placeId,
    actionable: changeable || holds,
    changeable,
    ...(joinUrl && holds && { joinUrl }),
    ...(holds && { calendarUrl: calendarLink(occurrence.id, holder) }),
  };
}

/**
 * Where the calendar file (.ics) can be had: on the page of the date in the tab. A bot can attach a file only in a personal chat, only
 * into the person's OneDrive and only once they agreed to it on another card (Microsoft, "Send and receive files using bots"); a link
 * straight to the file would open a browser in which nobody is signed in. A deep link behind Action.OpenUrl opens the tab at once, on
 * every client, and the tab is signed in.
 */
const calendarLink = (occurrenceId: string, { tabLink }: Holder) =>
  tabLink(`meetings/${encodeURIComponent(occurrenceId)}`);

function titleOf({ occurrence, place, position }: MyPlace, person: Person): string {
  if (occurrence.cancelled) return `This ${kindWords[occurrence.kind]} was cancelled`;
  const own = place.personId === person.id;
  if (position !== undefined) {
    return own
      ? `You are number ${position} on the waiting list`
      : `Number ${position} on the waiting list: ${inMarkdown(place.personName)}`;
  }
  return own ? 'You have a place' : `Booked by ${inMarkdown(place.personName)}`;
}

function detailsOf(place: TakenPlace, { schools }: Pick<Holder, 'schools'>): string {
  const school = schools.find(({ id }) => id === place.schoolId)?.name;
  const colleague = place.colleague ? ` With ${inMarkdown(place.colleague.name)}.` : '';
  return `${school ? `${school}. ` : ''}Topic: ${topics[place.topic]}.${colleague}`;
}

/** The same, with whose place it is where it is not the reader's own. */
export function detailsAndHolder(place: TakenPlace, holder: Holder): string {
  const isOwn = place.personId === holder.person.id;
  return `${isOwn ? '' : `Booked by ${inMarkdown(place.personName)}. `}${detailsOf(place, holder)}`;
}
