import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import { cancelPlace } from '../../src/meetings/cancelPlace.ts';
import { myPlaces } from '../../src/meetings/myPlaces.ts';
import { nextOccurrences } from '../../src/meetings/nextOccurrences.ts';
import type { TakenPlace } from '../../src/meetings/occurrence.ts';
import { takePlace } from '../../src/meetings/takePlace.ts';
import { dropIn, MemoryList, memoryMeetings } from './memoryMeetings.ts';
import { ashChampion, elmChampion, elmOfficer, officer, reader, trustOfficer, worker } from './people.ts';

const place = (placeId: string, person: Person, schoolId?: string): TakenPlace => ({
  placeId,
  personId: person.id,
  personName: person.name,
  email: person.email,
  ...(schoolId && { schoolId }),
  topic: 'codes',
  takenAt: '2026-11-20T09:00:00Z',
});

const booked = dropIn('2026-11-26', {
  places: [place('of-elm', elmChampion, 'elm'), place('of-worker', worker)],
});
const meetings = (occurrence = booked) => memoryMeetings(new MemoryList([occurrence]));

describe('who may give up a place', () => {
  test.each<[string, Person, string]>([
    ['its holder', elmChampion, 'of-elm'],
    ['a colleague of the same school', elmOfficer, 'of-elm'],
    ['the support worker of the school', worker, 'of-elm'],
    ['an officer', officer, 'of-elm'],
    ['a person who came without a school', worker, 'of-worker'],
    ['an officer, for a person who came without a school', officer, 'of-worker'],
  ])('%s may', async (_, person, placeId) => {
    const ports = meetings();
    const { occurrence } = await cancelPlace(person, placeId, ports);
    expect(occurrence.places.map((left) => left.placeId)).not.toContain(placeId);
    expect(ports.records.get(placeId)).toMatchObject({ status: 'cancelled', occurrenceId: booked.id });
    expect(ports.projected.get(booked.id)?.places).toHaveLength(1);
  });

  test.each<[string, Person, string, string]>([
    ['a reader', reader, 'of-elm', 'not_allowed'],
    ['another school', ashChampion, 'of-elm', 'not_found'],
    ['a school, for a person who came without one', elmChampion, 'of-worker', 'not_found'],
    ['anyone, for a place that nobody knows', officer, 'made-up', 'not_found'],
    ['anyone, for a place of an occurrence that nobody knows', officer, 'made.up', 'not_found'],
  ])('%s may not', async (...[, person, placeId, code]) => {
    const ports = meetings();
    await expect(cancelPlace(person, placeId, ports)).rejects.toMatchObject({ code });
    expect(ports.list.read(booked.id)?.record.places).toHaveLength(2);
  });
});

test('a place of the past stays', async () => {
  const ports = meetings({ ...booked, startsAt: '2026-11-19T15:30', endsAt: '2026-11-19T16:30' });
  await expect(cancelPlace(officer, 'of-elm', ports)).rejects.toMatchObject({ code: 'not_found' });
});

test('a place that another server gave can be given up here', async () => {
  const list = new MemoryList([dropIn('2026-11-26')]);
  const [here, there] = [memoryMeetings(list), memoryMeetings(list)];
  const taken = await takePlace(elmChampion, { occurrenceId: 'drop-in-2026-11-26', topic: 'data' }, there);
  expect((await cancelPlace(elmChampion, taken.placeId, here)).occurrence.places).toEqual([]);
});

describe('what comes next', () => {
  const ports = memoryMeetings(
    new MemoryList([
      dropIn('2026-11-19'),
      { ...booked, cancelled: true },
      dropIn('2026-12-10'),
      dropIn('2026-12-03', { id: 'forum', kind: 'forum' }),
    ]),
  );
  const days = (occurrences: readonly { startsAt: string }[]) =>
    occurrences.map((one) => one.startsAt.slice(0, 10));

  test('is in order of time, without the past and without what was cancelled', async () => {
    expect(days(await nextOccurrences(reader, {}, ports))).toEqual(['2026-12-03', '2026-12-10']);
    expect(days(await nextOccurrences(reader, { kind: 'drop-in' }, ports))).toEqual(['2026-12-10']);
    expect(days(await nextOccurrences(reader, { limit: 1 }, ports))).toEqual(['2026-12-03']);
  });

  test('shows a cancelled date to those who hold a place in it', async () => {
    expect(days(await nextOccurrences(elmOfficer, {}, ports))[0]).toBe('2026-11-26');
  });

  test('own places are those of the person and of their schools', async () => {
    const ids = async (person: Person) => (await myPlaces(person, ports)).map((mine) => mine.place.placeId);
    expect(await ids(elmOfficer)).toEqual(['of-elm']);
    expect(await ids(trustOfficer)).toEqual(['of-elm']);
    expect(await ids(worker)).toEqual(['of-elm', 'of-worker']);
    expect(await ids(reader)).toEqual([]);
    expect(await ids(officer)).toEqual([]);
  });
});
