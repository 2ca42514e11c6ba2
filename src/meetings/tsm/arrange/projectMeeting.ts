import { inTurn } from '../../inTurn.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { MeetingChangePorts } from './arrangePorts.ts';
import type { MeetingEvent } from './tsmCalendar.ts';
import { eventIsSettled, wantsEvent } from './wantsEvent.ts';

type Ports = Pick<MeetingChangePorts, 'tsmMeetings' | 'tsmCalendar'>;

/** More decisions than these while the calendar is being written are left to the sweep. */
const mostRounds = 3;

/** The meeting with the name of its event. It is nobody's change, so that its version stays. */
export function named(meeting: TsmMeeting, { eventId, joinUrl }: MeetingEvent): TsmMeeting {
  const { eventId: _, joinUrl: __, ...rest } = meeting;
  return { ...rest, eventId, ...(joinUrl !== undefined && { joinUrl }) };
}

/**
 * Whether what the calendar answered is about the event that the record names: not where another server has named another since. One that
 * was made is taken before none.
 */
const isWanted = (known: TsmMeeting, done: TsmMeeting, { eventId }: MeetingEvent): boolean =>
  known.eventId === done.eventId || (wantsEvent(known) && eventId !== '' && !known.eventId);

/**
 * Makes the calendar say what the latest copy of this meeting says, and keeps what the event is called. Where somebody decides
 * otherwise meanwhile, it is done again by what stands then.
 */
export function projectMeeting(saved: TsmMeeting, ports: Ports): Promise<TsmMeeting> {
  return inTurn(ports.tsmCalendar, saved.id, async () => {
    let latest = (await ports.tsmMeetings.byId(saved.id))?.record ?? saved;
    for (let round = 0; round < mostRounds && !eventIsSettled(latest); round += 1) {
      const done = latest;
      const event = await ports.tsmCalendar.project(done);
      const kept = await changeMeeting(ports.tsmMeetings, saved.id, (known) =>
        isWanted(known, done, event) ? named(known, event) : known,
      );
      if (kept.steps.length === done.steps.length) return kept;
      latest = kept;
    }
    return latest;
  });
}
