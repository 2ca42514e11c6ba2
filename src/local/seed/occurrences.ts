import { fortnightly } from '../../calendar/cadence.ts';
import { addDays, mondayOf } from '../../calendar/plainDate.ts';
import type { SeriesRecord } from '../../graph/lists/series.ts';
import type { Occurrence } from '../../meetings/occurrence.ts';
import { exampleCalendar } from '../termDates.ts';

const thursday = 4;

/** The runs of an academic year: a drop-in every second Thursday in term, and a forum a term. */
export function exampleSeries(year: number): { dropIns: SeriesRecord; forums: SeriesRecord } {
  const { terms } = exampleCalendar(year);
  const years = `${year}/${String(year + 1).slice(2)}`;
  const run = { from: terms[0]?.from ?? '', to: terms.at(-1)?.to ?? '' };
  return {
    dropIns: {
      ...run,
      id: `drop-in-${year}`,
      kind: 'drop-in',
      title: `Attendance drop-ins ${years}`,
      startTime: '15:30',
      endTime: '16:30',
      capacity: 6,
    },
    forums: {
      ...run,
      id: `forum-${year}`,
      kind: 'forum',
      title: `Attendance forums ${years}`,
      startTime: '10:00',
      endTime: '11:30',
      capacity: 60,
    },
  };
}

/** Every occurrence of an academic year, in order of time, without places. */
export function exampleOccurrences(year: number): Occurrence[] {
  const calendar = exampleCalendar(year);
  const { dropIns, forums } = exampleSeries(year);
  const on = (series: SeriesRecord, { date, title }: { date: string; title: string }): Occurrence => ({
    id: `${series.kind}-${date}`,
    seriesId: series.id,
    kind: series.kind,
    title,
    startsAt: `${date}T${series.startTime}`,
    endsAt: `${date}T${series.endTime}`,
    capacity: series.capacity,
    cancelled: false,
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
