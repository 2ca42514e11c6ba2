import type { RegisterLayout } from '../attendance/registerReading.ts';
import type { RegisterCounts } from './registerCounts.ts';

/** The register that a school's figures rest on, and what it held. Dates are ISO. */
export type SavedRegister = RegisterCounts & {
  /** Pupils of whom it holds figures, on the caseload or not. Absent where it was saved before others were held. */
  rows?: number;
  importId: string;
  fileId: string;
  fileName: string;
  checksum: string;
  layout: RegisterLayout;
  /** False for sums by pupil, without dates. */
  hasMarks: boolean;
  from: string;
  to: string;
  uploadedAt: string;
  uploadedBy: string;
};

export type School = {
  /** Our own id, short and opaque; safe in a URL. */
  id: string;
  name: string;
  urn: string;
  /** Local authority and establishment number, '8394001'. */
  laEstab: string;
  phase: string;
  aswIds: readonly string[];
  staffIds: readonly string[];
  register?: SavedRegister;
};
