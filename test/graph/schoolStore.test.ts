import { expect, test } from 'vitest';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { savedRegister, school } from './examples.ts';
import { counting, localSite } from './localSite.ts';

const register = savedRegister();

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

test('a register that is switched to is there for other servers, and only one of two switches from the same', async () => {
  const site = await localSite();
  await site.put(schoolsList, school('s-1'));
  const [one, two] = [await site.stores(), await site.stores()];
  await one.schools.switchRegister('s-1', register, undefined);
  const other = savedRegister({ importId: 'i-2' });
  await expect(two.schools.switchRegister('s-1', other, undefined)).rejects.toMatchObject({
    code: 'changed_elsewhere',
  });
  expect((await two.schools.freshById('s-1'))?.register).toEqual(register);
  await two.schools.switchRegister('s-1', other, 'i-1');
  await two.schools.switchRegister('s-1', undefined, 'i-2');
  await one.refresh();
  expect((await one.schools.byId('s-1'))?.register).toBeUndefined();
  await expect(one.schools.switchRegister('s-9', register, undefined)).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('two servers that switch at the very same moment: one of them does', async () => {
  const site = await localSite();
  await site.put(schoolsList, school('s-1'));
  const servers = await Promise.all([site.stores(), site.stores(), site.stores()]);
  const outcomes = await Promise.allSettled(
    servers.map((server, n) =>
      server.schools.switchRegister('s-1', savedRegister({ importId: `i-${n}` }), undefined),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a site without its lists is said so, with what to do', async () => {
  const site = await localSite({ bare: true });
  await expect(site.stores()).rejects.toThrow(/no list called Schools.*npm run provision/);
});
