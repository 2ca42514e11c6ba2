import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import { cancelPlace } from '../../src/meetings/cancelPlace.ts';
import { takePlace } from '../../src/meetings/takePlace.ts';
import { isProblem } from '../../src/problems/problem.ts';
import { dropIn, MemoryList, memoryMeetings } from './memoryMeetings.ts';
import { champion, officer, worker } from './people.ts';

const thursday = dropIn('2026-11-26');
const people: Person[] = [champion('ash'), champion('elm'), champion('oak'), worker, officer];

type Step = { person: Person; server: number; schoolId: string | undefined; cancels: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  person: fc.constantFrom(...people),
  server: fc.integer({ min: 0, max: 1 }),
  schoolId: fc.constantFrom(undefined, 'ash', 'elm', 'oak'),
  cancels: fc.boolean(),
});

// Two servers over one list; every call to the list is held back and let go in any order.
test('whatever the order, nothing is overbooked, doubled or lost', async () => {
  const order = fc.asyncProperty(
    fc.scheduler(),
    fc.integer({ min: 1, max: 4 }),
    fc.array(step, { minLength: 2, maxLength: 10 }),
    async (scheduler, capacity, steps) => {
      const list = new MemoryList([{ ...thursday, capacity }]);
      const later = async <T>(work: () => T) => {
        await scheduler.schedule(Promise.resolve());
        return work();
      };
      const servers = ['a', 'b'].map((name) => memoryMeetings(list, { later, name }));
      const expected = new Set<string>();

      const run = steps.map(async ({ person, server, schoolId, cancels }) => {
        const ports = servers[server];
        if (!ports) throw new RangeError('no such server');
        try {
          const asked = { occurrenceId: thursday.id, topic: 'codes' as const };
          const taken = await takePlace(person, schoolId ? { ...asked, schoolId } : asked, ports);
          expected.add(taken.placeId);
          if (!cancels) return;
          await cancelPlace(person, taken.placeId, ports);
          expected.delete(taken.placeId);
        } catch (error) {
          if (!isProblem(error) || error.code === 'unexpected') throw error;
        }
      });
      await scheduler.waitFor(Promise.all(run));

      const places = list.read(thursday.id)?.record.places ?? [];
      expect(places.length).toBeLessThanOrEqual(capacity);
      expect(new Set(places.map((place) => place.schoolId ?? place.personId)).size).toBe(places.length);
      expect(new Set(places.map((place) => place.placeId))).toEqual(expected);
    },
  );
  await fc.assert(order, { numRuns: 150 });
});
