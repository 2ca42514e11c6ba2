import { describe, expect, test } from 'vitest';
import type { Person } from '../../../../src/access/person.ts';
import { callOff } from '../../../../src/meetings/tsm/arrange/callOff.ts';
import { moveMeeting } from '../../../../src/meetings/tsm/arrange/moveMeeting.ts';
import { noneSuits } from '../../../../src/meetings/tsm/arrange/noneSuits.ts';
import { type Offer, offerTimes } from '../../../../src/meetings/tsm/arrange/offerTimes.ts';
import { pickTime } from '../../../../src/meetings/tsm/arrange/pickTime.ts';
import { readArranging } from '../../../../src/meetings/tsm/arrange/readArranging.ts';
import { readMeeting } from '../../../../src/meetings/tsm/arrange/readMeetings.ts';
import { searchTimes } from '../../../../src/meetings/tsm/arrange/searchTimes.ts';
import { sweepMeetings } from '../../../../src/meetings/tsm/arrange/sweepMeetings.ts';
import { wantedMeetingMessages } from '../../../../src/meetings/tsm/arrange/wantedMeetingMessages.ts';
import { moments } from '../../../casework/memoryRecords.ts';
import { memoryMeetingRecords } from '../../memoryMeetingRecords.ts';
import { memoryTsmCalendars } from '../../memoryTsmCalendars.ts';
import { ashChampion, elmChampion, elmOfficer, officer, reader, worker } from '../../people.ts';

const now = '2026-11-10T09:00:00.000Z';
const school = {
  ...{ id: 'elm', name: 'Elm', urn: '1', laEstab: '1', phase: 'Primary' },
  ...{ aswIds: ['worker'], staffIds: ['elm-champion', 'elm-officer'] },
};
const calendar = {
  terms: [{ name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' }],
  inset: ['2026-12-07'],
  closures: [],
};
const people = [officer, worker, elmChampion, elmOfficer];

function council() {
  const when = moments();
  const { lists, stores } = memoryMeetingRecords(when);
  const calendars = memoryTsmCalendars(async (work) => {
    await when.come('calendar');
    const answer = work();
    await when.come('calendar done');
    return answer;
  });
  const ports = {
    ...stores,
    ...calendars,
    schools: {
      all: async () => [school],
      byId: async (id: string) => (id === 'elm' ? school : undefined),
    } as never,
    calendarOf: async () => calendar,
    people: {
      personById: async (id: string) => people.find((one) => one.id === id) ?? { ...reader, id, email: '' },
    },
    now: () => now,
  };
  return { when, lists, ports, calendars };
}

const offer: Offer = {
  ...{ id: 'm1', schoolId: 'elm', mode: 'teams', minutes: 60, leadId: 'elm-champion' },
  ...{ leadRole: 'attendance-champion', attendees: [], mustBeFree: [] },
  times: ['2026-12-01T10:00', '2026-12-02T14:00'],
};

async function offered() {
  const all = council();
  const { meeting } = await offerTimes(worker, offer, all.ports);
  return { ...all, meeting };
}

const stood = async ({ ports }: Pick<ReturnType<typeof council>, 'ports'>) =>
  (await ports.tsmMeetings.byId('m1', true))?.record;

test('two who offer at once make one meeting', async () => {
  const { ports, lists } = council();
  const both = await Promise.allSettled([
    offerTimes(worker, offer, ports),
    offerTimes(officer, { ...offer, id: 'm2' }, ports),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect([...lists.tsmMeetings.rows.keys()]).toHaveLength(1);
});

describe('another server offers times to the same school', () => {
  const soon = '2026-11-10T09:00:30.000Z';
  const ago = '2026-11-10T08:59:30.000Z';
  const claim = (until: string) => ({
    ...{ id: 'elm', basis: 'termly' as const, offering: { id: 'm2', until } },
    changed: { by: officer.name, at: ago },
  });

  test('and is about to write its meeting down: this one waits', async () => {
    const { ports, lists } = council();
    lists.schoolBases.elsewhere(claim(soon));
    await expect(offerTimes(worker, offer, ports)).rejects.toMatchObject({ code: 'changed_elsewhere' });
    expect([...lists.tsmMeetings.rows.keys()]).toEqual([]);
  });

  test('and has written it down, though this server has not heard of it: that one is opened', async () => {
    const { ports, lists } = council();
    const { meeting } = await offerTimes(officer, { ...offer, id: 'm2' }, council().ports);
    lists.schoolBases.elsewhere(claim(soon));
    lists.tsmMeetings.elsewhere(meeting);
    await expect(offerTimes(worker, offer, ports)).rejects.toMatchObject({ code: 'bad_request' });
    expect([...lists.tsmMeetings.rows.keys()]).toEqual(['m2']);
  });

  test('and went down before it wrote anything: this one is made', async () => {
    const { ports, lists } = council();
    lists.schoolBases.elsewhere(claim(ago));
    await offerTimes(worker, offer, ports);
    expect([...lists.tsmMeetings.rows.keys()]).toEqual(['m1']);
  });
});

describe('who may', () => {
  const act: Record<string, (person: Person, all: Awaited<ReturnType<typeof offered>>) => Promise<unknown>> =
    {
      arrange: (person, { ports }) => readArranging(person, 'elm', ports),
      search: (person, { ports }) =>
        searchTimes(
          person,
          { schoolId: 'elm', mode: 'teams', minutes: 60, travel: 0, people: [], soon: true },
          ports,
        ),
      offer: (person, { ports, meeting }) =>
        offerTimes(person, { ...offer, times: ['2026-12-03T10:00'], version: meeting.changed.at }, ports),
      move: (person, { ports, meeting }) =>
        moveMeeting(
          person,
          {
            meetingId: 'm1',
            version: meeting.changed.at,
            startsAt: '2026-12-03T10:00',
            reason: 'Agreed',
            anyway: false,
          },
          ports,
        ),
      cancel: (person, { ports, meeting }) =>
        callOff(
          person,
          { meetingId: 'm1', version: meeting.changed.at, as: 'cancelled', reason: 'Ill' },
          ports,
        ),
      pick: (person, { ports }) => pickTime(person, { meetingId: 'm1', startsAt: '2026-12-01T10:00' }, ports),
      none: (person, { ports }) => noneSuits(person, { meetingId: 'm1', reason: 'Inspection' }, ports),
      read: (person, { ports }) => readMeeting(person, 'm1', ports),
    };
  const may: Record<string, readonly Person[]> = {
    ...{ arrange: [officer, worker], search: [officer, worker], offer: [officer, worker] },
    ...{ move: [officer, worker], cancel: [officer, worker], pick: [officer, elmChampion, elmOfficer] },
    ...{ none: [officer, elmChampion, elmOfficer], read: [officer, worker, elmChampion, elmOfficer] },
  };
  const everyone = [officer, worker, elmChampion, elmOfficer, ashChampion, reader];
  const cases = Object.keys(act).flatMap((name) => everyone.map((person) => ({ name, person })));
  test.each(cases)('$name as $person.id', async ({ name, person }) => {
    const done = act[name]?.(person, await offered());
    if (may[name]?.includes(person)) await expect(done).resolves.toBeDefined();
    else await expect(done).rejects.toMatchObject({ code: expect.stringMatching(/^not_(allowed|found)$/) });
  });
});

test('from an offer to a booking: event, request and messages follow', async () => {
  const all = council();
  await all.ports.tsmRequests.add({
    ...{ id: 'r1', schoolId: 'elm', reason: 'Year 9' },
    steps: [{ at: now, by: 'E', byId: 'elm-champion', state: 'asked', note: '' }],
  });
  const { meeting } = await offerTimes(worker, offer, all.ports);
  expect(meeting).toMatchObject({
    state: 'offered',
    basis: 'school-request',
    requestId: 'r1',
    term: 'autumn',
  });
  expect(wantedMeetingMessages(meeting).map(({ kind, personId }) => [kind, personId])).toEqual([
    ['tsm-times', 'elm-champion'],
  ]);
  const booked = await pickTime(elmChampion, { meetingId: 'm1', startsAt: '2026-12-01T10:00' }, all.ports);
  expect(booked).toMatchObject({
    calendarPending: false,
    meeting: { state: 'booked', startsAt: '2026-12-01T10:00', endsAt: '2026-12-01T11:00' },
  });
  expect(booked.meeting.eventId).toBe('event-m1-1');
  expect((await all.ports.tsmRequests.byId('r1'))?.record.steps.at(-1)).toMatchObject({
    state: 'agreed',
    on: '2026-12-01',
  });
  expect(wantedMeetingMessages(booked.meeting).map(({ kind, personId }) => [kind, personId])).toEqual([
    ['tsm-booked', 'worker'],
  ]);
});

test.each([
  [0, 'booked'],
  [30, 'offered'],
])('with a way of %d minutes, a time right after something else is %s', async (travel, state) => {
  const { ports, calendars } = council();
  calendars.busy.set(worker.email, [{ startsAt: '2026-12-01T09:00', endsAt: '2026-12-01T09:45' }]);
  await offerTimes(worker, { ...offer, mode: 'in-person', room: 'Library', travel }, ports);
  await pickTime(elmChampion, { meetingId: 'm1', startsAt: '2026-12-01T10:00' }, ports).catch(
    () => undefined,
  );
  expect(await stood({ ports })).toMatchObject({ state });
});

test('of two who pick at once, one has the meeting', async () => {
  const all = await offered();
  const picks = await Promise.allSettled([
    pickTime(elmChampion, { meetingId: 'm1', startsAt: '2026-12-01T10:00' }, all.ports),
    pickTime(elmOfficer, { meetingId: 'm1', startsAt: '2026-12-02T14:00' }, all.ports),
  ]);
  expect(picks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await stood(all))?.steps.filter(({ state }) => state === 'booked')).toHaveLength(1);
  expect(all.calendars.meetingEvents.size).toBe(1);
});

test('a time that has become busy is refused with the others, and the organiser hears of it', async () => {
  const all = await offered();
  all.calendars.busy.set(worker.email, [{ startsAt: '2026-12-01T10:30', endsAt: '2026-12-01T12:00' }]);
  await expect(
    pickTime(elmChampion, { meetingId: 'm1', startsAt: '2026-12-01T10:00' }, all.ports),
  ).rejects.toMatchObject({
    code: 'place_gone',
    words: expect.stringContaining('Wednesday 2 December 2026 at 2pm'),
  });
  const left = await stood(all);
  expect(left).toMatchObject({
    state: 'offered',
    reply: { kind: 'not-free' },
    offered: [{ startsAt: '2026-12-02T14:00' }],
  });
  expect(left && wantedMeetingMessages(left).map(({ personId }) => personId)).toEqual([
    'elm-champion',
    'worker',
  ]);
});

test('whose calendar cannot be read is never taken to be free', async () => {
  const all = await offered();
  all.calendars.unread.add(worker.email);
  await expect(
    pickTime(elmChampion, { meetingId: 'm1', startsAt: '2026-12-01T10:00' }, all.ports),
  ).rejects.toMatchObject({ code: 'microsoft_busy' });
  const found = await searchTimes(
    worker,
    { schoolId: 'elm', mode: 'teams', minutes: 60, travel: 0, people: [], soon: true },
    all.ports,
  );
  expect(found.unread).toEqual([worker.name]);
  expect(found.days.flatMap(({ times }) => times)).toEqual([]);
});

test('an INSET day is not offered', async () => {
  const { ports } = council();
  await expect(offerTimes(worker, { ...offer, times: ['2026-12-07T10:00'] }, ports)).rejects.toMatchObject({
    code: 'bad_request',
  });
});

describe('interrupted anywhere, the sweep makes calendar and records agree', () => {
  const broken = ['calendar', 'calendar done', 'tsm meeting save', 'tsm meeting saved'];
  test.each(broken)('at %s of a booking', async (moment) => {
    const all = await offered();
    // The calendar is first asked who is free.
    if (moment.startsWith('calendar')) all.when.meanwhile(moment, () => undefined);
    all.when.breakAt(moment);
    await pickTime(elmChampion, { meetingId: 'm1', startsAt: '2026-12-01T10:00' }, all.ports).catch(
      () => undefined,
    );
    for (const list of Object.values(all.lists)) list.refresh();
    await sweepMeetings(all.ports);
    const meeting = await stood(all);
    expect(all.calendars.meetingEvents.size).toBe(meeting?.state === 'booked' ? 1 : 0);
    if (meeting?.state === 'booked') expect(meeting.eventId).toBe('event-m1-1');
  });

  test.each(broken)('at %s of a cancellation', async (moment) => {
    const all = await offered();
    const { meeting } = await pickTime(
      elmChampion,
      { meetingId: 'm1', startsAt: '2026-12-01T10:00' },
      all.ports,
    );
    all.when.breakAt(moment);
    await callOff(
      worker,
      { meetingId: 'm1', version: meeting.changed.at, as: 'cancelled', reason: 'Ill' },
      all.ports,
    ).catch(() => undefined);
    for (const list of Object.values(all.lists)) list.refresh();
    await sweepMeetings(all.ports);
    const after = await stood(all);
    expect(all.calendars.meetingEvents.size).toBe(after?.state === 'booked' ? 1 : 0);
  });
});
