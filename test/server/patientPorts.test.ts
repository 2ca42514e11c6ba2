import { expect, test } from 'vitest';
import type { Stores } from '../../src/graph/stores.ts';
import { isProblem } from '../../src/problems/problem.ts';
import { patientPorts } from '../../src/server/patientPorts.ts';

const stores = {
  people: { schoolIdsOf: async () => ['elm'] },
  occurrences: { all: async () => [{ id: 'o-1' }] },
} as unknown as Stores;

test('a call waits for the stores, and then goes straight to them', async () => {
  let open: (stores: Stores) => void = () => undefined;
  const opening = new Promise<Stores>((resolve) => {
    open = resolve;
  });
  const ports = patientPorts(opening, 5000);
  const asked = ports.people.schoolIdsOf('someone');
  open(stores);
  expect(await asked).toEqual(['elm']);
  expect(await ports.occurrences.all()).toEqual([{ id: 'o-1' }]);
});

test.each([
  ['never open', () => new Promise<Stores>(() => undefined)],
  ['cannot be opened', () => Promise.reject(new Error('no such site'))],
])('a call for stores that %s ends with words for the person', async (_, opening) => {
  const ports = patientPorts(opening(), 10);
  const error = await ports.calendar.project({} as never).catch((thrown: unknown) => thrown);
  expect(isProblem(error, 'microsoft_busy')).toBe(true);
});
