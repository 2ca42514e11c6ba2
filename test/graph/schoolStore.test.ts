import { expect, test } from 'vitest';
import type { SavedRegister } from '../../src/casework/school.ts';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { school } from './examples.ts';
import { counting, localSite } from './localSite.ts';

const register: SavedRegister = {
  fileId: 'f',
  fileName: 'autumn.csv',
  checksum: 'c',
  from: '2026-09-07',
  to: '2026-11-20',
  uploadedAt: '2026-11-23T09:00:00Z',
  uploadedBy: 'someone',
  pupils: 200,
  persistent: 30,
  severe: 4,
  thresholdMet: 5,
  possible: 20_000,
  attended: 18_600,
};

test('schools come in the order of their names, without a call', async () => {
  const site = await localSite();
  await site.put(
    schoolsList,
    school('s-2', { name: 'St Anne' }),
    school('s-1', { name: 'Éclair' }),
    school('s-3', { name: 'abbey' }),
  );
  const graph = site.graph();
  const { schools } = await site.stores(graph);
  const since = counting(graph);
  expect((await schools.all()).map(({ name }) => name)).toEqual(['abbey', 'Éclair', 'St Anne']);
  expect(await schools.byId('s-1')).toMatchObject({ name: 'Éclair' });
  expect(await schools.byId('s-9')).toBeUndefined();
  expect(since().total).toBe(0);
});

test('a saved register is there for other servers, and an old version cannot save over it', async () => {
  const site = await localSite();
  await site.put(schoolsList, school('s-1'));
  const [one, two] = [await site.stores(), await site.stores()];
  await one.schools.saveRegister('s-1', register);
  await expect(two.schools.saveRegister('s-1', { ...register, pupils: 1 })).rejects.toMatchObject({
    code: 'changed_elsewhere',
  });
  await two.refresh();
  expect((await two.schools.byId('s-1'))?.register).toEqual(register);
  await expect(one.schools.saveRegister('s-9', register)).rejects.toMatchObject({ code: 'not_found' });
});

test('a site without its lists is said so, with what to do', async () => {
  const site = await localSite({ bare: true });
  await expect(site.stores()).rejects.toThrow(/no list called Schools.*npm run provision/);
});
