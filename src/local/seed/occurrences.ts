import type { Occurrence } from '../../meetings/occurrence.ts';
import { occurrenceIdOn, type Series } from '../../meetings/series/series.ts';
import { keyOf, seriesDates } from '../../meetings/series/seriesDates.ts';
import { exampleCalendar } from '../termDates.ts';

const tuesday = 2;
const thursday = 4;
/** Every term of the example years has so many. */
const forumWeek = 9;

/** The runs of an academic year, published: a drop-in every second Thursday in term, and a forum a term. */
export function exampleSeries(year: number): { dropIns: Series; forums: Series } {
  const { terms } = exampleCalendar(year);
  const run: Omit<Series, 'id' | 'kind' | 'title' | 'startTime' | 'endTime' | 'capacity' | 'rule'> = {
    ...{ from: terms[0]?.from ?? '', to: terms.at(-1)?.to ?? '', exceptions: [], state: 'published' },
    ...{ leadMinutes: 0, bufferMinutes: 10, waitlist: true, published: [] },
    changed: { by: 'Rosalind Ferreira', at: `${year}-07-01T09:00:00.000Z` },
  };
  return {
    dropIns: withItsDates(year, {
      ...run,
      id: `drop-in-${year}`,
      kind: 'drop-in',
      title: 'Attendance drop-in',
      startTime: '15:30',
      endTime: '16:30',
      capacity: 6,
      rule: { every: 'fortnight', weekday: thursday },
    }),
    forums: withItsDates(year, {
      ...run,
      id: `forum-${year}`,
      kind: 'forum',
      title: 'Attendance forum',
      startTime: '10:00',
      endTime: '11:30',
      capacity: 60,
      rule: { every: 'term', schoolWeek: forumWeek, weekday: tuesday },
    }),
  };
}

const datesOf = (year: number, series: Series) =>
  seriesDates(series, exampleCalendar(year)).filter(({ what }) => what !== 'skipped');

const withItsDates = (year: number, series: Series): Series => ({
  ...series,
  published: datesOf(year, series).map(keyOf),
});

/** Every occurrence of an academic year, in order of time, without places: what publishing those series would make. */
export function exampleOccurrences(year: number): Occurrence[] {
  const on = (series: Series) =>
    datesOf(year, series).map((date): Occurrence => {
      const { id, kind, title, capacity, leadMinutes, waitlist } = series;
      const { startsAt, endsAt } = date;
      return {
        ...{ id: occurrenceIdOn(id, keyOf(date)), seriesId: id, kind, title, startsAt, endsAt },
        ...{ capacity, leadMinutes, waitlist, cancelled: false, sequence: 0, places: [], waiting: [] },
      };
    });
  return Object.values(exampleSeries(year))
    .flatMap(on)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}
