import type { MeetingPorts } from '../../src/meetings/meetingPorts.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import type { OccurrenceStore, PlaceRecord, VersionedOccurrence } from '../../src/meetings/ports.ts';
import { Problem } from '../../src/problems/problem.ts';

type Versions = Map<string, { occurrence: Occurrence; version: number }>;

/** The list that every server shares: a save counts only against the version that it was made from. */
export class MemoryList {
  readonly rows: Versions = new Map();

  constructor(occurrences: readonly Occurrence[]) {
    for (const occurrence of occurrences) this.rows.set(occurrence.id, { occurrence, version: 1 });
  }

  read(id: string): VersionedOccurrence | undefined {
    const row = this.rows.get(id);
    return row && { occurrence: row.occurrence, etag: String(row.version) };
  }

  write(occurrence: Occurrence, etag: string): VersionedOccurrence {
    const row = this.rows.get(occurrence.id);
    if (!row || String(row.version) !== etag) throw new Problem('changed_elsewhere');
    this.rows.set(occurrence.id, { occurrence, version: row.version + 1 });
    return { occurrence, etag: String(row.version + 1) };
  }
}

type Later = <T>(work: () => T) => Promise<T>;
const soon: Later = async (work) => work();

/** One server's view of the list: a copy that hears of its own saves and fresh reads, and of nothing else. */
export function memoryStore(list: MemoryList, later: Later = soon): OccurrenceStore {
  const copy = new Map<string, VersionedOccurrence>();
  const learn = (known: VersionedOccurrence | undefined) => {
    if (known) copy.set(known.occurrence.id, known);
    return known;
  };
  for (const id of list.rows.keys()) learn(list.read(id));
  return {
    upcoming: async (after) =>
      [...copy.values()]
        .map(({ occurrence }) => occurrence)
        .filter(({ endsAt }) => endsAt > after)
        .sort((a, b) => a.startsAt.localeCompare(b.startsAt)),
    byId: async (id, fresh) => (fresh ? learn(await later(() => list.read(id))) : copy.get(id)),
    save: async (occurrence, etag) => {
      const saved = await later(() => list.write(occurrence, etag));
      learn(saved);
      return saved;
    },
  };
}

/** There is every school but this. */
export const noSuchSchool = 'no-such-school';

export type MemoryMeetings = MeetingPorts & {
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
  return {
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
    cancelled: false,
    places: [],
    ...change,
  };
}
