import type { MeetingServices } from '../../src/meetings/meetingPorts.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import type { PlaceRecord } from '../../src/meetings/ports.ts';
import { Problem } from '../../src/problems/problem.ts';
import type { RecordStore, Versioned } from '../../src/records/recordStore.ts';
import { memoryMeetingRecords } from './memoryMeetingRecords.ts';
import { memoryTsmCalendars } from './memoryTsmCalendars.ts';

type Versions = Map<string, { occurrence: Occurrence; version: number }>;

/** The list that every server shares: a save counts only against the version that it was made from. */
export class MemoryList {
  readonly rows: Versions = new Map();

  constructor(occurrences: readonly Occurrence[]) {
    for (const occurrence of occurrences) this.rows.set(occurrence.id, { occurrence, version: 1 });
  }

  read(id: string): Versioned<Occurrence> | undefined {
    const row = this.rows.get(id);
    return row && { record: row.occurrence, etag: String(row.version) };
  }

  write(occurrence: Occurrence, etag: string): Versioned<Occurrence> {
    const row = this.rows.get(occurrence.id);
    if (!row || String(row.version) !== etag) throw new Problem('changed_elsewhere');
    this.rows.set(occurrence.id, { occurrence, version: row.version + 1 });
    return { record: occurrence, etag: String(row.version + 1) };
  }

  add(occurrence: Occurrence): Versioned<Occurrence> {
    if (this.rows.has(occurrence.id)) throw new Problem('changed_elsewhere');
    this.rows.set(occurrence.id, { occurrence, version: 1 });
    return { record: occurrence, etag: '1' };
  }
}

type Later = <T>(work: () => T) => Promise<T>;
const soon: Later = async (work) => work();

/** One server's view of the list: a copy that hears of its own saves and fresh reads, and of nothing else. */
export function memoryStore(list: MemoryList, later: Later = soon): RecordStore<Occurrence> {
  const copy = new Map<string, Versioned<Occurrence>>();
  const learn = (known: Versioned<Occurrence> | undefined) => {
    if (known) copy.set(known.record.id, known);
    return known;
  };
  for (const id of list.rows.keys()) learn(list.read(id));
  return {
    all: async () => [...copy.values()].map(({ record }) => record),
    byId: async (id, fresh) => (fresh ? learn(await later(() => list.read(id))) : copy.get(id)),
    add: async (occurrence) => {
      learn(await later(() => list.add(occurrence)));
    },
    save: async (occurrence, etag) => {
      learn(await later(() => list.write(occurrence, etag)));
    },
  };
}

/** There is every school but this. */
export const noSuchSchool = 'no-such-school';

export type MemoryMeetings = MeetingServices & {
  /** The lists about meetings beside the occurrences. */
  lists: ReturnType<typeof memoryMeetingRecords>['lists'];
  list: MemoryList;
  records: Map<string, PlaceRecord>;
  projected: Map<string, Occurrence>;
};

/** Ports of one server over a list; `now` is the instant that it believes in. */
export function memoryMeetings(
  list: MemoryList,
  options: { now?: () => string; later?: Later; name?: string } = {},
): MemoryMeetings {
  let ids = 0;
  const later = options.later ?? soon;
  const records = new Map<string, PlaceRecord>();
  const projected = new Map<string, Occurrence>();
  const { lists, stores } = memoryMeetingRecords();
  return {
    ...stores,
    lists,
    list,
    records,
    projected,
    occurrences: memoryStore(list, later),
    calendar: {
      project: (occurrence) =>
        later(() => {
          projected.set(occurrence.id, occurrence);
          const eventId = `event-${occurrence.id}`;
          return { eventId, joinUrl: `https://teams.microsoft.com/l/meetup-join/${eventId}` };
        }),
    },
    places: {
      write: async (record) => {
        await later(() => records.set(record.placeId, record));
      },
    },
    ...memoryTsmCalendars(later),
    isSchool: async (id) => id !== noSuchSchool,
    now: options.now ?? (() => '2026-11-22T12:00:00Z'),
    newId: () => `${options.name ?? 'place'}-${++ids}`,
  };
}

export function dropIn(day: string, change: Partial<Occurrence> = {}): Occurrence {
  return {
    id: `drop-in-${day}`,
    seriesId: 'drop-ins',
    kind: 'drop-in',
    title: 'Attendance drop-in',
    startsAt: `${day}T15:30`,
    endsAt: `${day}T16:30`,
    capacity: 4,
    leadMinutes: 0,
    cancelled: false,
    sequence: 0,
    waitlist: true,
    waiting: [],
    places: [],
    ...change,
  };
}
