import type { SchoolCalendar } from '../schoolCalendar.ts';
import { ukDate } from '../ukDate.ts';
import { type DatedEvent, type EntryNotUsed, type UsedEntry, whereOf } from './datedEvent.ts';
import { byStart, type DaySpan, daysIn, isOffAnyway, joined, lengthOf, widened } from './daySpans.ts';
import { type EventKind, kindOf } from './eventKind.ts';
import { nameTerms } from './termNames.ts';
import { givenTerms, markedTerms, termsBetween, withoutBreaks } from './termSpans.ts';

/** A draft of a school's dates, what each entry was taken for, and what a person should look at. */
export type DatesReading = {
  dates: SchoolCalendar;
  used: readonly UsedEntry[];
  notUsed: readonly EntryNotUsed[];
  notes: readonly string[];
};

/** Closed for so many days together, weekends included, it is a holiday and ends a stretch of term. */
const shortestBreak = 9;
const longestTerm = 75;
const mostTerms = 60;
const mostDays = 200;

const takenFor: Record<Exclude<EventKind['kind'], 'other'>, string> = {
  term: 'Term',
  starts: 'First day of term',
  ends: 'Last day of term',
  training: 'INSET day',
  closed: 'School closed',
};

/** Terms, training days and closures from the entries of a file. */
export function calendarOfEvents(events: readonly DatedEvent[]): DatesReading {
  const kinds = new Map(events.map((event) => [event, kindOf(event)]));
  const refused = new Map<DatedEvent, string>();
  const refuse = (event: DatedEvent, reason: string) => void refused.set(event, reason);
  for (const [event, kind] of kinds) if (kind.kind === 'other') refuse(event, kind.reason);
  const of = (kind: EventKind['kind']) => events.filter((event) => kinds.get(event)?.kind === kind);

  const training = of('training');
  const trainingDays = new Set(training.flatMap(daysIn).filter((day) => !isOffAnyway(day)));
  const isOff = (day: string) => isOffAnyway(day) || trainingDays.has(day);
  const isBreak = (event: DaySpan) => lengthOf(widened(event, isOff)) >= shortestBreak;
  const closed = of('closed');
  const breaks = joined(closed.filter(isBreak).map((one) => widened(one)));

  const given = givenTerms(of('term'), refuse);
  const marked = markedTerms({ starts: of('starts'), ends: of('ends') }, { terms: given, breaks }, refuse);
  const between = termsBetween(breaks, [...given, ...marked]);
  const spans = withoutBreaks([...given, ...marked, ...between], breaks);
  const terms = nameTerms(withTraining(spans, trainingDays)).slice(-mostTerms);

  const inTerm = (day: string) => terms.some(({ from, to }) => day >= from && day <= to);
  const daysInTerm = (all: readonly DatedEvent[]) => {
    const days = new Set<string>();
    for (const event of all) {
      const those = daysIn(event).filter((day) => !isOffAnyway(day) && inTerm(day));
      if (those.length === 0) refuse(event, whyNoDay(event));
      for (const day of those) days.add(day);
    }
    return [...days].sort().slice(-mostDays);
  };
  const inset = daysInTerm(training);
  const closures = daysInTerm(closed.filter((event) => !isBreak(event))).filter(
    (day) => !inset.includes(day),
  );

  const used = events.flatMap((event) => {
    const kind = kinds.get(event)?.kind;
    if (kind === undefined || kind === 'other' || refused.has(event)) return [];
    return [{ where: whereOf(event), as: isBreak(event) && kind === 'closed' ? 'Holiday' : takenFor[kind] }];
  });
  const notUsed = [...refused].map(([event, reason]) => ({ where: whereOf(event), reason }));
  return { dates: { terms, inset, closures }, used, notUsed, notes: notesOn(terms, breaks) };
}

const whyNoDay = (event: DatedEvent) =>
  daysIn(event).every(isOffAnyway) ? 'School is closed on this day anyway.' : 'It is outside the terms.';

/** Training days that touch a term belong to it. */
function withTraining(spans: readonly DaySpan[], training: ReadonlySet<string>): DaySpan[] {
  const isOff = (day: string) => isOffAnyway(day) || training.has(day);
  return [...spans].sort(byStart).map((span) => {
    const days = daysIn(widened(span, isOff)).filter((day) => training.has(day));
    const from = days.find((day) => day < span.from) ?? span.from;
    const to = days.findLast((day) => day > span.to) ?? span.to;
    return { from, to };
  });
}

/** Holidays in these months end a school year, so that nothing need stand on their other side. */
const isSummer = (date: string) => date.slice(5) >= '07-01' && date.slice(5) < '09-15';

function notesOn(terms: SchoolCalendar['terms'], breaks: readonly DaySpan[]): string[] {
  if (terms.length === 0) return ['We found no term in this file.'];
  const long = terms
    .filter((term) => lengthOf(term) > longestTerm)
    .map(
      ({ name, from, to }) =>
        `${name}, ${ukDate(from)} to ${ukDate(to)}, has no half term in it. Add the holiday if there is one.`,
    );
  const [first, last] = [breaks[0], breaks.at(-1)];
  const opens = first && !isSummer(first.from) && !terms.some(({ to }) => to < first.from);
  const closes = last && !isSummer(last.to) && !terms.some(({ from }) => from > last.to);
  return [
    ...(opens ? [`The file does not say when the term before ${ukDate(first.from)} begins. Add it.`] : []),
    ...long,
    ...(closes ? [`The file does not say when the term after ${ukDate(last.to)} ends. Add it.`] : []),
  ];
}
