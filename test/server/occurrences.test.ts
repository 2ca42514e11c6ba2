import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../src/access/person.ts';
import type { Occurrence, TakenPlace } from '../../src/meetings/occurrence.ts';
import { northId, personOf, southId } from '../casework/support.ts';
import { dropIn, MemoryList, memoryMeetings } from '../meetings/memoryMeetings.ts';
import { testApp } from './support/testApp.ts';

const south = (placeId: string, change: Partial<TakenPlace> = {}): TakenPlace => ({
  placeId,
  personId: 'of-south',
  personName: 'Octavia Secretname',
  email: 'octavia@secretmail.example',
  schoolId: southId,
  topic: 'ebsa',
  question: 'A secretquestion?',
  colleague: { name: 'Caspar Secretfriend', email: 'caspar@secretmail.example' },
  takenAt: '2026-11-20T09:00:00Z',
  ...change,
});
const north = (placeId: string): TakenPlace => ({
  ...south(placeId),
  personId: personOf('school').id,
  personName: 'Wilhelmina school',
  email: 'school@example.gov.uk',
  schoolId: northId,
  question: 'Our own question?',
  colleague: { name: 'Jo Wray', email: 'jo@elm.sch.uk' },
});

const now = '2026-11-22T12:00:00Z';
const first = dropIn('2026-11-26', { joinUrl: 'https://teams.example/join', places: [south('s-1')] });
const full = dropIn('2026-12-10', {
  capacity: 1,
  places: [south('s-2')],
  waiting: [south('s-3', { schoolId: 'other' })],
});
const over = dropIn('2026-11-12', { places: [south('s-4', { attended: false }), north('n-4')] });

function appWith(...occurrences: Occurrence[]) {
  const meetings = memoryMeetings(
    new MemoryList(occurrences.length > 0 ? occurrences : [first, full, over]),
    {
      now: () => now,
    },
  );
  let told = 0;
  const app = testApp({
    services: { meetings },
    parts: {
      messagesSoon: () => {
        told += 1;
      },
    },
  });
  const ask = async (role: Role, path: string, sent?: { method: string; body?: object }) => {
    const init: RequestInit = {
      method: sent?.method ?? 'GET',
      ...(sent?.body && { body: JSON.stringify(sent.body), headers: { 'content-type': 'application/json' } }),
    };
    return app.app.request(`/api${path}`, app.as(role, init));
  };
  return { ask, meetings, told: () => told };
}

const one = `/occurrences/${first.id}`;
const words = { topic: 'codes' };
const times = { startsAt: '2026-11-27T10:00', endsAt: '2026-11-27T11:00' };

describe.each<[string, string, { method: string; body?: object } | undefined]>([
  ['the page of a date', one, undefined],
  ['cancelling', `${one}/cancel`, { method: 'POST', body: { reason: 'Ill' } }],
  ['moving', `${one}/move`, { method: 'POST', body: times }],
  ['the capacity', `${one}/capacity`, { method: 'PUT', body: { capacity: 9 } }],
  ['who came', `${one}/places/s-1/attended`, { method: 'PUT', body: { attended: true } }],
  ['the numbers', '/meeting-numbers', undefined],
])('%s', (_, path, sent) => {
  test.each(roles.filter((role) => role !== 'officer'))('is refused to: %s', async (role) => {
    const { ask, meetings } = appWith();
    const answer = await ask(role, path, sent);
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toMatch(/secret/i);
    expect(meetings.list.read(first.id)?.record).toEqual(first);
  });
});

describe('a school sees nothing of another school', () => {
  test.each<[string, string, { method: string; body?: object } | undefined, number]>([
    ['in the next dates', '/occurrences', undefined, 200],
    ['in past dates', '/places/past', undefined, 200],
    ['when it books', `${one}/places`, { method: 'POST', body: words }, 201],
    ['when it waits', `/occurrences/${full.id}/waiting`, { method: 'POST', body: words }, 201],
    ['when it is too late', `/occurrences/${full.id}/places`, { method: 'POST', body: words }, 409],
    ['when it asks for the other place', '/places/s-1', { method: 'DELETE' }, 404],
    [
      'when it would move the other place',
      '/places/s-1/move',
      { method: 'POST', body: { occurrenceId: full.id } },
      404,
    ],
    ['in a calendar file of the other', `${one}/ics`, undefined, 404],
  ])('%s', async (...[, path, sent, status]) => {
    const { ask } = appWith();
    const answer = await ask('school', path, sent);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toMatch(/secret|of-south|school-south|"s-\d"/i);
  });

  test('and a reader sees no place and no link at all', async () => {
    const { ask } = appWith();
    const text = await (await ask('reader', '/occurrences')).text();
    expect(text).not.toMatch(/secret|teams\.example|Wilhelmina/i);
  });
});

test('a place is booked, moved, and given up; each time those concerned are written to', async () => {
  const { ask, told } = appWith(first, dropIn('2026-12-10'));
  const colleague = { name: 'Jo', email: 'jo@elm.sch.uk' };
  const booked = await (
    await ask('school', `${one}/places`, { method: 'POST', body: { ...words, colleague } })
  ).json();
  expect(booked.mine).toMatchObject([{ colleague, topic: 'codes', schoolName: 'North Academy' }]);
  const { placeId } = booked.mine[0];
  const body = { occurrenceId: 'drop-in-2026-12-10' };
  const moved = await (await ask('school', `/places/${placeId}/move`, { method: 'POST', body })).json();
  expect(moved).toMatchObject({ id: body.occurrenceId, mine: [{ colleague }] });
  const ics = await ask('school', `/occurrences/${body.occurrenceId}/ics`);
  expect(ics.headers.get('content-type')).toContain('text/calendar');
  expect(await ics.text()).toContain('DTSTART:20261210T153000Z');
  const gone = await ask('school', `/places/${moved.mine[0].placeId}`, { method: 'DELETE' });
  expect((await gone.json()).mine).toEqual([]);
  expect(told()).toBe(3);
});

test('who waits reads how many go first, and no more', async () => {
  const { ask } = appWith();
  const path = `/occurrences/${full.id}/waiting`;
  const joined = await (await ask('school', path, { method: 'POST', body: words })).json();
  expect(joined).toMatchObject({ placesLeft: 0, canWait: true, mine: [{ position: 2 }] });
  expect(joined).not.toHaveProperty('joinUrl');
});

test('an officer reads a date, changes it and counts', async () => {
  const { ask } = appWith();
  const page = await (await ask('officer', one)).json();
  expect(page.places).toMatchObject([{ schoolName: 'South School', email: 'octavia@secretmail.example' }]);
  const clash = await ask('officer', `${one}/move`, {
    method: 'POST',
    body: { startsAt: full.startsAt, endsAt: full.endsAt },
  });
  expect([clash.status, (await clash.json()).code]).toEqual([409, 'dates_clash']);
  const moved = await (await ask('officer', `${one}/move`, { method: 'POST', body: times })).json();
  expect(moved).toMatchObject({ ...times, movedFrom: first.startsAt, sequence: 1 });
  const stale = await ask('officer', `${one}/cancel`, {
    method: 'POST',
    body: { reason: 'Ill', sequence: 0 },
  });
  expect(stale.status).toBe(412);
  const larger = await ask('officer', `/occurrences/${full.id}/capacity`, {
    method: 'PUT',
    body: { capacity: 2 },
  });
  expect(await larger.json()).toMatchObject({
    places: [{ placeId: 's-2' }, { placeId: 's-3' }],
    waiting: [],
  });
  const came = await ask('officer', `/occurrences/${over.id}/places/n-4/attended`, {
    method: 'PUT',
    body: { attended: true },
  });
  expect((await came.json()).places[1].attended).toBe(true);
  const numbers = await (await ask('officer', '/meeting-numbers?year=2026')).json();
  expect(numbers.rows).toMatchObject([{ title: 'Drop-ins', held: 1, booked: 2, came: 1, missed: 1 }]);
  expect(
    numbers.schools.map(({ name, came: times }: { name: string; came: number }) => [name, times]),
  ).toEqual([
    ['North Academy', 1],
    ['South School', 0],
  ]);
});
