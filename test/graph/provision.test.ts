import { expect, test } from 'vitest';
import { siteContents } from '../../src/graph/lists/siteContents.ts';
import { provision } from '../../src/graph/provision.ts';
import { readColumns, readLists } from '../../src/graph/provisioning/readSite.ts';
import { pupil } from './examples.ts';
import { counting, localSite, siteId } from './localSite.ts';

const columns = siteContents.reduce((sum, list) => sum + list.columns.length, 0);

test('makes every list with its columns, indexes and rules', async () => {
  const site = await localSite({ bare: true });
  const graph = site.graph();
  const report = await provision({ graph, siteId });
  expect(report.faults).toEqual([]);
  const lists = await readLists(graph, siteId);
  expect(lists.map(({ displayName, template }) => [displayName, template])).toEqual(
    expect.arrayContaining(siteContents.map(({ name, template }) => [name, template])),
  );
  const pupils = await readColumns(
    graph,
    siteId,
    lists.find((list) => list.displayName === 'Pupils')?.id ?? '',
  );
  expect(pupils).toContainEqual(
    expect.objectContaining({ name: 'PupilKey', kind: 'text', indexed: true, unique: true }),
  );
  expect(pupils).toContainEqual(expect.objectContaining({ name: 'Marks', kind: 'note', indexed: false }));
});

test('changes nothing the second time', async () => {
  const site = await localSite();
  const graph = site.graph();
  const since = counting(graph);
  const report = await provision({ graph, siteId });
  expect(report).toEqual({ made: [], left: siteContents.length + columns, faults: [] });
  expect(Object.keys(since().byOperation).sort()).toEqual(['list.columns', 'site.lists']);
});

test('adds what is missing to a list that is there', async () => {
  const site = await localSite({ bare: true });
  const graph = site.graph();
  await graph.job.send({
    operation: 'test',
    method: 'POST',
    path: `/sites/${siteId}/lists`,
    body: {
      displayName: 'Schools',
      list: { template: 'genericList' },
      columns: [{ name: 'SchoolId', text: {} }],
    },
  });
  const { made, faults } = await provision({ graph, siteId });
  expect(faults).toEqual([]);
  expect(made).toContain('Schools.SchoolId: indexed and enforceUniqueValues set');
  expect(made).toContain('Schools.Register: column made');
  expect((await provision({ graph, siteId })).made).toEqual([]);
});

test('lets a pupil’s id stand in several rows where it once stood in one', async () => {
  const site = await localSite({ bare: true });
  const graph = site.graph();
  await graph.job.send({
    operation: 'test',
    method: 'POST',
    path: `/sites/${siteId}/lists`,
    body: {
      displayName: 'Pupils',
      list: { template: 'genericList' },
      columns: [{ name: 'PupilId', text: {}, indexed: true, enforceUniqueValues: true }],
    },
  });
  expect((await provision({ graph, siteId })).made).toContain(
    'Pupils.PupilId: enforceUniqueValues taken away',
  );
  expect((await provision({ graph, siteId })).made).toEqual([]);
  const { caseload } = await site.stores();
  const rows = ['i-1', 'i-2'].map((importId) => pupil(1, { importId }));
  for (const row of rows) await caseload.write({ schoolId: 's-one', importId: row.importId }, [row]);
  expect(await caseload.byId(pupil(1).id)).toEqual(rows);
});

test('names a column of another type and leaves it as it is', async () => {
  const site = await localSite({ bare: true });
  const graph = site.graph();
  await graph.job.send({
    operation: 'test',
    method: 'POST',
    path: `/sites/${siteId}/lists`,
    body: { displayName: 'Schools', columns: [{ name: 'AswIds', text: {} }] },
  });
  const { faults } = await provision({ graph, siteId });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/Schools\.AswIds.*holds text.*should hold note/);
});

test('names a list that should be a library', async () => {
  const site = await localSite({ bare: true });
  const graph = site.graph();
  await graph.job.send({
    operation: 'test',
    method: 'POST',
    path: `/sites/${siteId}/lists`,
    body: { displayName: 'Registers', list: { template: 'genericList' } },
  });
  expect((await provision({ graph, siteId })).faults).toEqual([
    expect.stringContaining('Registers: is a genericList, should be a documentLibrary'),
  ]);
});

test('goes on where a connection was cut after a list had been made', async () => {
  const site = await localSite({ bare: true });
  site.tenant.faults.add({ match: '/lists', method: 'POST', fault: 'drop-after' });
  const graph = site.graph();
  await expect(provision({ graph, siteId })).rejects.toThrow();
  expect((await provision({ graph, siteId })).faults).toEqual([]);
  expect((await provision({ graph, siteId })).made).toEqual([]);
});
