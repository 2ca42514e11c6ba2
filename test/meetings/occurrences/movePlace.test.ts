import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/access/person.ts';
import { cancelPlace } from '../../../src/meetings/cancelPlace.ts';
import { joinWaitlist } from '../../../src/meetings/occurrences/joinWaitlist.ts';
import { movePlace } from '../../../src/meetings/occurrences/movePlace.ts';
import { settleMoves } from '../../../src/meetings/occurrences/settleMoves.ts';
import { takePlace } from '../../../src/meetings/takePlace.ts';
import { Problem } from '../../../src/problems/problem.ts';
import { dropIn, MemoryList, memoryMeetings } from '../memoryMeetings.ts';
import { ashChampion, elmChampion, elmOfficer, officer, reader, worker } from '../people.ts';

const first = dropIn('2026-11-26', { capacity: 1 });
const second = dropIn('2026-12-10', { capacity: 1 });
const words = {
  topic: 'data' as const,
  question: 'Which report?',
  colleague: { name: 'Jo Wray', email: 'jo.wray@elm.example' },
};

async function booked() {
  const ports = memoryMeetings(new MemoryList([first, second]));
  const { placeId } = await takePlace(elmChampion, { occurrenceId: first.id, ...words }, ports);
  const read = (id: string) => ports.list.read(id)?.record;
  return { ports, placeId, read, move: { placeId, toOccurrenceId: second.id } };
}

describe('moving a place', () => {
  test('takes everything that was written along, and gives the old place to who waits', async () => {
    const { ports, read, move } = await booked();
    await joinWaitlist(ashChampion, { occurrenceId: first.id, topic: 'codes' }, ports);
    const moved = await movePlace(elmOfficer, move, ports);
    expect(moved.occurrence.places).toMatchObject([
      { ...words, schoolId: 'elm', personId: elmChampion.id, placeId: moved.placeId },
    ]);
    expect(read(first.id)?.places.map(({ schoolId }) => schoolId)).toEqual(['ash']);
    expect(ports.records.get(move.placeId)?.status).toBe('cancelled');
    expect(ports.records.get(moved.placeId)?.status).toBe('taken');
    expect(ports.projected.get(second.id)?.places).toHaveLength(1);
  });

  test.each<[string, Person, string]>([
    ['a reader', reader, 'not_allowed'],
    ['another school', ashChampion, 'not_found'],
  ])('is refused to %s', async (...[, person, code]) => {
    const { ports, read, move } = await booked();
    await expect(movePlace(person, move, ports)).rejects.toMatchObject({ code });
    expect(read(second.id)?.places).toEqual([]);
  });

  test.each<[string, Person]>([
    ['the support worker of the school', worker],
    ['an officer', officer],
  ])('is for %s, too', async (_, person) => {
    const { ports, move } = await booked();
    await expect(movePlace(person, move, ports)).resolves.toBeDefined();
  });

  test('is refused to a date of the other kind', async () => {
    const forum = dropIn('2026-12-17', { kind: 'forum' });
    const ports = memoryMeetings(new MemoryList([first, forum]));
    const { placeId } = await takePlace(elmChampion, { occurrenceId: first.id, ...words }, ports);
    const move = movePlace(elmChampion, { placeId, toOccurrenceId: forum.id }, ports);
    await expect(move).rejects.toMatchObject({ code: 'bad_request' });
    expect(ports.list.read(first.id)?.record.places).toHaveLength(1);
  });

  test('asked for a second time is as it was after the first', async () => {
    const { ports, read, move } = await booked();
    const { placeId } = await movePlace(elmChampion, move, ports);
    await expect(movePlace(elmOfficer, move, ports)).resolves.toMatchObject({ placeId });
    expect(read(second.id)?.places).toHaveLength(1);
    await expect(movePlace(ashChampion, move, ports)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('to a date that is full leaves the old place', async () => {
    const { ports, read, move } = await booked();
    await takePlace(ashChampion, { occurrenceId: second.id, topic: 'codes' }, ports);
    await expect(movePlace(elmChampion, move, ports)).rejects.toMatchObject({ code: 'place_gone' });
    expect(read(first.id)?.places).toHaveLength(1);
  });

  test('of a date that has passed or to the same date is refused', async () => {
    const { ports, move } = await booked();
    const same = movePlace(elmChampion, { ...move, toOccurrenceId: first.id }, ports);
    await expect(same).rejects.toMatchObject({ code: 'already_booked' });
    const later = { ...ports, now: () => '2026-11-27T09:00:00Z' };
    await expect(movePlace(elmChampion, move, later)).rejects.toMatchObject({ code: 'occurrence_over' });
  });

  test.each(['asked again', 'swept by any server'])(
    'that was broken off is finished when %s',
    async (how) => {
      const { ports, read, move } = await booked();
      const broken = {
        ...ports.occurrences,
        byId: async (id: string, fresh?: boolean) => {
          if (id === first.id && read(second.id)?.places.length === 1) throw new Problem('microsoft_busy');
          return ports.occurrences.byId(id, fresh);
        },
      };
      const going = movePlace(elmChampion, move, { ...ports, occurrences: broken });
      await expect(going).rejects.toMatchObject({ code: 'microsoft_busy' });
      expect([read(first.id), read(second.id)].map((one) => one?.places.length)).toEqual([1, 1]);
      const other = memoryMeetings(ports.list);
      if (how === 'asked again') await movePlace(elmChampion, move, ports);
      else await Promise.all([settleMoves(other), settleMoves(ports)]);
      expect([read(first.id), read(second.id)].map((one) => one?.places.length)).toEqual([0, 1]);
      await settleMoves(memoryMeetings(ports.list));
      expect(read(second.id)?.places).toHaveLength(1);
    },
  );

  test('that was broken off leaves the old place where the new date has been cancelled since', async () => {
    const { ports, read, move } = await booked();
    const old = read(first.id) ?? first;
    await movePlace(elmChampion, move, ports);
    const list = new MemoryList([old, { ...(read(second.id) ?? second), cancelled: true }]);
    await settleMoves(memoryMeetings(list));
    expect(list.read(first.id)?.record.places).toEqual(old.places);
  });

  test('that was broken off leaves the old place to who has given up the new one on another server', async () => {
    const { ports, read, move } = await booked();
    const old = read(first.id) ?? first;
    const { placeId } = await movePlace(elmChampion, move, ports);
    const list = new MemoryList([old, read(second.id) ?? second]);
    const unaware = memoryMeetings(list);
    await cancelPlace(elmChampion, placeId, memoryMeetings(list));
    await settleMoves(unaware);
    expect(list.read(first.id)?.record.places).toEqual(old.places);
  });
});
