import type { LocalAnswer } from '../guidance/local/localAnswer.ts';
import type { RecordChange } from '../records/recordVersion.ts';

/** Guidance as the officer keeps it: what is retired is kept, and no longer used. */
export type GuidanceRecord = LocalAnswer & { retired: boolean; changed: RecordChange };
