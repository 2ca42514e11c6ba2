import type { Event } from '@microsoft/microsoft-graph-types';
import type { MeetingEvent, TsmCalendar } from '../../meetings/tsm/arrange/tsmCalendar.ts';
import { wantsEvent } from '../../meetings/tsm/arrange/wantsEvent.ts';
import type { TsmMeeting } from '../../meetings/tsm/meeting/tsmMeeting.ts';
import { sendBatch } from '../batch.ts';
import { type CalendarEvent, eventFields, eventHeaders, eventShape } from '../calendarEvent.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph, GraphCalls } from '../graph.ts';
import { meetingEventChanges, newMeetingEvent } from '../meetingEvent.ts';
import { eventIn } from './occurrenceCalendar.ts';

const none: MeetingEvent = { eventId: '' };

/**
 * The events of Targeting Support Meetings in the team's mailbox, with the support worker invited like everybody else. They stand there
 * and not in the support worker's own calendar, because this server may write to that one mailbox alone (Exchange's roles for
 * applications), and because a meeting outlives the worker who arranged it.
 */
export function createTsmCalendar(graph: Graph, mailbox: string): TsmCalendar {
  const events = `/users/${encodeURIComponent(mailbox)}/events`;
  const pathOf = (eventId: string) => `${events}/${encodeURIComponent(eventId)}`;
  const nameOf = ({ id, onlineMeeting }: CalendarEvent, joinUrl?: string): MeetingEvent => {
    const link = onlineMeeting?.joinUrl ?? joinUrl;
    return { eventId: id, ...(link && { joinUrl: link }) };
  };

  async function change(calls: GraphCalls, eventId: string, body: Partial<Event>): Promise<CalendarEvent> {
    const call = { operation: 'meeting-event.update', method: 'PATCH', path: pathOf(eventId) } as const;
    return await calls.read({ ...call, headers: eventHeaders, body }, eventShape);
  }

  async function made(calls: GraphCalls, body: Event): Promise<CalendarEvent> {
    const call = { operation: 'meeting-event.create', method: 'POST', path: events } as const;
    // The transaction id makes one event of two requests.
    return await calls.read({ ...call, headers: eventHeaders, body, repeatable: true }, eventShape);
  }

  async function create(calls: GraphCalls, meeting: TsmMeeting, vanished?: string): Promise<MeetingEvent> {
    const event = await made(calls, newMeetingEvent(meeting, vanished));
    // An earlier request of the same transaction may have made it, at another time.
    const changes = meetingEventChanges(event, meeting);
    return nameOf(changes ? await change(calls, event.id, changes) : event);
  }

  /**
   * Takes the event of a meeting away. Where it was never heard what it is called, it may be there all the same: the request that may
   * have made it is sent again, without anybody invited, and answers with it.
   */
  async function remove(calls: GraphCalls, meeting: TsmMeeting): Promise<MeetingEvent> {
    const eventId = meeting.eventId ?? (await made(calls, withoutGuests(meeting))).id;
    const call = { operation: 'meeting-event.remove', method: 'DELETE', path: pathOf(eventId) } as const;
    await unlessMissing(calls.send(call));
    return none;
  }

  async function project(calls: GraphCalls, meeting: TsmMeeting): Promise<MeetingEvent> {
    if (!wantsEvent(meeting)) return meeting.eventId === '' ? none : await remove(calls, meeting);
    if (!meeting.eventId) return await create(calls, meeting);
    const {
      body: _,
      transactionId: __,
      isOnlineMeeting: ___,
      onlineMeetingProvider: ____,
      ...frame
    } = newMeetingEvent(meeting);
    const event = await unlessMissing(change(calls, meeting.eventId, frame));
    return event ? nameOf(event, meeting.joinUrl) : await create(calls, meeting, meeting.eventId);
  }

  const fits = (event: CalendarEvent, meeting: TsmMeeting): boolean =>
    !event.isCancelled && meetingEventChanges(event, meeting) === undefined;

  async function aligned(
    read: TsmMeeting,
    event: CalendarEvent | undefined,
    latest: (id: string) => Promise<TsmMeeting | undefined>,
  ): Promise<MeetingEvent> {
    if (event && fits(event, read)) return nameOf(event, read.joinUrl);
    const meeting = await latest(read.id);
    // Decided otherwise meanwhile: whoever did that sees to its event, and so does the next run.
    if (!meeting || !wantsEvent(meeting) || meeting.eventId !== read.eventId) return nameAsRead(read);
    if (!meeting.eventId) return await create(graph.job, meeting);
    if (!event || event.isCancelled) return await create(graph.job, meeting, meeting.eventId);
    const changes = meetingEventChanges(event, meeting);
    return nameOf(changes ? await change(graph.job, event.id, changes) : event, meeting.joinUrl);
  }

  return {
    project: (meeting) => project(graph.waiting, meeting),
    async align(meetings, latest) {
      const known = meetings.filter(({ eventId }) => eventId);
      const answers = await sendBatch(graph.job, {
        operation: 'meeting-event.read',
        parts: known.map(({ eventId = '' }) => ({
          method: 'GET',
          path: `${pathOf(eventId)}?$select=${eventFields}`,
          headers: eventHeaders,
        })),
      });
      const answerOf = new Map(known.map(({ id }, at) => [id, answers[at]]));
      const events: (MeetingEvent | Error)[] = [];
      for (const meeting of meetings) {
        const answer = answerOf.get(meeting.id);
        try {
          events.push(await aligned(meeting, answer && eventIn(answer), latest));
        } catch (error) {
          events.push(error instanceof Error ? error : new Error(String(error)));
        }
      }
      return events;
    },
  };
}

const nameAsRead = ({ eventId = '', joinUrl }: TsmMeeting): MeetingEvent => ({
  eventId,
  ...(joinUrl !== undefined && { joinUrl }),
});

/** The event as it may have been made, for nobody to hear of. It is past or not: only its transaction counts. */
function withoutGuests(meeting: TsmMeeting): Event {
  const { startsAt = '2000-01-03T09:00', endsAt = '2000-01-03T09:30' } = meeting;
  return { ...newMeetingEvent({ ...meeting, startsAt, endsAt }), attendees: [], isOnlineMeeting: false };
}
