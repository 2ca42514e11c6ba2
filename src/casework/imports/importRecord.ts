import type { BandReading } from '../../attendance/band.ts';
import type { ColumnMapping } from '../../attendance/columnMapping.ts';
import type { Period, RegisterLayout } from '../../attendance/registerReading.ts';
import type { SchoolFigures } from '../../attendance/school/schoolFigures.ts';
import type { RegisterCounts } from '../registerCounts.ts';
import type { SavedRegister } from '../school.ts';

export const importStates = ['saving', 'saved', 'undone', 'discarded'] as const;
export type ImportState = (typeof importStates)[number];

/** How a file was read, where it did not say it itself. The same bytes read the same way give the same figures. */
export type Reading = { mapping?: ColumnMapping; period?: Period; bandReading: BandReading };

/** A register file that was, or was to be, a school's current one. Instants are ISO with Z. */
export type ImportRecord = {
  id: string;
  schoolId: string;
  state: ImportState;
  fileId: string;
  fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  checksum: string;
  /** In bytes. */
  size: number;
  layout: RegisterLayout;
  hasMarks: boolean;
  from: string;
  to: string;
  reading: Reading;
  counts: RegisterCounts;
  /** Gone once nobody can return to this import. */
  figures?: SchoolFigures;
  begunAt: string;
  begunBy: string;
  /** The Entra object id. */
  begunById: string;
  /** When whoever saves it was last known to be at work; see underWay.ts. */
  aliveAt?: string;
  savedAt?: string;
  /** When and by whom it was undone or discarded; by nobody where it was given up as abandoned. */
  endedAt?: string;
  endedBy?: string;
  /** What the school's figures rested on before; absent for its first register. */
  before?: SavedRegister;
};

/** The record as a school points to it, with so many rows of pupils. */
export function asSavedRegister(record: ImportRecord, rows: number): SavedRegister {
  const { counts, id, fileId, fileName, checksum, layout, hasMarks, from, to, begunAt, begunBy } = record;
  return {
    ...counts,
    rows,
    importId: id,
    ...{ fileId, fileName, checksum, layout, hasMarks, from, to },
    uploadedAt: record.savedAt ?? begunAt,
    uploadedBy: begunBy,
  };
}
