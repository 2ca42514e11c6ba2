import { describe, expect, test } from 'vitest';
import { createEventBook } from '../../src/graph/stores/occurrenceCalendar.ts';
import { occurrence, place } from './examples.ts';
import { type Received, type Reply, stubGraph } from './stubGraph.ts';

const booked = occurrence('o-1', {
  eventId: 'event/1',
  joinUrl: 'https://teams.microsoft.com/l/1',
  places: [place('a')],
});
const shown = {
  subject: booked.title,
  start: { dateTime: '2026-11-26T15:30:00' },
  end: { dateTime: '2026-11-26T16:30:00' },
  attendees: [{ emailAddress: { address: place('a').email } }],
};

async function bookOn(...replies: (Reply | ((request: Received) => Reply))[]) {
  const { graph, received } = await stubGraph(...replies);
  return { graph, received, book: createEventBook(graph, 'team@harrowmere.example') };
}
const asked = (received: Received[]) =>
  received.map(({ method, url }) => `${method} ${url.split('/v1.0')[1]}`);
const events = '/users/team%40harrowmere.example/events';

describe('an event', () => {
  test('changes in its attendees alone, and keeps its link where the answer does not repeat it', async () => {
    const { graph, received, book } = await bookOn({ status: 200, body: { id: 'event/1' } });
    expect(await book.project(graph.waiting, booked)).toEqual({
      eventId: 'event/1',
      joinUrl: 'https://teams.microsoft.com/l/1',
    });
    expect(asked(received)).toEqual([`PATCH ${events}/event%2F1`]);
    expect(Object.keys(JSON.parse(received[0]?.body ?? ''))).toEqual(['attendees']);
  });

  test('that is gone is made again in one further call, with the link of the new one', async () => {
    const { graph, received, book } = await bookOn(
      { status: 404 },
      { status: 201, body: { id: 'event/2', ...shown, onlineMeeting: { joinUrl: 'https://new.example' } } },
    );
    expect(await book.project(graph.waiting, booked)).toEqual({
      eventId: 'event/2',
      joinUrl: 'https://new.example',
    });
    expect(asked(received)).toEqual([`PATCH ${events}/event%2F1`, `POST ${events}`]);
  });

  test('whose link is not there yet has none, not that of the event before', async () => {
    const { graph, book } = await bookOn({ status: 404 }, { status: 201, body: { id: 'event/2', ...shown } });
    expect(await book.project(graph.waiting, booked)).toEqual({ eventId: 'event/2' });
  });

  test('that an earlier request had made is brought up to date', async () => {
    const { eventId: _, ...unmade } = booked;
    const { graph, received, book } = await bookOn(
      { status: 201, body: { id: 'event/1', ...shown, attendees: [] } },
      { status: 200, body: { id: 'event/1', ...shown } },
    );
    await book.project(graph.waiting, unmade);
    expect(asked(received)).toEqual([`POST ${events}`, `PATCH ${events}/event%2F1`]);
  });

  test('that was called off in Outlook is made again', async () => {
    const { received, book } = await bookOn({ status: 201, body: { id: 'event/2', ...shown } });
    await book.align(booked, { id: 'event/1', ...shown, isCancelled: true });
    expect(asked(received)).toEqual([`POST ${events}`]);
  });

  test('that fits is left alone', async () => {
    const { received, book } = await bookOn({ status: 500 });
    await book.align(booked, { id: 'event/1', ...shown });
    expect(received).toEqual([]);
  });

  test('of a cancelled occurrence goes, and it does not matter if it has gone', async () => {
    const cancelled = { ...booked, cancelled: true, cancelledBecause: 'The team is at a conference.' };
    const { graph, received, book } = await bookOn({ status: 202 }, { status: 404 });
    expect(await book.project(graph.waiting, cancelled)).toEqual({ eventId: '' });
    expect(await book.project(graph.waiting, cancelled)).toEqual({ eventId: '' });
    expect(asked(received)).toEqual(Array(2).fill(`POST ${events}/event%2F1/cancel`));
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ Comment: 'The team is at a conference.' });
  });

  test('that nobody was invited to is no meeting to call off: it is removed', async () => {
    const { graph, received, book } = await bookOn({ status: 204 });
    await book.project(graph.waiting, { ...booked, places: [], cancelled: true });
    expect(asked(received)).toEqual([`DELETE ${events}/event%2F1`]);
  });

  test('of an occurrence that was moved is told its time once, and then who comes alone', async () => {
    const moved = { ...booked, startsAt: '2026-11-27T10:00', endsAt: '2026-11-27T11:00', sequence: 1 };
    const { graph, received, book } = await bookOn({ status: 200, body: { id: 'event/1' } });
    await book.project(graph.waiting, moved);
    await book.project(graph.waiting, moved);
    const sent = received.map(({ body }) => JSON.parse(body));
    expect(Object.keys(sent[0])).toEqual(['attendees', 'subject', 'start', 'end']);
    expect(sent[0].start).toEqual({ dateTime: '2026-11-27T10:00:00', timeZone: 'Europe/London' });
    expect(Object.keys(sent[1])).toEqual(['attendees']);
  });
});
