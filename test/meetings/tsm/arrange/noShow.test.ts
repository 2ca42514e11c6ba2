import { describe, expect, test } from 'vitest';
import type { Person } from '../../../../src/access/person.ts';
import { callOff } from '../../../../src/meetings/tsm/arrange/callOff.ts';
import { offerTimes } from '../../../../src/meetings/tsm/arrange/offerTimes.ts';
import type { TsmMeeting } from '../../../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { memoryMeetingRecords } from '../../memoryMeetingRecords.ts';
import { memoryTsmCalendars } from '../../memoryTsmCalendars.ts';
import { ashChampion, elmChampion, officer, reader, worker } from '../../people.ts';
import { meeting, outcomeOf } from '../cycle/cycleFixture.ts';

const version = meeting.changed.at;
/** Booked for 10am on 26 November 2026, with what the school has sent, for a request of the school's. */
const booked: TsmMeeting = {
  ...meeting,
  ...{ schoolId: 'elm', requestId: 'r1', eventId: 'event-1' },
  data: {
    dueOn: '2026-11-12',
    answer: {
      ...{ register: 'last-upload', listsConfirmed: true, pupilIds: ['p1'] },
      ...{ at: '2026-11-13T09:00:00Z', by: elmChampion.name, byId: elmChampion.id },
    },
  },
};
const elm = {
  ...{ id: 'elm', name: 'Elm', urn: '1', laEstab: '1', phase: 'Primary' },
  ...{ aswIds: ['worker'], staffIds: ['elm-champion'] },
};

/** Half past ten on the day, where nothing is said. */
async function onTheDay(record: TsmMeeting = booked, now = '2026-11-26T10:30:00Z') {
  const { lists, stores } = memoryMeetingRecords();
  const calendars = memoryTsmCalendars();
  await stores.tsmMeetings.add(record);
  calendars.meetingEvents.set('event-1', record);
  await stores.tsmRequests.add({
    ...{ id: 'r1', schoolId: 'elm', reason: 'Year 9' },
    steps: [
      { at: '2026-11-01T09:00:00Z', by: 'E', byId: 'elm-champion', state: 'asked', note: '' },
      { at: version, by: 'E', byId: 'elm-champion', state: 'agreed', on: '2026-11-26', note: '' },
    ],
  });
  const known = [worker, officer, elmChampion];
  const ports = {
    ...stores,
    ...calendars,
    schools: {
      all: async () => [elm],
      byId: async (id: string) => (id === 'elm' ? elm : undefined),
    } as never,
    calendarOf: async () => undefined,
    people: {
      personById: async (id: string) => known.find((one) => one.id === id) ?? { ...reader, id, email: '' },
    },
    now: () => now,
  };
  const noShow = (person: Person, change: Partial<Parameters<typeof callOff>[1]> = {}) =>
    callOff(
      person,
      { meetingId: booked.id, version, as: 'no-show', reason: 'Nobody came', ...change },
      ports,
    );
  const stood = () => lists.tsmMeetings.rows.get(booked.id)?.record;
  const request = () => lists.tsmRequests.rows.get('r1')?.record.steps.at(-1);
  return { ports, calendars, noShow, stood, request };
}

describe('that nobody came', () => {
  test.each([
    { person: officer, expected: 'done' },
    { person: worker, expected: 'done' },
    { person: elmChampion, expected: 'not_allowed' },
    { person: ashChampion, expected: 'not_allowed' },
    { person: reader, expected: 'not_allowed' },
    { person: { ...worker, id: 'worker of Ash', schoolIds: ['ash'] }, expected: 'not_found' },
  ])('is said by $person.id: $expected', async ({ person, expected }) => {
    const { noShow, stood } = await onTheDay();
    expect(await outcomeOf(noShow(person))).toBe(expected);
    expect(stood()?.state).toBe(expected === 'done' ? 'no-show' : 'booked');
  });

  test('of a meeting that is nowhere is as of another school’s', async () => {
    const { noShow } = await onTheDay();
    expect(await outcomeOf(noShow(worker, { meetingId: 'no-such-meeting' }))).toBe('not_found');
  });

  test.each<[string, string]>([
    ['2026-11-26T09:59:00Z', 'bad_request'],
    ['2026-11-26T10:00:00Z', 'done'],
    ['2026-12-01T10:00:00Z', 'done'],
  ])('can be said once its time has begun: at %s %s', async (now, expected) => {
    const { noShow, stood } = await onTheDay(booked, now);
    expect(await outcomeOf(noShow(worker))).toBe(expected);
    expect(stood()?.state).toBe(expected === 'done' ? 'no-show' : 'booked');
  });

  test.each(['offered', 'held', 'agreed', 'cancelled', 'no-show'] as const)(
    'cannot be said of one that is %s',
    async (state) => {
      const { noShow, stood } = await onTheDay({ ...booked, state });
      expect(await outcomeOf(noShow(worker))).toBe('bad_request');
      expect(stood()?.state).toBe(state);
    },
  );

  test.each<[string, Parameters<Awaited<ReturnType<typeof onTheDay>>['noShow']>[1], string]>([
    ['without a reason', { reason: ' ' }, 'bad_request'],
    ['with more than a line', { reason: 'x'.repeat(201) }, 'bad_request'],
    ['of what somebody has changed meanwhile', { version: '2026-11-01T09:00:00Z' }, 'changed_elsewhere'],
  ])('is refused %s', async (_, change, expected) => {
    const { noShow, stood } = await onTheDay();
    expect(await outcomeOf(noShow(worker, change))).toBe(expected);
    expect(stood()).toEqual(booked);
  });

  test('stays in the calendar as it was, brings the request back, and keeps what the school has sent', async () => {
    const { noShow, stood, request, calendars } = await onTheDay();
    const { calendarPending } = await noShow(worker);
    expect(calendarPending).toBe(false);
    expect(calendars.meetingEvents.has('event-1')).toBe(true);
    expect(request()).toMatchObject({ state: 'asked', note: 'Nobody came' });
    expect(stood()).toMatchObject({
      ...{ state: 'no-show', data: booked.data, sequence: booked.sequence + 1 },
      changed: { by: worker.name },
    });
    expect(stood()?.steps.at(-1)).toMatchObject({
      ...{ state: 'no-show', byId: worker.id, reason: 'Nobody came' },
    });
  });

  test('is offered again under its id, with what the school has sent', async () => {
    const { noShow, stood, ports } = await onTheDay();
    const { meeting: missed } = await noShow(worker);
    await offerTimes(
      worker,
      {
        ...{ id: booked.id, schoolId: 'elm', version: missed.changed.at, mode: 'teams', minutes: 60 },
        ...{ leadId: elmChampion.id, leadRole: 'attendance-champion', attendees: [], mustBeFree: [] },
        ...{ times: ['2026-12-08T10:00'], reason: 'Nobody came' },
      },
      ports,
    );
    expect(stood()).toMatchObject({ state: 'offered', data: booked.data, requestId: 'r1' });
    expect(stood()).not.toHaveProperty('startsAt');
    expect(stood()?.steps.map(({ state }) => state)).toEqual(['booked', 'no-show', 'offered']);
  });
});
