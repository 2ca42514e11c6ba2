import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/access/person.ts';
import { cancelPlace } from '../../../src/meetings/cancelPlace.ts';
import type { Occurrence } from '../../../src/meetings/occurrence.ts';
import { changeCapacity } from '../../../src/meetings/occurrences/changeCapacity.ts';
import { joinWaitlist } from '../../../src/meetings/occurrences/joinWaitlist.ts';
import { movePlace } from '../../../src/meetings/occurrences/movePlace.ts';
import { takePlace } from '../../../src/meetings/takePlace.ts';
import { isProblem } from '../../../src/problems/problem.ts';
import { dropIn, MemoryList, type MemoryMeetings, memoryMeetings } from '../memoryMeetings.ts';
import {
  ashChampion,
  champion,
  elmChampion,
  elmOfficer,
  newcomer,
  officer,
  reader,
  worker,
} from '../people.ts';

const thursday = dropIn('2026-11-26', { capacity: 1 });
const request = { occurrenceId: thursday.id, topic: 'codes' as const };
const soon = '2026-11-26T13:31:00Z';

function meetings(change: Partial<Occurrence> = {}, now?: string) {
  const list = new MemoryList([{ ...thursday, ...change }]);
  return memoryMeetings(list, now === undefined ? {} : { now: () => now });
}
const stored = (ports: ReturnType<typeof meetings>) => {
  const found = ports.list.read(thursday.id)?.record;
  if (!found) throw new Error('gone');
  return found;
};
const schools = (places: Occurrence['places']) => places.map(({ schoolId }) => schoolId);

/** Ash has the place; elm and oak wait for it in this order. */
async function full(change: Partial<Occurrence> = {}) {
  const ports = meetings(change);
  const ash = await takePlace(ashChampion, request, ports);
  const elm = await joinWaitlist(elmChampion, request, ports);
  const oak = await joinWaitlist(champion('oak'), request, ports);
  return { ports, ash, elm, oak };
}

describe('waiting', () => {
  test.each<[string, Person, object, string]>([
    ['a reader', reader, {}, 'not_allowed'],
    ['someone whose school is not known yet', newcomer, {}, 'not_allowed'],
    ['a school, for another school', elmChampion, { schoolId: 'ash' }, 'not_found'],
    ['a support worker, for a school of someone else', worker, { schoolId: 'ash' }, 'not_found'],
  ])('is refused to %s', async (...[, person, asked, code]) => {
    const ports = meetings();
    await expect(joinWaitlist(person, { ...request, ...asked }, ports)).rejects.toMatchObject({ code });
    expect(stored(ports).waiting).toEqual([]);
  });

  test('says how many go first, and takes the place where one is free', async () => {
    const { ports, elm, oak } = await full();
    expect([elm.position, oak.position]).toEqual([1, 2]);
    expect(ports.records.get(elm.placeId)).toMatchObject({ status: 'waiting' });
    const free = await joinWaitlist(elmChampion, request, meetings());
    expect(free.position).toBeUndefined();
    expect(schools(free.occurrence.places)).toEqual(['elm']);
  });

  test('the first who waits gets the place that is given up, in the same decision', async () => {
    const { ports, ash, elm } = await full();
    await cancelPlace(ashChampion, ash.placeId, ports);
    expect(schools(stored(ports).places)).toEqual(['elm']);
    expect(stored(ports).places[0]).toMatchObject({ placeId: elm.placeId, promotedAt: ports.now() });
    expect(schools(stored(ports).waiting)).toEqual(['oak']);
    expect(ports.records.get(elm.placeId)).toMatchObject({ status: 'taken' });
    expect(ports.records.get(ash.placeId)).toMatchObject({ status: 'cancelled' });
    expect(schools(ports.projected.get(thursday.id)?.places ?? [])).toEqual(['elm']);
  });

  test('a larger capacity goes to those who wait; a smaller one throws nobody out', async () => {
    const { ports } = await full();
    const larger = await changeCapacity(officer, { id: thursday.id, capacity: 2 }, ports);
    expect(larger.over).toBe(0);
    expect(schools(stored(ports).places)).toEqual(['ash', 'elm']);
    expect((await changeCapacity(officer, { id: thursday.id, capacity: 1 }, ports)).over).toBe(1);
    expect(stored(ports).places).toHaveLength(2);
    // Nobody gets a place while more are taken than there are.
    const { placeId = '' } = stored(ports).places[0] ?? {};
    await cancelPlace(officer, placeId, ports);
    expect(schools(stored(ports).places)).toEqual(['elm']);
    expect(schools(stored(ports).waiting)).toEqual(['oak']);
  });

  test('who waits stops by giving it up, and a colleague of the school may do so too', async () => {
    const { ports, elm } = await full();
    await cancelPlace(elmOfficer, elm.placeId, ports);
    expect(schools(stored(ports).waiting)).toEqual(['oak']);
    await expect(cancelPlace(ashChampion, elm.placeId, ports)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a school waits once, and not where it has a place', async () => {
    const { ports } = await full();
    const code = 'already_booked';
    await expect(joinWaitlist(elmOfficer, request, ports)).rejects.toMatchObject({ code });
    await expect(joinWaitlist(ashChampion, request, ports)).rejects.toMatchObject({ code });
    await expect(takePlace(elmChampion, request, ports)).rejects.toMatchObject({ code });
  });

  test('is not offered where the series has no list, or it starts within two hours', async () => {
    const without = meetings({ waitlist: false });
    await takePlace(ashChampion, request, without);
    const joining = joinWaitlist(elmChampion, request, without);
    await expect(joining).rejects.toMatchObject({ code: 'place_gone' });
    const late = meetings({}, soon);
    await takePlace(ashChampion, request, late);
    await expect(joinWaitlist(elmChampion, request, late)).rejects.toMatchObject({ code: 'place_gone' });
  });

  test('within two hours nobody is given a place who may not hear of it, but whoever asks has it', async () => {
    const { ports, ash } = await full();
    const later = { ...ports, now: () => soon };
    await cancelPlace(ashChampion, ash.placeId, later);
    expect(stored(ports).places).toEqual([]);
    expect(schools(stored(ports).waiting)).toEqual(['elm', 'oak']);
    const oak = await takePlace(champion('oak'), request, later);
    expect(schools(stored(ports).places)).toEqual(['oak']);
    expect(schools(stored(ports).waiting)).toEqual(['elm']);
    expect(ports.records.get(oak.placeId)).toMatchObject({ status: 'taken' });
  });
});

type Step = {
  school: string;
  server: number;
  date: number;
  what: 'take' | 'join' | 'cancel' | 'move' | 'capacity';
  capacity: number;
};
const step: fc.Arbitrary<Step> = fc.record({
  school: fc.constantFrom('ash', 'elm', 'oak', 'fir', 'yew'),
  server: fc.integer({ min: 0, max: 1 }),
  date: fc.integer({ min: 0, max: 1 }),
  what: fc.constantFrom('take', 'join', 'join', 'cancel', 'move', 'capacity'),
  capacity: fc.integer({ min: 1, max: 3 }),
});

const dates = [thursday, dropIn('2026-12-10', { capacity: 1 })] as const;

/** Does what a step says, and notes which places are held after it. */
async function act(
  { school, date, what, capacity }: Step,
  ports: MemoryMeetings,
  held: Set<string>,
): Promise<void> {
  const [here, there] = date === 0 ? dates : [dates[1], dates[0]];
  if (what === 'capacity') {
    await changeCapacity(officer, { id: here.id, capacity }, ports);
    return;
  }
  const person = champion(school);
  const asked = { occurrenceId: here.id, topic: 'codes' as const };
  const { placeId } = await (what === 'join' ? joinWaitlist : takePlace)(person, asked, ports);
  held.add(placeId);
  if (what === 'cancel') await cancelPlace(person, placeId, ports);
  if (what === 'move') {
    const moved = await movePlace(person, { placeId, toOccurrenceId: there.id }, ports);
    held.add(moved.placeId);
  }
  if (what === 'cancel' || what === 'move') held.delete(placeId);
}

// Two servers over one list with two dates; every call to the list is held back and let go in any order.
test('whatever the order: never too many, nobody twice, nobody overtaken, nobody lost', async () => {
  const order = fc.asyncProperty(
    fc.scheduler(),
    fc.array(step, { minLength: 3, maxLength: 14 }),
    async (scheduler, steps) => {
      const list = new MemoryList(dates);
      watch(list);
      const later = async <T>(work: () => T) => {
        await scheduler.schedule(Promise.resolve());
        return work();
      };
      const servers = ['a', 'b'].map((name) => memoryMeetings(list, { later, name }));
      const held = new Set<string>();
      const run = steps.map(async (one) => {
        const ports = servers[one.server];
        if (!ports) throw new RangeError('no such server');
        try {
          await act(one, ports, held);
        } catch (error) {
          if (!isProblem(error) || error.code === 'unexpected') throw error;
        }
      });
      await scheduler.waitFor(Promise.all(run));
      const kept = [...list.rows.values()].flatMap(({ occurrence }) => [
        ...occurrence.places,
        ...occurrence.waiting,
      ]);
      expect(new Set(kept.map(({ placeId }) => placeId))).toEqual(held);
    },
  );
  await fc.assert(order, { numRuns: 200 });
});

/** Looks at each version that is written: what is wrong for a moment only is wrong as well. */
function watch(list: MemoryList): void {
  const write = list.write.bind(list);
  list.write = (occurrence, etag) => {
    const before = list.read(occurrence.id)?.record;
    const answer = write(occurrence, etag);
    const { places, waiting, capacity } = occurrence;
    expect(places.length).toBeLessThanOrEqual(Math.max(capacity, before?.places.length ?? 0));
    const all = schools([...places, ...waiting]);
    expect(new Set(all).size).toBe(all.length);
    // A place is free only where nobody waits: it is more than two hours to the start.
    expect(waiting.length === 0 || places.length >= capacity).toBe(true);
    const waited = before?.waiting.map(({ placeId }) => placeId) ?? [];
    const still = waiting.map(({ placeId }) => placeId);
    expect(still.filter((id) => waited.includes(id))).toEqual(waited.filter((id) => still.includes(id)));
    expect(
      still.slice(0, still.filter((id) => waited.includes(id)).length).every((id) => waited.includes(id)),
    ).toBe(true);
    return answer;
  };
}
