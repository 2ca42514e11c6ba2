import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { councilId } from '../../../src/casework/calendars/calendarRecord.ts';
import type { Occurrence } from '../../../src/meetings/occurrence.ts';
import type { Series, SeriesContent } from '../../../src/meetings/series/series.ts';
import type { SeriesPorts } from '../../../src/meetings/series/seriesPorts.ts';
import { memoryRecords } from '../../casework/memoryRecords.ts';
import { memoryMeetingRecords } from '../memoryMeetingRecords.ts';
import { memoryTsmCalendars } from '../memoryTsmCalendars.ts';
import { twoYears } from './yearsByHand.ts';

/** Drop-ins every second Thursday of 2026/27. */
export const dropIns: SeriesContent = {
  ...{ kind: 'drop-in', title: 'Attendance drop-in', from: '2026-09-02', to: '2027-07-21' },
  rule: { every: 'fortnight', weekday: 4 },
  ...{ startTime: '15:30', endTime: '16:30', capacity: 6 },
  ...{ leadMinutes: 60, bufferMinutes: 10, waitlist: true },
};

type Options = {
  now?: string;
  /** Called at each moment at which a list or the calendar is written or asked. */
  come?(moment: string): Promise<void>;
  calendar?: SchoolCalendar;
};

/** The lists that every server shares, and servers over them: each remembers what it has written and read itself. */
export function memorySeries({
  now = '2026-08-20T09:00:00Z',
  come = async () => undefined,
  calendar,
}: Options = {}) {
  let clock = Date.parse(now);
  let ids = 0;
  const when = { come };
  const series = memoryRecords<Series>('series', when);
  const occurrences = memoryRecords<Occurrence>('occurrence', when);
  const projected: string[] = [];
  const ports: SeriesPorts = {
    ...memoryMeetingRecords().stores,
    ...memoryTsmCalendars(),
    series: series.store,
    occurrences: occurrences.store,
    calendar: {
      async project({ id }) {
        await come('calendar');
        projected.push(id);
        return { eventId: `event-${id}` };
      },
    },
    places: { write: async () => come('place') },
    isSchool: async () => true,
    calendarRecords: {
      byId: async (id) => (id === councilId ? { record: { id, calendar: calendar ?? twoYears } } : undefined),
    },
    now: () => {
      clock += 1;
      return new Date(clock).toISOString();
    },
    newId: () => `series-${++ids}`,
  };
  return {
    ports,
    projected,
    lists: { series, occurrences },
    /** What the list holds, in order of time. */
    all: () =>
      [...occurrences.rows.values()]
        .map(({ record }) => record)
        .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
    seriesNow: (id: string) => series.rows.get(id)?.record as Series,
    setNow(instant: string) {
      clock = Date.parse(instant);
    },
    /** A server that has just started: it knows the lists as they are. */
    restart() {
      series.refresh();
      occurrences.refresh();
    },
  };
}
