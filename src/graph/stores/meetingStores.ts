import type { ForumPage } from '../../meetings/forum/forumPage.ts';
import type { Conversation } from '../../meetings/messages/conversation.ts';
import type { Message } from '../../meetings/messages/message.ts';
import type { Acknowledgement, Newsletter } from '../../meetings/newsletter/newsletter.ts';
import type { QueueItem } from '../../meetings/queue/queueItem.ts';
import type { Series } from '../../meetings/series/series.ts';
import type { SchoolBasis, TsmMeeting } from '../../meetings/tsm/meeting/tsmMeeting.ts';
import type { TsmRequest } from '../../meetings/tsm/tsmRequest.ts';
import type { RecordStore } from '../../records/recordStore.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import type { ListDescription } from '../lists/listDescription.ts';
import { conversationsList } from '../lists/meetings/conversations.ts';
import { forumPagesList } from '../lists/meetings/forumPages.ts';
import { messagesList } from '../lists/meetings/messages.ts';
import { acknowledgementsList, newslettersList } from '../lists/meetings/newsletters.ts';
import { queueItemsList } from '../lists/meetings/queueItems.ts';
import { seriesList } from '../lists/meetings/series.ts';
import { schoolBasesList, tsmMeetingsList } from '../lists/meetings/tsmMeetings.ts';
import { tsmRequestsList } from '../lists/meetings/tsmRequests.ts';
import { createRecordStore } from './recordStore.ts';

/** What is written down about meetings, but for occurrences and their places. */
export type MeetingStores = {
  series: RecordStore<Series>;
  messages: RecordStore<Message>;
  conversations: RecordStore<Conversation>;
  queueItems: RecordStore<QueueItem>;
  forumPages: RecordStore<ForumPage>;
  newsletters: RecordStore<Newsletter>;
  acknowledgements: RecordStore<Acknowledgement>;
  tsmRequests: RecordStore<TsmRequest>;
  tsmMeetings: RecordStore<TsmMeeting>;
  schoolBases: RecordStore<SchoolBasis>;
};

type CopyOf = <T>(description: ListDescription<T>) => ListCopy<T>;

export function createMeetingStores(graph: Graph, copyOf: CopyOf): MeetingStores {
  const store = <T extends { id: string }>(description: ListDescription<T>) =>
    createRecordStore(graph, copyOf(description), description);
  return {
    series: store(seriesList),
    messages: store(messagesList),
    conversations: store(conversationsList),
    queueItems: store(queueItemsList),
    forumPages: store(forumPagesList),
    newsletters: store(newslettersList),
    acknowledgements: store(acknowledgementsList),
    tsmRequests: store(tsmRequestsList),
    tsmMeetings: store(tsmMeetingsList),
    schoolBases: store(schoolBasesList),
  };
}
