import { may } from '../../src/access/may.ts';
import type { Person } from '../../src/access/person.ts';
import { type Occurrence, type OccurrenceKind, topics } from '../../src/meetings/occurrence.ts';
import { placesHeldBy, placesLeft } from '../../src/meetings/places.ts';
import { type NamedSchool, schoolChoices } from '../schools.ts';
import { type AdaptiveCard, cardFrom } from './adaptiveCard.ts';
import { type HeldPlace, heldPlace } from './heldPlace.ts';
import { kindWords, placesLeftInWords, whenInWords } from './occurrenceWords.ts';
import template from './templates/dates.json';

export type Notice = { style: 'good' | 'warning' | 'attention'; text: string };

export type DatesView = {
  kind: OccurrenceKind;
  occurrences: readonly Occurrence[];
  /** Whose card this is. Without one it is the card that everyone in a chat can see, and holds nothing personal. */
  reader?: { person: Person; schools: readonly NamedSchool[] };
  notice?: Notice;
  /** What the person had filled in before their place was refused, so that they need not write it again. */
  written?: Written;
  /** The Teams ids (29:...) of those whose own view Teams fetches by itself. */
  viewers: readonly string[];
  meetingsUrl: string;
};

export type Written = { topic: string; question: string };

type Choice = { id: string; title: string };

type DatesData = {
  heading: string;
  speak: string;
  nothing?: string;
  booked: boolean;
  kind: OccurrenceKind;
  viewers: readonly string[];
  notice?: Notice;
  mine: readonly HeldPlace[];
  dates: readonly Choice[];
  first: string;
  full: readonly { title: string }[];
  schools: readonly NamedSchool[];
  topics: readonly Choice[];
  written: Written;
  meetingsUrl: string;
};

const topicChoices = Object.entries(topics).map(([id, title]) => ({ id, title }));
const fill = cardFrom<DatesData>(template);

/**
 * The dates that can be booked, with the form to book one; on a person's own card also the places they hold.
 * A card with a word about what has just happened cannot be refreshed: Teams would fetch it again at once, and the
 * word would be gone before it is read.
 */
export function datesCard(view: DatesView): AdaptiveCard {
  const { refresh, ...card } = fill(dataOf(view));
  return view.notice ? card : { ...card, refresh };
}

function dataOf(view: DatesView): DatesData {
  const { kind, occurrences, reader, notice, viewers, meetingsUrl } = view;
  const choices = reader ? schoolChoices(reader.person, reader.schools) : [];
  const booked = notice?.style === 'good';
  const open = booked ? [] : occurrences.filter((one) => !one.cancelled && !isSettled(one, view, choices));
  const barred = reader !== undefined && !may(reader.person, 'place:take');
  const offered = barred ? [] : open.filter((one) => placesLeft(one) > 0);
  const dates = offered.map((one) => ({ id: one.id, title: choiceTitle(one) }));
  const heading = booked ? 'You are booked' : `Book a ${kindWords[kind]}`;
  const spokenDates = dates.length === 0 ? 'No dates to book.' : `Next: ${dates[0]?.title}.`;
  const nothing = barred ? notForThisRole : `There are no ${kindWords[kind]} dates to book at the moment.`;
  return {
    heading,
    speak: [`${heading}.`, notice?.text, !booked && spokenDates].filter(Boolean).join(' '),
    ...(dates.length === 0 && !booked && { nothing }),
    booked,
    kind,
    viewers,
    ...(notice && { notice }),
    mine: reader ? occurrences.flatMap((one) => heldBy(one, reader)) : [],
    dates,
    first: dates[0]?.id ?? '',
    full: open.filter((one) => !offered.includes(one)).map((one) => ({ title: choiceTitle(one) })),
    schools: choices,
    topics: topicChoices,
    written: view.written ?? { topic: '', question: '' },
    meetingsUrl,
  };
}

const notForThisRole = 'Your role does not include booking. Ask your attendance team if you need a place.';

const choiceTitle = (occurrence: Occurrence) =>
  `${whenInWords(occurrence)}: ${placesLeftInWords(occurrence)}`;

/** Whoever can book only one place on a date, and holds it, is not offered that date again. */
function isSettled(occurrence: Occurrence, view: DatesView, choices: readonly NamedSchool[]): boolean {
  if (!view.reader || choices.length > 1) return false;
  return placesHeldBy(view.reader.person, occurrence).length > 0;
}

function heldBy(occurrence: Occurrence, reader: NonNullable<DatesView['reader']>): HeldPlace[] {
  return placesHeldBy(reader.person, occurrence).map((place) => heldPlace(occurrence, place, reader));
}
