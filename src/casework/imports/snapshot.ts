/** A pupil of a register as the next dry run compares them. */
export type SnapshotPupil = {
  upn: string;
  surname: string;
  forename: string;
  yearGroup: string;
  possible: number;
  attended: number;
};

/** Every pupil of a register, on the caseload or not. */
export type Snapshot = readonly SnapshotPupil[];
