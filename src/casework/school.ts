/** The last register that was saved for a school, and what it held. Dates are ISO. */
export type SavedRegister = {
  fileId: string;
  fileName: string;
  checksum: string;
  from: string;
  to: string;
  uploadedAt: string;
  uploadedBy: string;
  pupils: number;
  persistent: number;
  severe: number;
  thresholdMet: number;
  /** Sums over every pupil of the register, for the school's own attendance. */
  possible: number;
  attended: number;
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
