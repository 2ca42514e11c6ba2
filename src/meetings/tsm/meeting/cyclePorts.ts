import type { CasePorts } from '../../../casework/cases/casePorts.ts';
import type { ComparisonStore } from '../../../casework/comparisons/comparisonPorts.ts';
import type { RecordStore } from '../../../records/recordStore.ts';
import type { TsmMeeting } from './tsmMeeting.ts';

/** What the cycle of a meeting stands on: the meeting, and everything that is known of the pupils of its school. */
export type CyclePorts = Pick<
  CasePorts,
  | 'schools'
  | 'caseload'
  | 'imports'
  | 'cases'
  | 'entries'
  | 'calendarOf'
  | 'bandReading'
  | 'settings'
  | 'audit'
  | 'now'
  | 'inTurn'
> & {
  tsmMeetings: RecordStore<TsmMeeting>;
  comparisons: Pick<ComparisonStore, 'all'>;
  /** Groups with fewer pupils are not shown. */
  smallestGroup: number;
};
