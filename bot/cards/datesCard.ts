import { may } from '../../src/access/may.ts';
import { placesIn } from '../../src/meetings/myPlaces.ts';
import { type Occurrence, type OccurrenceKind, topics } from '../../src/meetings/occurrence.ts';
import { inTimeToTell } from '../../src/meetings/occurrences/promotion.ts';
import { isClosed, placesHeldBy, placesLeft, waitedForBy } from '../../src/meetings/places.ts';
import { type NamedSchool, schoolChoices } from '../schools.ts';
import { type AdaptiveCard, cardFrom } from './adaptiveCard.ts';
import { type HeldPlace, type Holder, heldPlace } from './heldPlace.ts';
import { dayInWords, kindWords, placesLeftInWords, whenInWords } from './occurrenceWords.ts';
import template from './templates/dates.json';

export type Notice = { style: 'good' | 'warning' | 'attention'; text: string };

export type DatesView = {
  kind: OccurrenceKind;
  occurrences: readonly Occurrence[];
  /** Whose card this is. Without one it is the card that everyone in a chat can see, and holds nothing personal. */
  reader?: Holder;
  notice?: Notice;
  /** What the person had filled in before their place was refused, so that they need not write it again. */
  written?: Written;
  /** Each date with a button of its own, for somebody who has filled in all the rest. */
  quick?: boolean;
  /** The Teams ids (29:...) of those whose own view Teams fetches by itself. */
  viewers: readonly string[];
  meetingsUrl: string;
  /** The instant, ISO with Z. */
  now: string;
};

export type Written = {
  topic: string;
  question: string;
  schoolId: string;
  colleagueName: string;
  colleagueEmail: string;
};

type Choice = { id: string; title: string };
type Row = Choice & { day: string };

type DatesData = {
  heading: string;
  speak: string;
  nothing?: string;
  kind: OccurrenceKind;
  viewers: readonly string[];
  from: 'dates';
  notice?: Notice;
  mine: readonly HeldPlace[];
  /** That they have more places than are shown. */
  more?: string;
  /** Whether there is anything to fill the form in for. */
  open: boolean;
  another: boolean;
  dates: readonly Choice[];
  quick: readonly Row[];
  first: string;
  full: readonly (Row & { waitlist: boolean })[];
  /** The date that could not be had, beside those that can. */
  gone: readonly (Row & { waitlist: boolean })[];
  carries?: string;
  chooses: boolean;
  onlySchool?: string;
  schools: readonly NamedSchool[];
  topics: readonly Choice[];
  bringsColleague: boolean;
  written: Written;
  meetingsUrl: string;
};

const topicChoices = Object.entries(topics).map(([id, title]) => ({ id, title }));
const fill = cardFrom<DatesData>(template);
const nothingWritten: Written = {
  topic: '',
  question: '',
  schoolId: '',
  colleagueName: '',
  colleagueEmail: '',
};

/** A support worker has those of all their schools: more than this beside the form would not fit a message of Teams. */
const mostPlaces = 3;
const morePlaces = `Here are the first ${mostPlaces} of your places. Meetings shows them all.`;

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
  const { kind, occurrences, reader, notice, viewers, meetingsUrl, quick = false } = view;
  const schools = reader ? schoolChoices(reader.person, reader.schools) : [];
  const barred = reader !== undefined && !may(reader.person, 'place:take');
  const { offered, full } = rowsOf(view, { schools, barred });
  const written = view.written ?? nothingWritten;
  const mine = reader && !quick ? occurrences.flatMap((one) => placesIn(one, reader.person)) : [];
  const open = offered.length > 0 || full.some(({ waitlist }) => waitlist);
  const heading = `Book a ${kindWords[kind]}`;
  const nothing = barred ? notForThisRole : `There are no ${kindWords[kind]} dates to book at the moment.`;
  return {
    heading,
    speak: [`${heading}.`, notice?.text, nextInWords(offered)].filter(Boolean).join(' '),
    ...(offered.length === 0 && { nothing }),
    kind,
    viewers,
    from: 'dates',
    ...(notice && { notice }),
    mine: reader ? mine.slice(0, mostPlaces).map((one) => heldPlace(one, reader)) : [],
    ...(mine.length > mostPlaces && { more: morePlaces }),
    open,
    another: open && mine.length > 0,
    ...(quick
      ? { dates: [], full: [], quick: offered, gone: full, ...(open && { carries }) }
      : { dates: offered, full, quick: [], gone: [] }),
    first: offered[0]?.id ?? '',
    ...schoolsOfForm(open ? schools : []),
    topics: topicChoices,
    bringsColleague: written.colleagueName !== '' || written.colleagueEmail !== '',
    written,
    meetingsUrl,
  };
}

const carries = 'What you wrote goes with it. You can change it first.';

/** So many dates are offered with a button each. */
const fewDates = 3;

type Reading = { schools: readonly NamedSchool[]; barred: boolean };

/** The dates that have places, and those that are full, with whether one can wait. */
function rowsOf(view: DatesView, { schools, barred }: Reading) {
  const bookable = view.occurrences.filter((one) => canBeBooked(one, view, schools));
  const isOffered = (one: Occurrence) => !barred && placesLeft(one) > 0;
  const full = bookable
    .filter((one) => !isOffered(one))
    .map((one) => ({
      ...rowOf(one),
      waitlist: !barred && one.waitlist && inTimeToTell(one, view.now),
    }));
  const offered = bookable.filter(isOffered).slice(0, view.quick ? fewDates : undefined);
  return { offered: offered.map(rowOf), full };
}

function schoolsOfForm(
  schools: readonly NamedSchool[],
): Pick<DatesData, 'chooses' | 'onlySchool' | 'schools'> {
  const [only, ...others] = schools;
  const one = only && others.length === 0;
  return { chooses: others.length > 0, ...(one && { onlySchool: only.name }), schools };
}

const notForThisRole = 'Your role does not include booking. Ask your attendance team if you need a place.';

const rowOf = (one: Occurrence): Row => ({
  id: one.id,
  title: `${whenInWords(one)}: ${placesLeftInWords(one)}`,
  day: dayInWords(one),
});

const nextInWords = ([next]: readonly Row[]) => (next ? `Next: ${next.title}.` : 'No dates to book.');

/** Whoever can book only one place on a date, and holds it or waits for it, is not offered that date again. */
function canBeBooked(one: Occurrence, view: DatesView, schools: readonly NamedSchool[]): boolean {
  if (one.cancelled || isClosed(one, view.now)) return false;
  if (!view.reader || schools.length > 1) return true;
  const { person } = view.reader;
  return placesHeldBy(person, one).length + waitedForBy(person, one).length === 0;
}
