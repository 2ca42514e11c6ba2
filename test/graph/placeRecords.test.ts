import { expect, test } from 'vitest';
import { placesList } from '../../src/graph/lists/meetings/places.ts';
import type { PlaceRecord } from '../../src/meetings/ports.ts';
import { counting, localSite } from './localSite.ts';

const taken: PlaceRecord = { placeId: 'p-1', occurrenceId: 'o-1', personId: 'x', status: 'taken' };
const cancelled: PlaceRecord = { ...taken, status: 'cancelled' };

test('a record takes one call, and none where it says the same already', async () => {
  const site = await localSite();
  const graph = site.graph();
  const { places } = await site.stores(graph);
  const since = counting(graph);
  await places.write(taken);
  await places.write(taken);
  await places.write(cancelled);
  expect(since().byOperation).toEqual({ 'places.create': 1, 'places.update': 1 });
});

test('a record that another server wrote is changed, not doubled', async () => {
  const site = await localSite();
  const [one, two] = [await site.stores(), await site.stores()];
  await one.places.write(taken);
  await two.places.write(cancelled);
  await one.places.write({ ...taken, personId: 'y' });
  await one.refresh();
  await two.refresh();
  const graph = site.graph();
  const since = counting(graph);
  const three = await site.stores(graph);
  await three.places.write({ ...taken, personId: 'y' });
  expect(since().byOperation).not.toHaveProperty('places.create');
  expect(since().byOperation).not.toHaveProperty('places.update');
});

test('a record whose first answer was lost is there once', async () => {
  const site = await localSite();
  const graph = site.graph();
  const { places } = await site.stores(graph);
  site.tenant.faults.add({ match: '/items', method: 'POST', fault: 'drop-after' });
  await places.write(taken);
  const { body } = await graph.job.send({
    operation: 'test',
    method: 'GET',
    path: `${await site.listPath(placesList.name)}/items`,
  });
  expect((body as { value: unknown[] }).value).toHaveLength(1);
});
