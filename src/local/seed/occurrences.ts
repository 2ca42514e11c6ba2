import { fortnightly } from '../../calendar/cadence.ts';
import { addDays, mondayOf } from '../../calendar/plainDate.ts';
import type { Occurrence } from '../../meetings/occurrence.ts';
import type { Series } from '../../meetings/series/series.ts';
import { exampleCalendar } from '../termDates.ts';

const tuesday = 2;
const thursday = 4;

/** The runs of an academic year: a drop-in every second Thursday in term, and a forum a term. */
export function exampleSeries(year: number): { dropIns: Series; forums: Series } {
  const { terms } = exampleCalendar(year);
  const years = `${year}/${String(year + 1).slice(2)}`;
  const run: Omit<Series, 'id' | 'kind' | 'title' | 'startTime' | 'endTime' | 'capacity' | 'rule'> = {
    ...{ from: terms[0]?.from ?? '', to: terms.at(-1)?.to ?? '', exceptions: [], state: 'published' },
    ...{ leadMinutes: 0, bufferMinutes: 10, waitlist: true },
    changed: { by: 'Rosalind Ferreira', at: `${year}-07-01T09:00:00.000Z` },
  };
  return {
    dropIns: {
      ...run,
      id: `drop-in-${year}`,
      kind: 'drop-in',
      title: `Attendance drop-ins ${years}`,
      startTime: '15:30',
      endTime: '16:30',
      capacity: 6,
      rule: { every: 'fortnight', weekday: thursday },
    },
    forums: {
      ...run,
      id: `forum-${year}`,
      kind: 'forum',
      title: `Attendance forums ${years}`,
      startTime: '10:00',
      endTime: '11:30',
      capacity: 60,
      rule: { every: 'term', schoolWeek: 10, weekday: tuesday },
    },
  };
}

/** Every occurrence of an academic year, in order of time, without places. */
export function exampleOccurrences(year: number): Occurrence[] {
  const calendar = exampleCalendar(year);
  const { dropIns, forums } = exampleSeries(year);
  const on = (series: Series, { date, title }: { date: string; title: string }): Occurrence => ({
    id: `${series.kind}-${date}`,
    seriesId: series.id,
    kind: series.kind,
    title,
    startsAt: `${date}T${series.startTime}`,
    endsAt: `${date}T${series.endTime}`,
    capacity: series.capacity,
    leadMinutes: 0,
    cancelled: false,
    sequence: 0,
    waitlist: true,
    waiting: [],
    places: [],
  });
  const thursdays = fortnightly({ from: dropIns.from, to: dropIns.to, weekday: thursday, calendar })
    .filter(({ skipped }) => skipped === undefined)
    .map(({ date }) => on(dropIns, { date, title: 'Attendance drop-in' }));
  // The Tuesday of the fourth week of each second half term.
  const tuesdays = calendar.terms
    .filter(({ name }) => name.endsWith(' 2'))
    .map(({ name, from }) =>
      on(forums, {
        date: addDays(mondayOf(from), 22),
        title: `Attendance forum: ${name.split(' ')[0]?.toLowerCase()} term`,
      }),
    );
  return [...thursdays, ...tuesdays].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}
