import type { RecordStore } from '../../records/recordStore.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import type { ForumPage } from './forumPage.ts';
import type { SharedFiles } from './sharedFiles.ts';

/** What the operations on the pages of forums stand on. */
export type ForumPorts = Pick<MeetingPorts, 'occurrences' | 'now'> & {
  forumPages: RecordStore<ForumPage>;
  sharedFiles: SharedFiles;
  /** Lets those who do the same thing on this server go one after another, however long it takes. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
};
