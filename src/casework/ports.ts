import type { CaseloadPupil } from './caseloadPupil.ts';
import type { SavedRegister, School } from './school.ts';

export type SchoolStore = {
  all(): Promise<readonly School[]>;
  byId(id: string): Promise<School | undefined>;
  /** Records which register the caseload now rests on. Rejects with `changed_elsewhere` on a conflict. */
  saveRegister(schoolId: string, register: SavedRegister): Promise<School>;
};

export type CaseloadStore = {
  bySchool(schoolId: string): Promise<readonly CaseloadPupil[]>;
  byId(pupilId: string): Promise<CaseloadPupil | undefined>;
  /** Makes the school's caseload exactly these pupils. Safe to run again after an interruption. */
  replace(
    schoolId: string,
    pupils: readonly CaseloadPupil[],
    progress?: (done: number) => void,
  ): Promise<void>;
};

export type RegisterFiles = {
  /** Keeps a register as it was uploaded. The same school, name and bytes give the same file. */
  keep(schoolId: string, file: { name: string; bytes: Uint8Array }): Promise<{ fileId: string }>;
  list(
    schoolId: string,
  ): Promise<readonly { fileId: string; name: string; uploadedAt: string; size: number }[]>;
};
