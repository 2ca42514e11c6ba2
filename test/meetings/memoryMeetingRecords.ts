import type { ForumPage } from '../../src/meetings/forum/forumPage.ts';
import type { MeetingRecords } from '../../src/meetings/meetingRecords.ts';
import type { Conversation } from '../../src/meetings/messages/conversation.ts';
import type { Message } from '../../src/meetings/messages/message.ts';
import type { Acknowledgement, Newsletter } from '../../src/meetings/newsletter/newsletter.ts';
import type { QueueItem } from '../../src/meetings/queue/queueItem.ts';
import type { Series } from '../../src/meetings/series/series.ts';
import type { SchoolBasis, TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import type { TsmRequest } from '../../src/meetings/tsm/tsmRequest.ts';
import { type Moments, memoryRecords, moments } from '../casework/memoryRecords.ts';

/** Empty lists about meetings, and the memory of them of one server. */
export function memoryMeetingRecords(when: Pick<Moments, 'come'> = moments()) {
  const lists = {
    series: memoryRecords<Series>('series', when),
    messages: memoryRecords<Message>('message', when),
    conversations: memoryRecords<Conversation>('conversation', when),
    queueItems: memoryRecords<QueueItem>('queue item', when),
    forumPages: memoryRecords<ForumPage>('forum page', when),
    newsletters: memoryRecords<Newsletter>('newsletter', when),
    acknowledgements: memoryRecords<Acknowledgement>('acknowledgement', when),
    tsmRequests: memoryRecords<TsmRequest>('tsm', when),
    tsmMeetings: memoryRecords<TsmMeeting>('tsm meeting', when),
    schoolBases: memoryRecords<SchoolBasis>('basis', when),
  };
  const stores = Object.fromEntries(
    Object.entries(lists).map(([name, { store, remove }]) => [name, { ...store, remove }]),
  );
  return { lists, stores: stores as unknown as MeetingRecords };
}
