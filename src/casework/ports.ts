import type { RegisterFile } from '../attendance/registerFile.ts';
import type { CaseloadPupil } from './caseloadPupil.ts';
import type { ImportRecord, ImportState } from './imports/importRecord.ts';
import type { RememberedMapping } from './imports/rememberedMapping.ts';
import type { Snapshot } from './imports/snapshot.ts';
import type { SavedRegister, School } from './school.ts';

export type SchoolStore = {
  all(): Promise<readonly School[]>;
  byId(id: string): Promise<School | undefined>;
  /** As the record itself has it now, whoever changed it. */
  freshById(id: string): Promise<School | undefined>;
  /**
   * Makes this the register that the school's figures rest on, in one conditional update. Rejects with
   * `changed_elsewhere` unless it rested on `from` (the id of an import; undefined: on none) until then.
   */
  switchRegister(schoolId: string, to: SavedRegister | undefined, from: string | undefined): Promise<void>;
};

export type CaseloadStore = {
  /** The pupils of whom an import holds figures. `expected` of them are there, or somebody has just saved it. */
  ofImport(schoolId: string, importId: string, expected?: number): Promise<readonly CaseloadPupil[]>;
  /** The pupils of every import that is still held. */
  ofSchool(schoolId: string): Promise<readonly CaseloadPupil[]>;
  /** A pupil as each import has them that is still held. */
  byId(pupilId: string): Promise<readonly CaseloadPupil[]>;
  /** Makes these the pupils of an import, beside those of others. Safe to run again after an interruption. */
  write(
    place: { schoolId: string; importId: string },
    pupils: readonly CaseloadPupil[],
    progress?: (done: number) => void,
  ): Promise<void>;
  /** Takes a pupil out of every import that is still held. For the end of keeping alone. */
  erase(pupilId: string): Promise<void>;
};

export type ImportStore = {
  /** In no order. */
  bySchool(schoolId: string): Promise<readonly ImportRecord[]>;
  add(record: ImportRecord): Promise<void>;
  /** As the record itself has it now. */
  freshById(id: string): Promise<ImportRecord | undefined>;
  /** Asks the list what others have added and changed. */
  refresh(): Promise<void>;
  /** One conditional update. Rejects with `changed_elsewhere` unless the record is in state `from` until then. */
  save(record: ImportRecord, from: ImportState): Promise<void>;
};

export type MappingStore = {
  find(schoolId: string, signature: string): Promise<RememberedMapping | undefined>;
  /** Takes the place of what was remembered for the same school and signature. */
  remember(mapping: RememberedMapping): Promise<void>;
};

export type RegisterFiles = {
  /** Keeps a register as it was uploaded, without holding it in memory. The same school, name and bytes give the same file. */
  keep(schoolId: string, file: RegisterFile & { checksum: string }): Promise<{ fileId: string }>;
  /** Rejects with `not_found` where it is no longer there. */
  open(fileId: string, name: string): Promise<RegisterFile>;
  keepSnapshot(schoolId: string, importId: string, snapshot: Snapshot): Promise<void>;
  snapshot(schoolId: string, importId: string): Promise<Snapshot | undefined>;
  dropSnapshot(schoolId: string, importId: string): Promise<void>;
  /** The registers that are kept of a school. */
  list(schoolId: string): Promise<readonly { fileId: string; name: string }[]>;
  /** Takes a register away. One that is gone already is as good. */
  erase(fileId: string): Promise<void>;
};
