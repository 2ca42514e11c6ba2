import { termly } from '../../calendar/cadence.ts';
import { notKnown, notKnownWithin } from '../../calendar/holidays.ts';
import { dayNumber } from '../../calendar/plainDate.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { termBy } from '../../calendar/wholeTerms.ts';
import type { Occurrence } from '../occurrence.ts';
import { occurrenceIdOn, type Series } from './series.ts';
import { keyOf, placedBy, type SeriesDate, type SeriesPlan, seriesDates } from './seriesDates.ts';

/** A date as the officer sees it before, and after, it is published. */
export type PreviewDate = SeriesDate & {
  /** 'Autumn term 2026/27'; a holiday belongs to the term before it. */
  term: string;
  isPast: boolean;
  /** Other meetings that are too near. */
  clashes: readonly Pick<Occurrence, 'title' | 'startsAt' | 'endsAt'>[];
  /** What is published of it: how many places are taken and waited for. */
  occurrence?: { id: string; booked: number; waiting: number };
};

/** Days of a stretch without term dates that are worth a word. */
const worthSaying = 5;

/** The term under which a date is listed. */
export function termOf({ date, reason }: SeriesDate, calendar: SchoolCalendar): string {
  if (reason === notKnown) return notKnown;
  return termBy(date, calendar) ?? 'Before the first term';
}

/**
 * A planned date as it has become: somebody may have cancelled or moved its occurrence on its own page, or the term dates may have
 * changed since it was published.
 */
function asItStands(
  planned: SeriesDate,
  {
    occurrence,
    saved,
  }: { occurrence: Occurrence | undefined; saved: Pick<Series, 'exceptions' | 'startTime' | 'endTime'> },
): SeriesDate {
  if (!occurrence) return planned;
  const key = keyOf(planned);
  const { startsAt, endsAt, cancelled, cancelledBecause } = occurrence;
  const date = startsAt.slice(0, 10);
  if (cancelled)
    return {
      date: key,
      startsAt,
      endsAt,
      what: 'skipped',
      ...(cancelledBecause && { reason: cancelledBecause }),
    };
  const exception = saved.exceptions.find((one) => one.date === key);
  const placed = placedBy(exception ?? { date: key, what: 'add', reason: '' }, saved);
  if (placed && (placed.startsAt !== startsAt || placed.endsAt !== endsAt)) {
    return { date, startsAt, endsAt, what: 'moved', from: key, reason: 'Moved on its own' };
  }
  if (planned.what !== 'skipped') return planned;
  return { date, startsAt, endsAt, what: 'meets', ...(planned.reason && { closed: planned.reason }) };
}

/** The occurrences of a series by the date that they are named after. */
function occurrencesByKey(
  { id, published }: Pick<Series, 'id' | 'published'>,
  occurrences: readonly Occurrence[],
): ReadonlyMap<string, Occurrence> {
  const byId = new Map(occurrences.map((one) => [one.id, one]));
  return new Map(
    published.flatMap((date) => {
      const found = byId.get(occurrenceIdOn(id, date));
      return found ? [[date, found] as const] : [];
    }),
  );
}

type Saved = Pick<Series, 'id' | 'published' | 'exceptions' | 'startTime' | 'endTime'>;

/**
 * Every date of a series as it has become, with its occurrence: those that the plan gives, and those published ones that the term
 * dates of now give no more.
 */
export function standingDates(
  saved: Saved,
  plan: SeriesPlan,
  { calendar, occurrences }: { calendar: SchoolCalendar; occurrences: readonly Occurrence[] },
): { date: SeriesDate; occurrence: Occurrence | undefined }[] {
  const own = occurrencesByKey(saved, occurrences);
  const given = seriesDates(plan, calendar);
  const keys = new Set(given.map(keyOf));
  const others = [...own].flatMap(([key, { startsAt, endsAt }]): SeriesDate[] =>
    keys.has(key) ? [] : [{ date: key, startsAt, endsAt, what: 'skipped' }],
  );
  return [...given, ...others].map((planned) => {
    const occurrence = own.get(keyOf(planned));
    return { date: asItStands(planned, { occurrence, saved }), occurrence };
  });
}

/** What to know of the whole: where the term dates are missing, and which terms are too short. */
export function seriesHints(plan: SeriesPlan, calendar: SchoolCalendar): string[] {
  if (calendar.terms.length === 0) {
    return [
      'The council’s term dates are not entered yet, so no date can be worked out. Enter them under Term dates.',
    ];
  }
  const { from, to, rule } = plan;
  const unknown = notKnownWithin(from, to, calendar)
    .filter((stretch) => dayNumber(stretch.to) - dayNumber(stretch.from) >= worthSaying)
    .map(
      (stretch) =>
        `The council’s term dates say nothing of ${ukDate(stretch.from)} to ${ukDate(stretch.to)}, so there are no dates then. Enter them under Term dates.`,
    );
  const tooShort =
    rule.every === 'term'
      ? termly({ from, to, schoolWeek: rule.schoolWeek, weekday: rule.weekday, calendar }).tooShort
      : [];
  return [
    ...unknown,
    ...tooShort.map(
      (term) =>
        `${term} has no school week ${rule.every === 'term' ? rule.schoolWeek : ''}, so it has no date.`,
    ),
  ];
}
