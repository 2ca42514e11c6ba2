import type { MyPlace } from '../../src/meetings/myPlaces.ts';
import { type OccurrenceKind, topics } from '../../src/meetings/occurrence.ts';
import { inMarkdown } from '../inMarkdown.ts';
import { cardFrom } from './adaptiveCard.ts';
import { type HeldPlace, type Holder, heldPlace } from './heldPlace.ts';
import { whenInWords } from './occurrenceWords.ts';
import template from './templates/place.json';

type PlaceData = {
  heading: string;
  happened: string;
  facts: readonly { title: string; value: string }[];
  notes: readonly { text: string }[];
  mine: readonly HeldPlace[];
  kind: OccurrenceKind;
  from: 'dates' | 'bookings';
  viewers: readonly string[];
  meetingsUrl: string;
};

const fill = cardFrom<PlaceData>(template);

export type PlaceView = {
  heading: string;
  /** What has happened, in one sentence. */
  said: string;
  /** Words for the person alone. */
  notes: readonly string[];
  from: 'dates' | 'bookings';
  viewers: readonly string[];
};

/**
 * Confirms a place, or a place on a waiting list: when, where, what was written, and the ways to join, move and give up. It has no
 * refresh: Teams would fetch it again at once, and what it says would be gone before it is read.
 */
export function placeCard(mine: MyPlace, holder: Holder, view: PlaceView) {
  const { heading, said, notes, from, viewers } = view;
  return fill({
    heading,
    happened: said,
    facts: factsOf(mine, holder),
    notes: notes.map((text) => ({ text })),
    mine: [heldPlace(mine, holder)],
    kind: mine.occurrence.kind,
    from,
    viewers,
    meetingsUrl: holder.tabLink('meetings'),
  });
}

/** Lines and not a FactSet: that is a table, which a long address pushes out of a narrow card. */
function factsOf({ occurrence, place, position }: MyPlace, { schools }: Holder) {
  const school = schools.find(({ id }) => id === place.schoolId)?.name;
  const rows: [string, string | undefined][] = [
    ['When', whenInWords(occurrence)],
    ['Where', 'Microsoft Teams'],
    ['Waiting list', position === undefined ? undefined : `You are number ${position}`],
    ['School', school],
    ['Topic', topics[place.topic]],
    ['Question', place.question],
    ['Colleague', place.colleague && `${place.colleague.name} (${place.colleague.email})`],
  ];
  return rows.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value: inMarkdown(value) }]));
}
