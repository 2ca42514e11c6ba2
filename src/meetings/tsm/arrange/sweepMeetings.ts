import { wallTimeOf } from '../../../calendar/wallTime.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { MeetingChangePorts } from './arrangePorts.ts';
import { bringRequest } from './bringRequest.ts';
import { named, projectMeeting } from './projectMeeting.ts';
import { eventIsSettled, wantsEvent } from './wantsEvent.ts';

type Ports = Pick<MeetingChangePorts, 'tsmMeetings' | 'tsmRequests' | 'tsmCalendar' | 'now'>;

/** Keeps what an event is called, where nobody has decided anything about the meeting meanwhile. */
async function keepName(
  meeting: TsmMeeting,
  event: Parameters<typeof named>[1],
  ports: Ports,
): Promise<void> {
  if (event.eventId === (meeting.eventId ?? '') && event.joinUrl === meeting.joinUrl) return;
  await changeMeeting(ports.tsmMeetings, meeting.id, (known) =>
    known.steps.length === meeting.steps.length ? named(known, event) : known,
  );
}

/**
 * Makes the team's calendar and the schools' requests say what the meetings say, after whatever was interrupted. Writes only what
 * differs, so that it may run at any time and on every server at once.
 * @throws the first thing that failed, once everything else is done
 */
export async function sweepMeetings(ports: Ports): Promise<void> {
  const now = wallTimeOf(ports.now());
  const meetings = await ports.tsmMeetings.all();
  const faults: unknown[] = [];
  const tried = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      faults.push(error);
    }
  };
  const standing = meetings.filter((one) => wantsEvent(one) && (one.endsAt ?? '') > now);
  const gone = meetings.filter((one) => !wantsEvent(one) && !eventIsSettled(one));
  if (standing.length > 0)
    await tried(async () => {
      const latest = async (id: string) => (await ports.tsmMeetings.byId(id, true))?.record;
      const events = await ports.tsmCalendar.align(standing, latest);
      for (const [at, meeting] of standing.entries()) {
        const event = events[at];
        if (event instanceof Error) faults.push(event);
        else if (event) await tried(() => keepName(meeting, event, ports));
      }
    });
  for (const meeting of gone) await tried(() => projectMeeting(meeting, ports));
  for (const meeting of meetings) await tried(() => bringRequest(meeting, ports));
  if (faults.length > 0) throw faults[0];
}
