import { beforeEach, describe, expect, test } from 'vitest';
import { localPeople } from '../../../src/local/people.ts';
import { below, type Client, openClient, team } from '../tenantClient.ts';

let client: Client;
beforeEach(async () => {
  client = await openClient();
});

const [ada, colin] = localPeople.filter(({ role }) => role === 'school');
const london = { Prefer: 'outlook.timezone="Europe/London"' };
const at = (dateTime: string, timeZone = 'Europe/London') => ({ dateTime, timeZone });
const attendee = (person: { email: string; name: string } | undefined) => ({
  type: 'required',
  emailAddress: { address: person?.email, name: person?.name },
});
const dropIn = (more: object = {}) => ({
  subject: 'Drop-in',
  start: at('2026-11-26T15:30:00'),
  end: at('2026-11-26T16:30:00'),
  ...more,
});
const create = async (event: object = dropIn()) => (await client.call(`POST ${team}/events`, event)).body;

describe('events', () => {
  test('times are UTC, or in the zone that one prefers', async () => {
    const { id } = await create(
      dropIn({ start: at('2026-06-25T15:30:00'), end: at('2026-06-25T16:30:00', 'GMT Standard Time') }),
    );
    const utc = await client.get(`${team}/events/${id}`);
    expect(utc.body.start).toEqual({ dateTime: '2026-06-25T14:30:00.0000000', timeZone: 'UTC' });
    const local = await client.get(`${team}/calendar/events/${id}`, london);
    expect(local.body.end).toEqual({ dateTime: '2026-06-25T16:30:00.0000000', timeZone: 'Europe/London' });
    expect(
      (await client.get(`${team}/events/${id}`, { Prefer: 'outlook.timezone="Mars"' })).body.error.code,
    ).toBe('TimeZoneNotSupportedException');
  });

  test('a repeated transaction is the same event', async () => {
    const first = await create(dropIn({ transactionId: 't-1' }));
    const again = await create(dropIn({ transactionId: 't-1', subject: 'Another' }));
    expect(again).toMatchObject({ id: first.id, subject: 'Drop-in' });
    expect((await create(dropIn({ transactionId: 't-2' }))).id).not.toBe(first.id);
    const change = await client.call(`PATCH ${team}/events/${first.id}`, { transactionId: 't-3' });
    expect(change.status).toBe(400);
  });

  test('the way into a meeting is lost with the text that holds it', async () => {
    const event = await create(
      dropIn({ isOnlineMeeting: true, body: { contentType: 'text', content: 'A & B' } }),
    );
    expect(event.onlineMeeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(event.body.content).toContain('A &amp; B');
    const content = `<p>New</p>${event.body.content}`;
    const kept = await client.call(`PATCH ${team}/events/${event.id}`, {
      body: { contentType: 'html', content },
    });
    expect(kept.body.onlineMeeting).toEqual(event.onlineMeeting);
    const lost = await client.call(`PATCH ${team}/events/${event.id}`, {
      body: { contentType: 'html', content: 'New' },
    });
    expect(lost.body).toMatchObject({ onlineMeeting: null, isOnlineMeeting: false });
  });

  test('only the version that If-Match names is changed', async () => {
    const event = await create();
    const changed = await client.call(
      `PATCH ${team}/events/${event.id}`,
      { subject: 'B' },
      { 'If-Match': event['@odata.etag'] },
    );
    expect(changed.body.changeKey).not.toBe(event.changeKey);
    const stale = await client.call(
      `PATCH ${team}/events/${event.id}`,
      { subject: 'C' },
      { 'If-Match': event['@odata.etag'] },
    );
    expect(stale).toMatchObject({ status: 412, body: { error: { code: 'ErrorIrresolvableConflict' } } });
  });

  test.each([
    ['no start', { subject: 'x', end: at('2026-11-26T16:30:00') }],
    ['an end before the start', dropIn({ end: at('2026-11-26T14:30:00') })],
    ['a property that events do not have', dropIn({ colour: 'red' })],
    ['a time that is none', dropIn({ start: at('soon') })],
    ['an address that is none', dropIn({ attendees: [{ emailAddress: { address: 'nobody' } }] })],
  ])('%s is refused', async (_, event) => {
    const { status, body } = await client.call(`POST ${team}/events`, event);
    expect(status).toBe(400);
    expect(body.error.message).not.toBe('');
  });

  test('whoever has no mailbox has no events', async () => {
    expect((await client.get('/users/nobody@harrowmere.example/events')).body.error.code).toBe(
      'ErrorInvalidUser',
    );
    expect((await client.get(`${team}/events/AAMkADnone=`)).body.error.code).toBe('ErrorItemNotFound');
  });
});

describe('those who are invited', () => {
  const theirs = async (person = ada) => (await client.get(`/users/${person?.email}/events`)).body.value;

  test('have the event in their own calendar, under an id of its own', async () => {
    const event = await create(dropIn({ attendees: [attendee(ada)] }));
    const [copy] = await theirs();
    expect(copy).toMatchObject({
      subject: 'Drop-in',
      isOrganizer: false,
      iCalUId: event.iCalUId,
      showAs: 'tentative',
    });
    expect(copy.id).not.toBe(event.id);
    expect(await theirs(colin)).toEqual([]);
  });

  test('lose it when they are no longer invited, and get it back', async () => {
    const { id } = await create(dropIn({ attendees: [attendee(ada), attendee(colin)] }));
    await client.call(`PATCH ${team}/events/${id}`, { attendees: [attendee(colin)] });
    expect(await theirs()).toEqual([]);
    expect(await theirs(colin)).toHaveLength(1);
    await client.call(`PATCH ${team}/events/${id}`, { attendees: [attendee(ada), attendee(colin)] });
    expect(await theirs()).toHaveLength(1);
  });

  test('see that it was called off', async () => {
    const { id } = await create(dropIn({ attendees: [attendee(ada)] }));
    expect((await client.call(`POST ${team}/events/${id}/cancel`, { comment: 'Ill' })).status).toBe(202);
    expect((await client.get(`${team}/events/${id}`)).status).toBe(404);
    expect(await theirs()).toMatchObject([{ subject: 'Canceled: Drop-in', isCancelled: true }]);
  });

  test('answer for the organiser to see, but cannot call it off or change it', async () => {
    const { id } = await create(dropIn({ attendees: [attendee(ada)] }));
    const [copy] = await theirs();
    const own = `/users/${ada?.id}/events/${copy.id}`;
    expect((await client.call(`POST ${own}/accept`, {})).status).toBe(202);
    const { body } = await client.get(`${team}/events/${id}`);
    expect(body.attendees[0].status.response).toBe('accepted');
    expect((await client.call(`POST ${own}/cancel`, {})).status).toBe(400);
    expect((await client.call(`PATCH ${own}`, { subject: 'Mine' })).status).toBe(403);
    expect((await client.call(`DELETE ${own}`)).status).toBe(204);
    expect(await theirs()).toEqual([]);
    await client.call(`PATCH ${team}/events/${id}`, { subject: 'Moved' });
    expect(await theirs()).toEqual([]);
    expect((await client.get(`${team}/events/${id}`)).body.attendees[0].status.response).toBe('declined');
  });
});

describe('a stretch of the calendar', () => {
  const view = `${team}/calendarView?startDateTime=2026-11-26T00:00:00Z&endDateTime=2026-11-27T00:00:00Z`;

  test('holds what touches it, in order, page by page', async () => {
    for (const hour of ['17', '09', '11']) {
      await create(
        dropIn({ subject: hour, start: at(`2026-11-26T${hour}:00:00`), end: at(`2026-11-26T${hour}:30:00`) }),
      );
    }
    await create(dropIn({ start: at('2026-11-27T09:00:00'), end: at('2026-11-27T10:00:00') }));
    const first = await client.get(`${view}&$top=2&$select=subject`);
    expect(first.body.value.map(({ subject }: { subject: string }) => subject)).toEqual(['09', '11']);
    expect(first.body.value[0]).not.toHaveProperty('body');
    const { body } = await client.get(below(first.body['@odata.nextLink']));
    expect(body.value.map(({ subject }: { subject: string }) => subject)).toEqual(['17']);
    expect((await client.get(`${team}/calendarView?startDateTime=2026-11-26`)).status).toBe(400);
  });

  test('tells what changed in it since, over a restart', async () => {
    const one = await create();
    const two = await create(dropIn({ subject: 'Two' }));
    const away = await create(
      dropIn({ subject: 'Away', start: at('2026-12-10T15:30:00'), end: at('2026-12-10T16:30:00') }),
    );
    const first = await client.get(view.replace('View', 'View/delta'), { Prefer: 'odata.maxpagesize=1' });
    expect(first.body.value).toMatchObject([{ id: one.id }]);
    const second = await client.get(below(first.body['@odata.nextLink']), { Prefer: 'odata.maxpagesize=1' });
    expect(second.body.value).toMatchObject([{ id: two.id }]);
    await client.call(`PATCH ${team}/events/${two.id}`, { subject: 'New' });
    await client.call(`DELETE ${team}/events/${one.id}`);
    await client.call(`PATCH ${team}/events/${away.id}`, {
      start: at('2026-11-26T09:00:00'),
      end: at('2026-11-26T10:00:00'),
    });
    await client.restart();
    const { body } = await client.get(below(second.body['@odata.deltaLink']));
    expect(body.value).toMatchObject([
      { id: two.id, subject: 'New' },
      { id: one.id, '@removed': { reason: 'deleted' } },
      { id: away.id, subject: 'Away' },
    ]);
    expect((await client.get(below(body['@odata.deltaLink']))).body.value).toEqual([]);
    expect((await client.get(`${team}/calendarView/delta?$deltatoken=x`)).status).toBe(410);
  });
});

test('free and busy times, and who is not known', async () => {
  await create(dropIn({ attendees: [attendee(ada)] }));
  const ask = {
    schedules: [ada?.email, 'attendance@harrowmere.example', 'nobody@harrowmere.example'],
    startTime: at('2026-11-26T15:00:00'),
    endTime: at('2026-11-26T17:00:00'),
    availabilityViewInterval: 30,
  };
  const { body } = await client.call(`POST ${team}/calendar/getSchedule`, ask, london);
  expect(body.value.map(({ availabilityView }: { availabilityView: string }) => availabilityView)).toEqual([
    '0110',
    '0220',
    '',
  ]);
  expect(body.value[1].scheduleItems).toMatchObject([
    { status: 'busy', start: at('2026-11-26T15:30:00.0000000') },
  ]);
  expect(body.value[2].error.responseCode).toBe('ErrorMailRecipientNotFound');
  expect(
    (await client.call(`POST ${team}/calendar/getSchedule`, { ...ask, availabilityViewInterval: 1 })).status,
  ).toBe(400);
});
