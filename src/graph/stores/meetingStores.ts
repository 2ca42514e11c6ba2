import type { MeetingRecords } from '../../meetings/meetingRecords.ts';
import type { RemovableStore } from '../../records/recordStore.ts';
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
import { removeRecord } from './removeRecord.ts';

type CopyOf = <T>(description: ListDescription<T>) => ListCopy<T>;

export function createMeetingStores(graph: Graph, copyOf: CopyOf): MeetingRecords {
  const store = <T extends { id: string }>(description: ListDescription<T>) =>
    createRecordStore(graph, copyOf(description), description);
  const removable = <T extends { id: string }>(description: ListDescription<T>): RemovableStore<T> => {
    const copy = copyOf(description);
    const remove = (id: string) => removeRecord(graph, copy, id);
    return { ...createRecordStore(graph, copy, description), remove };
  };
  return {
    series: store(seriesList),
    messages: removable(messagesList),
    conversations: removable(conversationsList),
    queueItems: store(queueItemsList),
    forumPages: store(forumPagesList),
    newsletters: store(newslettersList),
    acknowledgements: store(acknowledgementsList),
    tsmRequests: store(tsmRequestsList),
    tsmMeetings: store(tsmMeetingsList),
    schoolBases: store(schoolBasesList),
  };
}
