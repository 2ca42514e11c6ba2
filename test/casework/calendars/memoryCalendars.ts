import type { OpenRun } from '../../../src/calendar/openRuns.ts';
import type { CalendarPorts } from '../../../src/casework/calendars/calendarPorts.ts';
import type { CalendarRecord } from '../../../src/casework/calendars/calendarRecord.ts';
import type { OwnComparison } from '../../../src/casework/comparisons/comparison.ts';
import type { ComparisonPorts } from '../../../src/casework/comparisons/comparisonPorts.ts';
import { Problem } from '../../../src/problems/problem.ts';
import { northId, schoolOf, southId } from '../support.ts';

export type MemoryCalendars = CalendarPorts & {
  rows: Map<string, { record: CalendarRecord; etag: string }>;
  openRuns: OpenRun[];
  /** What happens just before the next write: somebody else is quicker. */
  before?: (() => void) | undefined;
};

function clockFrom(instant: string): () => string {
  let clock = Date.parse(instant);
  return () => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
}

/** Term dates in memory, of North and South. Each look at the clock is a second later. */
export function memoryCalendars(): MemoryCalendars {
  let version = 0;
  const write = (record: CalendarRecord) => {
    version += 1;
    all.rows.set(record.id, { record, etag: String(version) });
  };
  const interrupted = () => {
    const { before } = all;
    all.before = undefined;
    before?.();
  };
  const all: MemoryCalendars = {
    rows: new Map(),
    openRuns: [],
    calendarRecords: {
      byId: async (id) => all.rows.get(id),
      add: async (record) => {
        interrupted();
        if (all.rows.has(record.id)) throw new Problem('changed_elsewhere');
        write(record);
      },
      save: async (record, etag) => {
        interrupted();
        if (all.rows.get(record.id)?.etag !== etag) throw new Problem('changed_elsewhere');
        write(record);
      },
    },
    schools: {
      byId: async (id) => [northId, southId].map((one) => schoolOf(one, one)).find((one) => one.id === id),
    },
    openDaysOf: async () => all.openRuns,
    now: clockFrom('2026-11-23T09:00:00Z'),
  };
  return all;
}

export function memoryComparisons(): ComparisonPorts & { rows: Map<string, OwnComparison> } {
  const rows = new Map<string, OwnComparison>();
  let ids = 0;
  return {
    rows,
    comparisons: {
      all: async () => [...rows.values()],
      add: async (record) => void rows.set(record.id, record),
      remove: async (id) => void rows.delete(id),
    },
    now: clockFrom('2026-11-23T09:00:00Z'),
    newId: () => {
      ids += 1;
      return `comparison-${ids}`;
    },
  };
}
