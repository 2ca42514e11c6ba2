import type { ColumnMapping } from '../../../../src/attendance/columnMapping.ts';
import type { Period } from '../../../../src/attendance/registerReading.ts';
import type { ImportCheck, SaveLine, UnknownTable, UploadedFile } from '../../../app/apiTypes.ts';

/** What a person said of how a file is to be read. */
export type Reading = { mapping?: ColumnMapping | undefined; period?: Period | undefined };

export type SavedImport = NonNullable<SaveLine['saved']>;

/** How far something has come. `part` from 0 to 1; undefined while nobody can say. */
export type Progress = { words: string; part?: number | undefined };

/** Where a file is on its way. Every stage leads on to the next by itself, or waits for a person. */
export type Stage =
  | { at: 'waiting' }
  | { at: 'sending'; progress: Progress }
  | { at: 'whichSchool' }
  | { at: 'queued' }
  | { at: 'checking'; progress: Progress }
  /** `error` is why the file could not be read as it was said. */
  | { at: 'columns'; table: UnknownTable; error?: unknown }
  /** `error` is why the last attempt to save failed. */
  | { at: 'checked'; check: ImportCheck; error?: unknown }
  | { at: 'failed'; error: unknown }
  | { at: 'stopped' }
  | { at: 'toSave'; check: ImportCheck }
  | { at: 'saving'; check: ImportCheck; progress: Progress }
  | { at: 'saved'; check: ImportCheck; saved: SavedImport };

export type QueueItem = {
  /** Unique in the queue. */
  key: string;
  file: File;
  schoolId?: string | undefined;
  /** The school that the server took it for, and why. */
  guess?: UploadedFile['school'];
  uploadId?: string | undefined;
  reading: Reading;
  /** Its columns, once the server has asked what they hold. */
  table?: UnknownTable | undefined;
  /** How it was read before the person asked to change that: the way back. */
  readBefore?: Reading | undefined;
  /** Why it was not saved, while it is checked once more beside what somebody else saved. */
  overtaken?: unknown;
  stage: Stage;
};

export type QueueState = {
  items: readonly QueueItem[];
  /** The file that is being looked at by itself. */
  openKey?: string | undefined;
  /** Files that were chosen although they are here already. */
  repeated: readonly string[];
  /** For the key of the next file. */
  next: number;
};

export type QueueAction =
  /** `schoolId` where the person has one school only: then nobody has to be asked. */
  | { type: 'add'; files: readonly File[]; schoolId?: string | undefined }
  | { type: 'begin'; key: string }
  | { type: 'progress'; key: string; progress: Progress }
  | { type: 'sent'; key: string; uploaded: UploadedFile }
  /** The server no longer held the file, and it was sent once more. */
  | { type: 'sentAgain'; key: string; uploadId: string }
  | { type: 'checked'; key: string; check: ImportCheck }
  | { type: 'unknown'; key: string; table: UnknownTable }
  | { type: 'failed'; key: string; error: unknown }
  | { type: 'saved'; key: string; saved: SavedImport }
  /** What a school's figures rest on has changed: what was worked out beside them is out of date. */
  | { type: 'figuresChanged'; schoolId: string }
  | { type: 'school'; key: string; schoolId: string }
  | { type: 'read'; key: string; reading: Reading }
  /** Asks for the columns of a file that was read already. */
  | { type: 'askColumns'; key: string }
  | { type: 'save'; keys: readonly string[] }
  | { type: 'stop'; key: string }
  | { type: 'retry'; key: string }
  | { type: 'remove'; key: string }
  | { type: 'open'; key?: string | undefined };
