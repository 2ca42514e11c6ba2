import { describe, expect, test } from 'vitest';
import { pupilKey, pupilsList } from '../../src/graph/lists/pupils.ts';
import { pupil } from './examples.ts';
import { counting, type LocalSite, localSite } from './localSite.ts';

const pupils = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => pupil(from + index));

const place = { schoolId: 's-one', importId: 'i-1' };

async function upnsOf(site: LocalSite, { schoolId, importId } = place) {
  const stores = await site.stores();
  return (await stores.caseload.ofImport(schoolId, importId)).map(({ upn }) => upn).sort();
}

const upns = (list: readonly { upn: string }[]) => list.map(({ upn }) => upn).sort();

describe('writing the pupils of an import', () => {
  test('makes it exactly these pupils, twenty writes a call, and tells how far it is', async () => {
    const site = await localSite();
    const graph = site.graph();
    const stores = await site.stores(graph);
    const heard: number[] = [];
    const since = counting(graph);
    await stores.caseload.write(place, pupils(1, 45), (done) => heard.push(done));
    expect(since().byOperation).toEqual({ 'pupils.delta': 1, 'pupils.write': 3 });
    expect(heard).toEqual([0, 20, 40, 45, 45]);
    expect(await upnsOf(site)).toEqual(upns(pupils(1, 45)));
    expect(await stores.caseload.byId('p-7')).toEqual([pupil(7)]);

    const next = [...pupils(3, 45), pupil(99)];
    await stores.caseload.write(place, next);
    expect(await upnsOf(site)).toEqual(upns(next));
    expect(await stores.caseload.byId('p-1')).toEqual([]);
  });

  test('writes nothing where nothing is different', async () => {
    const site = await localSite();
    const graph = site.graph();
    const stores = await site.stores(graph);
    await stores.caseload.write(place, pupils(1, 5));
    const since = counting(graph);
    await stores.caseload.write(place, pupils(1, 5));
    expect(since().byOperation).toEqual({ 'pupils.delta': 1 });
  });

  test('leaves other schools alone, even with the same UPN', async () => {
    const site = await localSite();
    const stores = await site.stores();
    await stores.caseload.write({ schoolId: 's-two', importId: 'i-1' }, [
      pupil(1, { schoolId: 's-two', id: 'q-1' }),
    ]);
    await stores.caseload.write(place, pupils(1, 2));
    await stores.caseload.write(place, []);
    expect(await upnsOf(site, { schoolId: 's-two', importId: 'i-1' })).toEqual([pupil(1).upn]);
    expect(await upnsOf(site)).toEqual([]);
  });

  test('leaves other imports alone, in which the same pupil has the same id', async () => {
    const site = await localSite();
    const stores = await site.stores();
    const next = { schoolId: 's-one', importId: 'i-2' };
    await stores.caseload.write(place, pupils(1, 3));
    await stores.caseload.write(next, [pupil(2, { importId: 'i-2', yearGroup: '5' })]);
    expect(await upnsOf(site)).toEqual(upns(pupils(1, 3)));
    expect(await upnsOf(site, next)).toEqual([pupil(2).upn]);
    expect((await stores.caseload.byId('p-2')).map(({ yearGroup }) => yearGroup)).toEqual(['4', '5']);
    expect(await stores.caseload.ofSchool('s-one')).toHaveLength(4);
    await stores.caseload.write(place, []);
    expect(await upnsOf(site, next)).toEqual([pupil(2).upn]);
  });

  test('takes pupils of whom there are sums only', async () => {
    const site = await localSite();
    const { threshold: _, ...figures } = pupil(1).figures;
    const sums = pupil(1, { figures, calendar: { from: '', marks: '' } });
    await (await site.stores()).caseload.write(place, [sums]);
    expect(await (await site.stores()).caseload.byId('p-1')).toEqual([sums]);
  });

  test('keeps the id of a pupil who is known, whatever id the caller brings', async () => {
    const site = await localSite();
    const stores = await site.stores();
    await stores.caseload.write(place, [pupil(1)]);
    await stores.caseload.write(place, [pupil(1, { id: 'another', yearGroup: '5' })]);
    expect(await stores.caseload.byId('p-1')).toMatchObject([{ yearGroup: '5', upn: pupil(1).upn }]);
  });

  test('finishes what a run before it left half done', async () => {
    const site = await localSite();
    const stores = await site.stores();
    await stores.caseload.write(place, pupils(1, 3));
    await site.put(pupilsList, pupil(50));
    await stores.caseload.write(place, pupils(2, 30));
    expect(await upnsOf(site)).toEqual(upns(pupils(2, 30)));
  });

  test('comes through throttled parts and lost answers without a double', async () => {
    const site = await localSite();
    const stores = await site.stores();
    site.tenant.faults.add({ match: '/$batch', fault: 'drop-after' });
    site.tenant.faults.add({ match: '/items', method: 'POST', fault: '429', times: 3, retryAfter: 0 });
    await stores.caseload.write(place, pupils(1, 30));
    expect(await upnsOf(site)).toEqual(upns(pupils(1, 30)));
  });

  test('two at once end with one of the two, and no pupil twice', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    await Promise.allSettled([
      one.caseload.write(place, pupils(1, 10)),
      two.caseload.write(place, pupils(5, 15)),
    ]);
    await one.caseload.write(place, pupils(5, 15));
    expect(await upnsOf(site)).toEqual(upns(pupils(5, 15)));
  });

  test('clears away a row of the school that cannot be read', async () => {
    const site = await localSite();
    await site.putFields('Pupils', {
      PupilId: 'broken',
      PupilKey: pupilKey(pupil(1)),
      SchoolId: 's-one',
      ImportId: 'i-1',
      Possible: 1,
    });
    const stores = await site.stores();
    await stores.caseload.write(place, [pupil(1)]);
    expect(await upnsOf(site)).toEqual([pupil(1).upn]);
  });

  test('fails with a problem where Graph refuses', async () => {
    const site = await localSite();
    const stores = await site.stores();
    site.tenant.faults.add({ match: '/items', method: 'POST', fault: '503', times: 'always' });
    await expect(stores.caseload.write(place, [pupil(1)])).rejects.toMatchObject({
      code: 'microsoft_busy',
    });
  });
});

test('reading a caseload makes no call', async () => {
  const site = await localSite();
  await site.put(pupilsList, pupil(1), pupil(2));
  const graph = site.graph();
  const stores = await site.stores(graph);
  const since = counting(graph);
  expect(await stores.caseload.ofImport('s-one', 'i-1', 2)).toEqual([pupil(1), pupil(2)]);
  await stores.caseload.byId('p-2');
  expect(since().total).toBe(0);
});

test('pupils whom another server has just written are asked for, once', async () => {
  const site = await localSite();
  const graph = site.graph();
  const here = await site.stores(graph);
  const there = await site.stores();
  await there.caseload.write(place, pupils(1, 3));
  expect(await here.caseload.ofImport('s-one', 'i-1')).toEqual([]);
  expect(await here.caseload.ofImport('s-one', 'i-1', 3)).toHaveLength(3);
  const since = counting(graph);
  expect(await here.caseload.ofImport('s-one', 'i-1', 4)).toHaveLength(3);
  expect(since().total).toBe(0);
});
