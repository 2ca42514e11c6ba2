import { expect, test } from 'vitest';
import { councilId } from '../../src/casework/calendars/calendarRecord.ts';
import { comparisonsList } from '../../src/graph/lists/comparisons.ts';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { school } from './examples.ts';
import { localSite } from './localSite.ts';

const calendar = (name: string) => ({
  terms: [{ name, from: '2026-09-03', to: '2026-10-23' }],
  inset: [],
  closures: [],
});

test('a school goes by its own dates, else by the council’s, on every server', async () => {
  const site = await localSite();
  await site.put(schoolsList, school('one'), school('two'));
  const [here, there] = [await site.stores(), await site.stores()];
  expect(await here.calendarOf('one')).toBeUndefined();
  expect(await here.calendars()).toEqual([]);
  await here.calendarRecords.add({ id: councilId, calendar: calendar('Council') });
  await here.calendarRecords.add({ id: 'one', calendar: calendar('Own') });
  await expect(there.calendarRecords.add({ id: 'one', calendar: calendar('Twice') })).rejects.toMatchObject({
    code: 'changed_elsewhere',
  });
  await there.refresh();
  for (const stores of [here, there]) {
    expect(await stores.calendarOf('one')).toEqual(calendar('Own'));
    expect(await stores.calendarOf('two')).toEqual(calendar('Council'));
    expect(await stores.calendars()).toEqual([calendar('Own'), calendar('Council')]);
  }
  const held = await there.calendarRecords.byId('one', true);
  const removed = { id: 'one', calendar: { terms: [], inset: [], closures: [] } };
  await there.calendarRecords.save(removed, held?.etag ?? '');
  await expect(here.calendarRecords.save(removed, held?.etag ?? '')).rejects.toMatchObject({
    code: 'changed_elsewhere',
  });
  expect(await there.calendarOf('one')).toEqual(calendar('Council'));
});

test('figures are added once and removed once, whoever does it and however often', async () => {
  const site = await localSite();
  const [here, there] = [await site.stores(), await site.stores()];
  const figures = {
    id: 'c-1',
    name: 'South West',
    year: '2024/25',
    attendance: '93.2',
    source: 'A report',
    addedBy: 'Olive Officer',
    addedAt: '2026-11-23T09:00:00.000Z',
  };
  site.tenant.faults.add({ match: '/items', method: 'POST', fault: 'drop-after' });
  await here.comparisons.add(figures);
  await there.refresh();
  expect(await there.comparisons.all()).toEqual([figures]);
  await site.put(comparisonsList, { ...figures, id: 'c-2' });
  await there.comparisons.remove('c-2');
  await there.comparisons.remove('c-1');
  await here.comparisons.remove('c-1');
  expect([await here.comparisons.all(), await there.comparisons.all()]).toEqual([[], []]);
  await there.comparisons.remove('nothing');
});
