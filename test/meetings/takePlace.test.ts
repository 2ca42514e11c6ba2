import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { takePlace } from '../../src/meetings/takePlace.ts';
import { Problem } from '../../src/problems/problem.ts';
import { dropIn, MemoryList, memoryMeetings, memoryStore, noSuchSchool } from './memoryMeetings.ts';
import {
  ashChampion,
  champion,
  elmChampion,
  elmOfficer,
  newcomer,
  officer,
  reader,
  trustOfficer,
  worker,
} from './people.ts';

const thursday = dropIn('2026-11-26');
const request = { occurrenceId: thursday.id, topic: 'codes' as const };

function meetings(...occurrences: Occurrence[]) {
  return memoryMeetings(new MemoryList(occurrences.length > 0 ? occurrences : [thursday]));
}

describe('who may take a place', () => {
  test.each<[string, Person, object, string]>([
    ['a reader', reader, {}, 'not_allowed'],
    ['a reader, for a school that the list links them to', reader, { schoolId: 'elm' }, 'not_allowed'],
    ['someone from a school, for another school', elmChampion, { schoolId: 'ash' }, 'not_found'],
    ['a support worker, for a school of someone else', worker, { schoolId: 'ash' }, 'not_found'],
    ['someone whose school is not known yet', newcomer, {}, 'not_allowed'],
    ['an officer, for a school that there is not', officer, { schoolId: noSuchSchool }, 'not_found'],
    ['someone with several schools, without saying which', trustOfficer, {}, 'bad_request'],
  ])('%s is refused', async (...[, person, asked, code]) => {
    const ports = meetings();
    const taking = takePlace(person, { ...request, ...asked }, ports);
    await expect(taking).rejects.toMatchObject({ code });
    expect(ports.list.read(thursday.id)?.record.places).toEqual([]);
  });

  test.each<[string, Person, string | undefined, string | undefined]>([
    ['the only school is understood', elmChampion, undefined, 'elm'],
    ['one of several schools is named', trustOfficer, 'oak', 'oak'],
    ['a support worker comes for a linked school', worker, 'elm', 'elm'],
    ['a support worker comes for themselves', worker, undefined, undefined],
    ['an officer comes for themselves', officer, undefined, undefined],
  ])('%s', async (...[, person, asked, schoolId]) => {
    const ports = meetings();
    const taken = await takePlace(person, { ...request, ...(asked && { schoolId: asked }) }, ports);
    expect(taken.occurrence.places).toMatchObject([{ placeId: taken.placeId, personId: person.id }]);
    expect(taken.occurrence.places[0]?.schoolId).toBe(schoolId);
  });
});

describe('one place', () => {
  test('a school holds one place', async () => {
    const ports = meetings();
    await takePlace(elmChampion, request, ports);
    await expect(takePlace(elmChampion, request, ports)).rejects.toMatchObject({ code: 'already_booked' });
    await expect(takePlace(elmOfficer, request, ports)).rejects.toMatchObject({
      code: 'already_booked',
      words: 'Your school already has a place on this date.',
    });
    await expect(takePlace(worker, { ...request, schoolId: 'elm' }, ports)).rejects.toThrow(Problem);
  });

  test('a person without a school holds one place beside those of schools', async () => {
    const ports = meetings();
    await takePlace(worker, { ...request, schoolId: 'elm' }, ports);
    await takePlace(worker, request, ports);
    await expect(takePlace(worker, request, ports)).rejects.toMatchObject({ code: 'already_booked' });
  });

  test('the last place goes once', async () => {
    const ports = meetings({ ...thursday, capacity: 1 });
    const both = await Promise.allSettled([
      takePlace(elmChampion, request, ports),
      takePlace(ashChampion, request, ports),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({ reason: { code: 'place_gone' } });
  });
});

test.each([
  ['is over', dropIn('2026-11-19')],
  ['was cancelled', { ...thursday, cancelled: true }],
])('an occurrence that %s cannot be booked', async (_, occurrence) => {
  const taking = takePlace(officer, { ...request, occurrenceId: occurrence.id }, meetings(occurrence));
  await expect(taking).rejects.toMatchObject({ code: 'occurrence_over' });
});

test('an occurrence that is going on can be booked until it ends, in UK time', async () => {
  const at = (now: string) => memoryMeetings(new MemoryList([dropIn('2026-07-02')]), { now: () => now });
  const july = { ...request, occurrenceId: 'drop-in-2026-07-02' };
  await expect(takePlace(officer, july, at('2026-07-02T15:29:00Z'))).resolves.toBeDefined();
  await expect(takePlace(officer, july, at('2026-07-02T15:30:00Z'))).rejects.toMatchObject({
    code: 'occurrence_over',
  });
});

test.each([
  ['an occurrence that nobody knows', { ...request, occurrenceId: 'made-up' }, 'not_found'],
  ['a topic that nobody offered', { ...request, topic: 'constructor' as never }, 'bad_request'],
  ['a question that is too long', { ...request, question: 'x'.repeat(501) }, 'bad_request'],
])('%s is refused', async (_, asked, code) => {
  await expect(takePlace(officer, asked, meetings())).rejects.toMatchObject({ code });
});

test('the question is kept without the space around it, and not at all where there is none', async () => {
  const ports = meetings();
  await takePlace(elmChampion, { ...request, question: '  How do we code visits?  ' }, ports);
  const { occurrence } = await takePlace(ashChampion, { ...request, question: '   ' }, ports);
  expect(occurrence.places.map(({ question }) => question)).toEqual(['How do we code visits?', undefined]);
});

test('what identifies a pupil is not kept of a question, whichever way it came', async () => {
  const ports = meetings();
  const question = 'What about Jaden Smithson, A123456789012, who is late?';
  const { occurrence } = await takePlace(elmChampion, { ...request, question }, ports);
  const [kept] = occurrence.places;
  expect(kept?.question).not.toMatch(/Jaden|Smithson|A123456789012/);
  expect(kept?.question).toContain('who is late?');
});

describe('an old copy', () => {
  test('does not give away a place that another server gave', async () => {
    const list = new MemoryList([{ ...thursday, capacity: 1 }]);
    const [here, there] = ['here', 'there'].map((name) => memoryMeetings(list, { name }));
    if (!here || !there) throw new RangeError('no such server');
    await takePlace(elmChampion, request, here);
    await expect(takePlace(ashChampion, request, there)).rejects.toMatchObject({ code: 'place_gone' });
  });

  test('does not refuse a place that another server has freed', async () => {
    const full = { ...thursday, capacity: 1, places: [] };
    const list = new MemoryList([full]);
    const here = memoryMeetings(list, { name: 'here' });
    await takePlace(elmChampion, request, here);
    const known = list.read(thursday.id);
    list.write({ ...full }, known?.etag ?? '');
    await expect(takePlace(ashChampion, request, here)).resolves.toBeDefined();
  });

  test('gives up after a bounded number of tries', async () => {
    let saves = 0;
    const list = new MemoryList([thursday]);
    const busy = {
      ...memoryStore(list),
      save: async () => {
        saves++;
        throw new Problem('changed_elsewhere');
      },
    };
    const taking = takePlace(officer, request, { ...memoryMeetings(list), occurrences: busy });
    await expect(taking).rejects.toMatchObject({ code: 'changed_elsewhere' });
    expect(saves).toBe(8);
  });
});

describe('record and calendar', () => {
  test('follow the decision', async () => {
    const ports = meetings();
    const taken = await takePlace(elmChampion, request, ports);
    expect(taken.calendarPending).toBe(false);
    expect(taken.occurrence).toMatchObject({ eventId: `event-${thursday.id}`, joinUrl: expect.any(String) });
    expect(ports.list.read(thursday.id)?.record).toEqual(taken.occurrence);
    expect(ports.records.get(taken.placeId)).toEqual({
      placeId: taken.placeId,
      occurrenceId: thursday.id,
      personId: 'elm-champion',
      schoolId: 'elm',
      status: 'taken',
    });
  });

  test.each(['calendar', 'places'] as const)('a failing %s does not lose the place', async (part) => {
    const ports = meetings();
    const fail = async () => {
      throw new Problem('microsoft_busy');
    };
    ports.calendar = part === 'calendar' ? { project: fail } : ports.calendar;
    ports.places = part === 'places' ? { write: fail } : ports.places;
    const taken = await takePlace(elmChampion, request, ports);
    expect(taken.calendarPending).toBe(true);
    expect(ports.list.read(thursday.id)?.record.places).toHaveLength(1);
  });

  test('a rush of bookings is projected few times, and the last projection knows every place', async () => {
    const ports = meetings({ ...thursday, capacity: 30, eventId: `event-${thursday.id}` });
    const project = ports.calendar.project;
    let calls = 0;
    ports.calendar.project = async (occurrence) => {
      calls++;
      await new Promise((done) => setTimeout(done, 5));
      return project(occurrence);
    };
    const schools = Array.from({ length: 30 }, (_, index) => champion(`school-${index}`));
    await Promise.all(schools.map((person) => takePlace(person, request, ports)));
    expect(ports.projected.get(thursday.id)?.places).toHaveLength(30);
    expect(calls).toBeLessThan(6);
  });
});
