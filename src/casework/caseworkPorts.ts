import type { BandReading } from '../attendance/band.ts';
import type { SchoolCalendar } from '../calendar/schoolCalendar.ts';
import type { PupilCase } from './cases/pupilCase.ts';
import type { CaseloadStore, ImportStore, MappingStore, RegisterFiles, SchoolStore } from './ports.ts';

/** The imports that this server works on. */
export type SavesHere = {
  /** Counts an import as being saved until the work ends. */
  during<T>(importId: string, work: () => Promise<T>): Promise<T>;
  isSaving(importId: string): boolean;
  /** When this server came to an end with it, well or not; undefined where it never did. */
  stoppedAt(importId: string): string | undefined;
};

/** What the operations on caseloads stand on. */
export type CaseworkPorts = {
  schools: SchoolStore;
  caseload: CaseloadStore;
  imports: ImportStore;
  mappings: MappingStore;
  registerFiles: RegisterFiles;
  /** The calendar of a school: its own, or the council's; undefined where there is none. */
  calendarOf(schoolId: string): Promise<SchoolCalendar | undefined>;
  /** The pupils of a school about whom something is written down, from memory. */
  casesOf(schoolId: string): readonly Pick<PupilCase, 'id' | 'upn'>[];
  /** How the council reads persistent and severe absence. */
  bandReading: BandReading;
  /** An instant, ISO with Z. */
  now(): string;
  /** An opaque id that no one else has. */
  newId(): string;
  /** Reads a register: only so many are in memory at once. Others wait. */
  readInTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Work with the same key happens one after the other, on this server. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
  savesHere: SavesHere;
};
