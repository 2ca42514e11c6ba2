import type { RecordStore } from '../../../records/recordStore.ts';
import type { MessageSource } from '../../messages/messageSource.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { wantedMeetingMessages } from './wantedMeetingMessages.ts';

/** What the bot writes about the times of Targeting Support Meetings. */
export function meetingSource(store: Pick<RecordStore<TsmMeeting>, 'all'>): MessageSource {
  return async (now) =>
    (await store.all()).flatMap(wantedMeetingMessages).filter(({ notAfter }) => notAfter > now);
}
