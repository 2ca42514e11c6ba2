import type { ColumnMapping } from '../../attendance/columnMapping.ts';

/** How a person said that a school's files with this heading are to be read. */
export type RememberedMapping = {
  schoolId: string;
  /** See RegisterReading. */
  signature: string;
  mapping: ColumnMapping;
  changedAt: string;
  changedBy: string;
};
