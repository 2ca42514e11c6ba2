import type { RecordStore, RemovableStore } from '../records/recordStore.ts';
import type { ForumPage } from './forum/forumPage.ts';
import type { Conversation } from './messages/conversation.ts';
import type { Message } from './messages/message.ts';
import type { Acknowledgement, Newsletter } from './newsletter/newsletter.ts';
import type { QueueItem } from './queue/queueItem.ts';
import type { Series } from './series/series.ts';
import type { SchoolBasis, TsmMeeting } from './tsm/meeting/tsmMeeting.ts';
import type { TsmRequest } from './tsm/tsmRequest.ts';

/** What is written down about meetings, but for occurrences and their places. */
export type MeetingRecords = {
  series: RecordStore<Series>;
  messages: RemovableStore<Message>;
  conversations: RemovableStore<Conversation>;
  queueItems: RecordStore<QueueItem>;
  forumPages: RecordStore<ForumPage>;
  newsletters: RecordStore<Newsletter>;
  acknowledgements: RecordStore<Acknowledgement>;
  tsmRequests: RecordStore<TsmRequest>;
  tsmMeetings: RecordStore<TsmMeeting>;
  schoolBases: RecordStore<SchoolBasis>;
};
