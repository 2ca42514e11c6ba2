import type { OpenRun } from '../../calendar/openRuns.ts';
import type { School } from '../school.ts';
import type { CalendarRecord } from './calendarRecord.ts';

export type CalendarStore = {
  /** From memory; `fresh` asks the list itself. */
  byId(id: string, fresh?: boolean): Promise<{ record: CalendarRecord; etag: string } | undefined>;
  /** Rejects with `changed_elsewhere` where the id is there already. */
  add(record: CalendarRecord): Promise<void>;
  /** One conditional update; rejects with `changed_elsewhere` where the version has moved on. */
  save(record: CalendarRecord, etag: string): Promise<void>;
};

/** What the operations on term dates stand on. */
export type CalendarPorts = {
  calendarRecords: CalendarStore;
  schools: { byId(id: string): Promise<School | undefined> };
  /** The days with sessions in the register that a school's figures rest on; none where there is no register. */
  openDaysOf(schoolId: string): Promise<readonly OpenRun[]>;
  /** An instant, ISO with Z. */
  now(): string;
};
