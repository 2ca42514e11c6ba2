import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/access/person.ts';
import type { Occurrence } from '../../../src/meetings/occurrence.ts';
import { cancelOccurrence } from '../../../src/meetings/occurrences/cancelOccurrence.ts';
import { changeCapacity } from '../../../src/meetings/occurrences/changeCapacity.ts';
import { markAttended } from '../../../src/meetings/occurrences/markAttended.ts';
import { moveOccurrence } from '../../../src/meetings/occurrences/moveOccurrence.ts';
import { readOccurrence } from '../../../src/meetings/occurrences/readOccurrence.ts';
import { takePlace } from '../../../src/meetings/takePlace.ts';
import { dropIn, MemoryList, memoryMeetings } from '../memoryMeetings.ts';
import { ashChampion, elmChampion, officer, reader, worker } from '../people.ts';

const thursday = dropIn('2026-11-26');
const id = thursday.id;
const after = '2026-11-26T16:00:00Z';

const meetings = (...others: Occurrence[]) => memoryMeetings(new MemoryList([thursday, ...others]));
type Ports = ReturnType<typeof meetings>;
const read = (ports: Ports) => ports.list.read(id)?.record;

describe.each<[string, (person: Person, ports: Ports) => Promise<unknown>]>([
  ['reading a date with its places', (person, ports) => readOccurrence(person, id, ports)],
  ['cancelling', (person, ports) => cancelOccurrence(person, { id, reason: 'Ill' }, ports)],
  [
    'moving',
    (person, ports) =>
      moveOccurrence(person, { id, startsAt: '2026-11-27T10:00', endsAt: '2026-11-27T11:00' }, ports),
  ],
  ['changing the capacity', (person, ports) => changeCapacity(person, { id, capacity: 9 }, ports)],
  ['marking who came', (person, ports) => markAttended(person, { id, placeId: 'x', attended: true }, ports)],
])('%s', (_, act) => {
  test.each([
    ['a school', elmChampion],
    ['a support worker', worker],
    ['a reader', reader],
  ])('is refused to %s', async (...[, person]) => {
    const ports = meetings();
    await expect(act(person, ports)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(read(ports)).toEqual(thursday);
  });
});

describe('cancelling a date', () => {
  test('keeps the places and says why, and the calendar calls the event off', async () => {
    const ports = meetings();
    await takePlace(ashChampion, { occurrenceId: id, topic: 'codes' }, ports);
    ports.calendar.project = async (occurrence) => {
      ports.projected.set(occurrence.id, occurrence);
      return { eventId: '' };
    };
    await cancelOccurrence(officer, { id, reason: '  The team is away. ', sequence: 0 }, ports);
    expect(read(ports)).toMatchObject({
      cancelled: true,
      cancelledBecause: 'The team is away.',
      cancelledAt: ports.now(),
      sequence: 1,
      places: [{ schoolId: 'ash' }],
    });
    expect(read(ports)).not.toHaveProperty('eventId');
    expect(ports.projected.get(id)?.cancelled).toBe(true);
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'bad_request'],
    ['with a reason that nobody reads', { reason: 'x'.repeat(501) }, 'bad_request'],
    ['as it was before somebody moved it', { reason: 'Ill', sequence: 3 }, 'changed_elsewhere'],
    ['that nobody knows', { reason: 'Ill', id: 'made-up' }, 'not_found'],
  ])('%s is refused', async (_, change, code) => {
    const ports = meetings();
    await expect(cancelOccurrence(officer, { id, ...change }, ports)).rejects.toMatchObject({ code });
    expect(read(ports)).toEqual(thursday);
  });

  test('twice, or when it is over, is refused', async () => {
    const ports = meetings();
    await cancelOccurrence(officer, { id, reason: 'Ill' }, ports);
    const code = 'occurrence_over';
    await expect(cancelOccurrence(officer, { id, reason: 'Ill' }, ports)).rejects.toMatchObject({ code });
    const late = { ...meetings(), now: () => '2026-11-26T16:30:00Z' };
    await expect(cancelOccurrence(officer, { id, reason: 'Ill' }, late)).rejects.toMatchObject({ code });
  });
});

describe('moving a date', () => {
  const to = { startsAt: '2026-11-27T10:00', endsAt: '2026-11-27T11:00' };

  test('moves everyone, and keeps where it was', async () => {
    const ports = meetings();
    await takePlace(ashChampion, { occurrenceId: id, topic: 'codes' }, ports);
    await moveOccurrence(officer, { id, ...to }, ports);
    const expected = { ...to, movedFrom: thursday.startsAt, movedAt: ports.now(), sequence: 1 };
    expect(read(ports)).toMatchObject({ ...expected, places: [{ schoolId: 'ash' }] });
    expect(ports.projected.get(id)).toMatchObject(to);
  });

  test('to where it is changes nothing', async () => {
    const ports = meetings();
    const { startsAt, endsAt } = thursday;
    await moveOccurrence(officer, { id, startsAt, endsAt }, ports);
    expect(read(ports)).toMatchObject({ startsAt, sequence: 0 });
  });

  test.each([
    ['into the past', { startsAt: '2026-11-20T10:00', endsAt: '2026-11-20T11:00' }],
    ['to an end before its start', { startsAt: '2026-11-27T11:00', endsAt: '2026-11-27T11:00' }],
    ['over midnight', { startsAt: '2026-11-27T23:00', endsAt: '2026-11-28T01:00' }],
    ['to no time at all', { startsAt: '2026-11-31T10:00', endsAt: '2026-11-31T11:00' }],
    ['into the hour that the clocks leave out', { startsAt: '2027-03-28T01:30', endsAt: '2027-03-28T03:00' }],
  ])('%s is refused', async (_, when) => {
    const ports = meetings();
    const moving = moveOccurrence(officer, { id, ...when }, ports);
    await expect(moving).rejects.toMatchObject({ code: 'bad_request' });
  });

  test.each([
    ['at the same time', '2026-11-27T10:30', true],
    ['within the minutes kept free after it', '2026-11-27T11:05', true],
    ['clear of it', '2026-11-27T11:10', false],
  ])('another meeting %s', async (...[, startsAt, isRefused]) => {
    const other = dropIn('2026-11-27', { startsAt, endsAt: '2026-11-27T12:00' });
    const ports = meetings(other);
    await ports.series.add({ id: 'drop-ins', bufferMinutes: 10 } as never);
    const moving = moveOccurrence(officer, { id, ...to }, ports);
    if (!isRefused) await expect(moving).resolves.toBeDefined();
    else {
      await expect(moving).rejects.toMatchObject({ code: 'dates_clash' });
      await expect(moveOccurrence(officer, { id, ...to, evenSo: true }, ports)).resolves.toBeDefined();
    }
  });
});

test('a capacity is a whole number that fits', async () => {
  for (const capacity of [0, 1.5, 301, Number.NaN]) {
    const changing = changeCapacity(officer, { id, capacity }, meetings());
    await expect(changing).rejects.toMatchObject({ code: 'bad_request' });
  }
});

test('who came is said from the start on, and can be taken back', async () => {
  const ports = meetings();
  const { placeId } = await takePlace(ashChampion, { occurrenceId: id, topic: 'codes' }, ports);
  const asked = { id, placeId, attended: true };
  await expect(markAttended(officer, asked, ports)).rejects.toMatchObject({ code: 'bad_request' });
  const later = { ...ports, now: () => after };
  expect((await markAttended(officer, asked, later)).places[0]?.attended).toBe(true);
  const no = await markAttended(officer, { ...asked, attended: false }, later);
  expect(no.places[0]?.attended).toBe(false);
  const unsaid = await markAttended(officer, { ...asked, attended: undefined }, later);
  expect(unsaid.places[0]).not.toHaveProperty('attended');
  const unknown = markAttended(officer, { ...asked, placeId: 'x' }, later);
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' });
});

describe('lead time', () => {
  test.each([
    ['2026-11-26T14:29:00Z', true],
    ['2026-11-26T14:30:00Z', false],
    ['2026-11-26T15:45:00Z', false],
  ])('of an hour, at %s', async (now, isOpen) => {
    const ports = memoryMeetings(new MemoryList([{ ...thursday, leadMinutes: 60 }]), { now: () => now });
    const taking = takePlace(elmChampion, { occurrenceId: id, topic: 'codes' }, ports);
    if (isOpen) await expect(taking).resolves.toBeDefined();
    else await expect(taking).rejects.toMatchObject({ code: 'booking_closed' });
  });
});

describe('a colleague', () => {
  const take = (colleague: { name: string; email: string }) =>
    takePlace(elmChampion, { occurrenceId: id, topic: 'codes', colleague }, meetings());

  test('is kept without the space around, and not at all where both fields are empty', async () => {
    const kept = await take({ name: ' Jo Wray ', email: ' jo.wray@elm.sch.uk ' });
    expect(kept.occurrence.places[0]?.colleague).toEqual({ name: 'Jo Wray', email: 'jo.wray@elm.sch.uk' });
    expect((await take({ name: ' ', email: '' })).occurrence.places[0]).not.toHaveProperty('colleague');
  });

  test.each([
    ['', 'jo@elm.sch.uk'],
    ['Jo', ''],
    ['Jo', 'jo'],
    ['Jo', 'jo@elm'],
    ['Jo', 'jo@elm.sch.uk, max@elm.sch.uk'],
    ['Jo', 'Jo <jo@elm.sch.uk>'],
    ['Jo', `${'x'.repeat(250)}@elm.sch.uk`],
    ['x'.repeat(101), 'jo@elm.sch.uk'],
  ])('“%s”, “%s” is refused', async (name, email) => {
    await expect(take({ name, email })).rejects.toMatchObject({ code: 'bad_request' });
  });
});
