import type { TsmCalendars } from '../../src/meetings/meetingPorts.ts';
import type { Schedule, Span } from '../../src/meetings/tsm/arrange/schedulePort.ts';
import type { MeetingEvent } from '../../src/meetings/tsm/arrange/tsmCalendar.ts';
import { eventRound, wantsEvent } from '../../src/meetings/tsm/arrange/wantsEvent.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';

type Later = <T>(work: () => T) => Promise<T>;

/** Events by transaction, and who is busy when by address. */
export function memoryTsmCalendars(later: Later = async (work) => work()) {
  const meetingEvents = new Map<string, TsmMeeting>();
  const busy = new Map<string, Span[]>();
  const unread = new Set<string>();
  const idOf = (meeting: TsmMeeting) => `event-${meeting.id}-${eventRound(meeting)}`;
  const project = (meeting: TsmMeeting): MeetingEvent => {
    if (!wantsEvent(meeting)) {
      meetingEvents.delete(meeting.eventId ?? idOf(meeting));
      return { eventId: '' };
    }
    const known = meeting.eventId && meetingEvents.has(meeting.eventId) ? meeting.eventId : undefined;
    const eventId = known ?? idOf(meeting);
    meetingEvents.set(eventId, meeting);
    return { eventId, ...(meeting.mode === 'teams' && { joinUrl: `https://teams.example/${eventId}` }) };
  };
  const calendars: TsmCalendars = {
    schedules: {
      read: (addresses) =>
        later(() =>
          addresses.map(
            (address): Schedule =>
              unread.has(address)
                ? { address, unread: true }
                : {
                    address,
                    busy: busy.get(address) ?? [],
                    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '16:30' },
                  },
          ),
        ),
    },
    tsmCalendar: {
      project: (meeting) => later(() => project(meeting)),
      align: (meetings) => later(() => meetings.map(project)),
    },
  };
  return { ...calendars, meetingEvents, busy, unread };
}
