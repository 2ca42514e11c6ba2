import { may, requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { RecordStore } from '../records/recordStore.ts';
import { threadOfLink } from './meetingThread.ts';
import type { Occurrence } from './occurrence.ts';
import type { TsmMeeting } from './tsm/meeting/tsmMeeting.ts';

/** What of ours a Teams meeting is: one of the two, or nothing that this person may read. */
type MeetingHere = { occurrenceId?: string; tsmMeetingId?: string };

type Ports = {
  occurrences: Pick<RecordStore<Occurrence>, 'all'>;
  tsmMeetings: Pick<RecordStore<TsmMeeting>, 'all'>;
};

/**
 * The occurrence or the Targeting Support Meeting that is joined by a link with this thread. The thread comes from the Teams client
 * and gives no right to anything: whoever may not read a meeting is not told that there is one. @throws Problem not_allowed
 */
export async function meetingHere(person: Person, thread: string, ports: Ports): Promise<MeetingHere> {
  requireMay(person, 'occurrences:read');
  const isHere = ({ joinUrl }: { joinUrl?: string | undefined }) => threadOfLink(joinUrl) === thread;
  const occurrence = (await ports.occurrences.all()).find(isHere);
  if (occurrence) return may(person, 'queue:read') ? { occurrenceId: occurrence.id } : {};
  const meeting = (await ports.tsmMeetings.all()).find(isHere);
  return meeting && may(person, 'tsm-meeting:read', meeting.schoolId) ? { tsmMeetingId: meeting.id } : {};
}
