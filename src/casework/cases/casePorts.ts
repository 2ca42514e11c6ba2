import type { RecordStore, Versioned } from '../../records/recordStore.ts';
import type { AuditStore, AuditTrail } from '../audit/auditPorts.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { CouncilRecord } from '../council/councilRecord.ts';
import type { CouncilSettings } from '../council/councilSettings.ts';
import type { SentReturns } from '../returns/sentReturns.ts';
import type { SavedViews } from '../views/savedView.ts';
import type { Entry, EntryKind } from './entry.ts';
import type { PupilCase } from './pupilCase.ts';

/** Everything written down about pupils, of every kind. */
export type EntryStore = {
  /** From memory, removed ones among them; in no order. */
  ofPupil(pupilId: string): readonly Entry[];
  ofSchool(schoolId: string): readonly Entry[];
  all(): readonly Entry[];
  /** From memory; `fresh` asks the list itself. */
  byId<K extends EntryKind>(kind: K, id: string, fresh?: boolean): Promise<Versioned<Entry<K>> | undefined>;
  /** Rejects with `changed_elsewhere` where the id is there already. */
  add(entry: Entry): Promise<void>;
  /** One conditional update; rejects with `changed_elsewhere` where the version has moved on. */
  save(entry: Entry, etag: string): Promise<void>;
  /** For the end of keeping alone. */
  erase(entry: Entry): Promise<void>;
  /** What is about a pupil and cannot be read, because somebody spoilt it by hand. For the end of keeping alone. */
  eraseSpoilt(pupilId: string): Promise<void>;
};

export type CaseStore = RecordStore<PupilCase> & {
  /** From memory. */
  ofSchool(schoolId: string): readonly PupilCase[];
  /** Asks the list what others have added and changed. */
  refresh(): Promise<void>;
  erase(pupilId: string): Promise<void>;
};

/** A folder of files: letters that were made, or the templates that they are made from. */
export type Papers = {
  /** The same path and bytes again give the same file. Path parts are ids of ours, never names. */
  keep(path: readonly string[], file: { name: string; bytes: Uint8Array }): Promise<{ fileId: string }>;
  /** Rejects with `not_found` where it is no longer there. */
  read(fileId: string): Promise<Uint8Array>;
  /** What lies in a folder; nothing where there is none. */
  list(path: readonly string[]): Promise<readonly { fileId: string; name: string; size: number }[]>;
  erase(path: readonly string[]): Promise<void>;
};

/** What the operations on cases stand on, besides the figures. */
export type CasePorts = Pick<
  CaseworkPorts,
  'schools' | 'caseload' | 'imports' | 'calendarOf' | 'bandReading' | 'now' | 'newId' | 'inTurn'
> & {
  cases: CaseStore;
  entries: EntryStore;
  audit: AuditTrail;
  auditStore: AuditStore;
  /** What the council has set, from memory. The same object as long as nothing has changed. */
  settings(): CouncilSettings;
  councilRecords: RecordStore<CouncilRecord>;
  savedViews: RecordStore<SavedViews>;
  /** By school. */
  sentReturns: RecordStore<SentReturns>;
  papers: Papers;
  templates: Papers;
};
