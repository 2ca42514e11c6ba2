import type { Event } from '@microsoft/microsoft-graph-types';
import type { Occurrence } from '../../meetings/occurrence.ts';
import type { OccurrenceCalendar } from '../../meetings/ports.ts';
import { type PartAnswer, partProblem, sendBatch } from '../batch.ts';
import {
  attendeesOf,
  type CalendarEvent,
  eventChanges,
  eventFields,
  eventHeaders,
  eventShape,
  frameOf,
  frameText,
  newEvent,
} from '../calendarEvent.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph, GraphCalls } from '../graph.ts';

/** What an event is called in the calendar; `eventId` is empty where there is none any more. */
export type EventName = { eventId: string; joinUrl?: string };

/** The events of occurrences in the team's mailbox. */
export type EventBook = {
  /** Creates the event, changes what it says, or calls it off. One call, but for an event that was deleted in Outlook. */
  project(calls: GraphCalls, occurrence: Occurrence): Promise<EventName>;
  /** Makes the event fit in every respect, from what the calendar says now. No write where it fits already. */
  align(occurrence: Occurrence, event: CalendarEvent | undefined): Promise<EventName>;
  /** What the calendar says about the events of these occurrences, in their order. */
  read(occurrences: readonly Occurrence[]): Promise<PartAnswer[]>;
};

const readOperation = 'event.read';

/** The event in an answer of `read`, undefined where it is gone. Throws where the calendar did not say. */
export function eventIn(answer: PartAnswer): CalendarEvent | undefined {
  if (answer.status === 404) return undefined;
  const event = eventShape.safeParse(answer.body);
  if (answer.status !== 200 || !event.success) throw partProblem(readOperation, answer);
  return event.data;
}

export function createEventBook(graph: Graph, mailbox: string): EventBook {
  const events = `/users/${encodeURIComponent(mailbox)}/events`;
  const pathOf = (eventId: string) => `${events}/${encodeURIComponent(eventId)}`;

  /** What each event was last known to say besides who comes, by its id: Exchange tells everyone of a time that is sent again. */
  const frames = new Map<string, string>();

  function nameOf(event: CalendarEvent, occurrence: Occurrence): EventName {
    const joinUrl = event.onlineMeeting?.joinUrl ?? occurrence.joinUrl;
    return { eventId: event.id, ...(joinUrl && { joinUrl }) };
  }

  async function change(calls: GraphCalls, eventId: string, changes: Partial<Event>): Promise<CalendarEvent> {
    return await calls.read(
      {
        operation: 'event.update',
        method: 'PATCH',
        path: pathOf(eventId),
        headers: eventHeaders,
        body: changes,
      },
      eventShape,
    );
  }

  /** Who comes, and title and time where the event does not say them yet. A server that has not read it goes by whether it was moved. */
  function changesOf(occurrence: Occurrence, eventId: string): Partial<Event> {
    const frame = frameOf(occurrence);
    const known = frames.get(eventId);
    const says = known === undefined ? occurrence.sequence === 0 : known === frameText(frame);
    return { attendees: attendeesOf(occurrence), ...(!says && frame) };
  }

  async function create(calls: GraphCalls, occurrence: Occurrence, vanished?: string): Promise<EventName> {
    const event = await calls.read(
      {
        operation: 'event.create',
        method: 'POST',
        path: events,
        headers: eventHeaders,
        body: newEvent(occurrence, vanished),
        // The transaction id makes one event of two requests.
        repeatable: true,
      },
      eventShape,
    );
    const { joinUrl: _, ...unlinked } = occurrence;
    // An earlier request of the same transaction may have made it, with fewer people.
    const changes = eventChanges(event, occurrence);
    const fitting = changes ? await change(calls, event.id, changes) : event;
    frames.set(event.id, frameText(frameOf(occurrence)));
    return nameOf(fitting, unlinked);
  }

  /** Those who are invited are told by Exchange, with the reason. An event without them is no meeting, and cannot be called off. */
  async function callOff(calls: GraphCalls, occurrence: Occurrence, eventId: string): Promise<EventName> {
    const path = pathOf(eventId);
    await unlessMissing(
      attendeesOf(occurrence).length > 0
        ? calls.send({
            operation: 'event.cancel',
            method: 'POST',
            path: `${path}/cancel`,
            headers: eventHeaders,
            body: { Comment: occurrence.cancelledBecause ?? '' },
            // The second time it is gone.
            repeatable: true,
          })
        : calls.send({ operation: 'event.remove', method: 'DELETE', path, headers: eventHeaders }),
    );
    frames.delete(eventId);
    return { eventId: '' };
  }

  async function project(calls: GraphCalls, occurrence: Occurrence): Promise<EventName> {
    const { eventId } = occurrence;
    if (occurrence.cancelled) return eventId ? await callOff(calls, occurrence, eventId) : { eventId: '' };
    if (!eventId) return await create(calls, occurrence);
    const event = await unlessMissing(change(calls, eventId, changesOf(occurrence, eventId)));
    if (!event) return await create(calls, occurrence, eventId);
    frames.set(eventId, frameText(frameOf(occurrence)));
    return nameOf(event, occurrence);
  }

  return {
    project,
    async align(occurrence, event) {
      const { eventId } = occurrence;
      if (occurrence.cancelled || !eventId) return await project(graph.job, occurrence);
      if (!event || event.isCancelled) return await create(graph.job, occurrence, eventId);
      const changes = eventChanges(event, occurrence);
      const fitting = changes ? await change(graph.job, eventId, changes) : event;
      frames.set(eventId, frameText(frameOf(occurrence)));
      return nameOf(fitting, occurrence);
    },
    async read(occurrences) {
      return await sendBatch(graph.job, {
        operation: readOperation,
        parts: occurrences.map(({ eventId = '' }) => ({
          method: 'GET',
          path: `${pathOf(eventId)}?$select=${eventFields}`,
          headers: eventHeaders,
        })),
      });
    },
  };
}

/** The port of the operations on places: a person waits. */
export function createOccurrenceCalendar(graph: Graph, book: EventBook): OccurrenceCalendar {
  return { project: (occurrence) => book.project(graph.waiting, occurrence) };
}
