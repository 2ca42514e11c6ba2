import { describe, expect, test } from 'vitest';
import type { ImportRecord } from '../../src/casework/imports/importRecord.ts';
import { importsList } from '../../src/graph/lists/imports.ts';
import { importRecord } from './examples.ts';
import { counting, localSite } from './localSite.ts';

const saved = (record: ImportRecord): ImportRecord => ({
  ...record,
  state: 'saved',
  savedAt: '2026-11-23T09:00:01.000Z',
});

describe('imports', () => {
  test('are there for their school, without a call', async () => {
    const site = await localSite();
    await site.put(importsList, importRecord('i-1'), importRecord('i-2', { schoolId: 's-two' }));
    const graph = site.graph();
    const { imports } = await site.stores(graph);
    const since = counting(graph);
    expect(await imports.bySchool('s-one')).toEqual([importRecord('i-1')]);
    expect(since().total).toBe(0);
  });

  test('are changed from the state in which they were, by one server of two', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    const record = importRecord('i-1');
    await one.imports.add(record);
    expect(await two.imports.freshById('i-1')).toEqual(record);
    expect(await two.imports.freshById('i-9')).toBeUndefined();
    const discarded: ImportRecord = { ...record, state: 'discarded' };
    await two.imports.save(discarded, 'saving');
    await expect(one.imports.save(saved(record), 'saving')).rejects.toMatchObject({
      code: 'changed_elsewhere',
    });
    expect(await one.imports.freshById('i-1')).toEqual(discarded);
  });

  test('of another server are there once the list has been asked', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    await one.imports.add(importRecord('i-1'));
    expect(await two.imports.bySchool('s-one')).toEqual([]);
    await two.imports.refresh();
    expect(await two.imports.bySchool('s-one')).toEqual([importRecord('i-1')]);
  });

  test('are put down once where the first answer is lost', async () => {
    const site = await localSite();
    const { imports, refresh } = await site.stores();
    site.tenant.faults.add({ match: '/items', method: 'POST', fault: 'drop-after' });
    await imports.add(importRecord('i-1'));
    await refresh();
    expect(await imports.bySchool('s-one')).toEqual([importRecord('i-1')]);
    await imports.save(saved(importRecord('i-1')), 'saving');
  });

  test('that cannot be put down are a problem', async () => {
    const site = await localSite();
    const { imports } = await site.stores();
    site.tenant.faults.add({ match: '/items', method: 'POST', fault: '503', times: 'always' });
    await expect(imports.add(importRecord('i-1'))).rejects.toMatchObject({ code: 'microsoft_busy' });
  });
});

describe('mappings', () => {
  const mapping = {
    schoolId: 's-one',
    signature: 'pupil|marks',
    mapping: { headingLine: 1, columns: { name: 0, marks: 1 } },
    changedAt: '2026-11-23T09:00:00.000Z',
    changedBy: 'Rosalind Ferreira',
  };

  test('are found by school and heading, on every server', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    await one.mappings.remember(mapping);
    await two.refresh();
    expect(await two.mappings.find('s-one', 'pupil|marks')).toEqual(mapping);
    expect(await two.mappings.find('s-two', 'pupil|marks')).toBeUndefined();
    expect(await two.mappings.find('s-one', 'pupil')).toBeUndefined();
  });

  test('give way to a new one, and are not written again where nothing is new', async () => {
    const site = await localSite();
    const graph = site.graph();
    const { mappings } = await site.stores(graph);
    const other = await site.stores();
    await other.mappings.remember(mapping);
    const next = { ...mapping, mapping: { headingLine: 2, columns: { name: 0, marks: 2 } } };
    await mappings.remember(next);
    expect(await mappings.find('s-one', 'pupil|marks')).toEqual(next);
    const since = counting(graph);
    await mappings.remember({ ...next, changedBy: 'Somebody else' });
    expect(since().byOperation).toEqual({ 'mappings.read': 1 });
  });
});
