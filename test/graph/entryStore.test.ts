import { describe, expect, test } from 'vitest';
import { kindsOfEntry } from '../../src/casework/cases/entry.ts';
import { entryLists } from '../../src/graph/lists/cases/entryLists.ts';
import { change, entry, pupilCase } from './caseExamples.ts';
import { counting, localSite } from './localSite.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();

describe('entries', () => {
  test.each(kindsOfEntry)('of the kind %s are what they were, on every server', async (kind) => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    const written = entry(kind, `${kind}-1`);
    await one.entries.add(written);
    expect(one.entries.ofPupil('p-1')).toEqual([written]);
    expect(two.entries.all()).toEqual([]);
    expect((await two.entries.byId(kind, written.id, true))?.record).toEqual(written);
    await two.refresh();
    expect(two.entries.ofSchool('s-one')).toEqual([written]);
  });

  test('are found by pupil and by school, whatever their kind, removed ones among them', async () => {
    const site = await localSite();
    const { entries } = await site.stores();
    await entries.add(entry('note', 'a'));
    await entries.add(entry('plan', 'b', { removed: true }));
    await entries.add(entry('action', 'c', { pupilId: 'p-2' }));
    await entries.add(entry('contact', 'd', { pupilId: 'p-3', schoolId: 's-two' }));
    expect(ids(entries.ofPupil('p-1'))).toEqual(['a', 'b']);
    expect(ids(entries.ofSchool('s-one'))).toEqual(['a', 'b', 'c']);
    expect(ids(entries.ofSchool('s-two'))).toEqual(['d']);
    expect(ids(entries.all())).toEqual(['a', 'b', 'c', 'd']);
    expect(entries.ofPupil('p-9')).toEqual([]);
  });

  test('change from the version that somebody saw, and from no other', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    await one.entries.add(entry('note', 'a'));
    await two.refresh();
    const seen = await two.entries.byId('note', 'a');
    const changed = entry('note', 'a', { version: 2, history: [change(1), change(2)] });
    const mine = await one.entries.byId('note', 'a');
    await one.entries.save(changed, mine?.etag ?? '');
    const late = entry('note', 'a', { version: 2, removed: true });
    await expect(two.entries.save(late, seen?.etag ?? '')).rejects.toMatchObject({
      code: 'changed_elsewhere',
    });
    expect((await two.entries.byId('note', 'a', true))?.record).toEqual(changed);
    expect(two.entries.ofPupil('p-1')).toEqual([changed]);
  });

  test.each([
    ['add', 'POST'],
    ['save', 'PATCH'],
  ])('are written once where the first answer is lost: %s', async (_name, method) => {
    const site = await localSite();
    const { entries } = await site.stores();
    if (method === 'PATCH') await entries.add(entry('note', 'a'));
    site.tenant.faults.add({ match: '/items', method, fault: 'drop-after' });
    if (method === 'POST') await entries.add(entry('note', 'a'));
    else {
      const held = await entries.byId('note', 'a');
      await entries.save(entry('note', 'a', { removed: true, version: 2 }), held?.etag ?? '');
    }
    const fresh = await entries.byId('note', 'a', true);
    expect(fresh?.record.version).toBe(method === 'PATCH' ? 2 : 1);
  });

  test('are not added twice under one id', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    await one.entries.add(entry('note', 'a'));
    const other = entry('note', 'a', { schoolId: 's-two', pupilId: 'p-7' });
    await expect(two.entries.add(other)).rejects.toMatchObject({ code: 'changed_elsewhere' });
    // Another kind is another list.
    await two.entries.add(entry('action', 'a'));
  });

  test('hold more history than a column does only in part, and all of their content or nothing', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    const history = Array.from({ length: 20 }, (_, n) =>
      change(n + 1, [{ path: 'text', from: 'x'.repeat(4000), to: 'y'.repeat(4000) }]),
    );
    await one.entries.add(entry('note', 'a', { version: 20, history }));
    await two.refresh();
    const [kept] = two.entries.ofPupil('p-1');
    expect(kept?.history.length).toBeGreaterThan(5);
    expect(kept?.history).toEqual(history.slice(-(kept?.history.length ?? 0)));

    const support = Array.from({ length: 20 }, (_, n) => ({
      id: `s-${n}`,
      title: 'Mentor',
      stage: 2 as const,
      startedOn: '2026-09-07',
      note: 'z'.repeat(4000),
    }));
    const profile = entry('profile', 'p-1');
    const full = { ...profile, content: { ...profile.content, support } };
    await expect(one.entries.add(full)).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringContaining('Shorten'),
    });
  });

  test('are erased for good, and a second time without a word', async () => {
    const site = await localSite();
    const [one, two] = [await site.stores(), await site.stores()];
    await one.entries.add(entry('note', 'a'));
    await two.refresh();
    await one.entries.erase(entry('note', 'a'));
    await two.entries.erase(entry('note', 'a'));
    await one.entries.erase(entry('note', 'a'));
    expect([one.entries.all(), two.entries.all()]).toEqual([[], []]);
    await one.refresh();
    expect(one.entries.all()).toEqual([]);
  });

  test('that somebody spoilt by hand are left out, and the others are there', async () => {
    const site = await localSite();
    await site.put(entryLists.note, entry('note', 'a'));
    const fields = entryLists.note.fieldsOf(entry('note', 'b'));
    await site.putFields('Notes', { ...fields, Content: '{"on":"yesterday"}' });
    const { entries } = await site.stores();
    expect(ids(entries.all())).toEqual(['a']);
  });
});

describe('cases', () => {
  test('are found by school, change by version and go for good', async () => {
    const site = await localSite();
    const { cases } = await site.stores();
    const hold = { at: '2026-11-23T09:00:00Z', by: 'Olive', byId: 'o', reason: 'A court case' };
    await cases.add(pupilCase(1));
    await cases.add(pupilCase(2, { schoolId: 's-two' }));
    const held = await cases.byId('p-1');
    await cases.save(pupilCase(1, { hold }), held?.etag ?? '');
    await expect(cases.save(pupilCase(1), held?.etag ?? '')).rejects.toMatchObject({
      code: 'changed_elsewhere',
    });
    expect(cases.ofSchool('s-one')).toEqual([pupilCase(1, { hold })]);
    await cases.erase('p-1');
    expect(cases.ofSchool('s-one')).toEqual([]);
    expect(await cases.byId('p-1', true)).toBeUndefined();
  });
});

test('a look at a pupil, a school or what the council has set makes no call', async () => {
  const site = await localSite();
  const graph = site.graph();
  const stores = await site.stores(graph);
  for (const kind of kindsOfEntry) await stores.entries.add(entry(kind, `${kind}-1`));
  await stores.cases.add(pupilCase(1));
  const since = counting(graph);
  expect(stores.entries.ofPupil('p-1')).toHaveLength(9);
  expect(stores.entries.ofSchool('s-one')).toHaveLength(9);
  expect(stores.entries.all()).toHaveLength(9);
  expect(await stores.entries.byId('plan', 'plan-1')).toBeDefined();
  expect(await stores.cases.byId('p-1')).toBeDefined();
  expect(stores.cases.ofSchool('s-one')).toHaveLength(1);
  expect(await stores.cases.all()).toHaveLength(1);
  expect(stores.councilChanges()).toBe(stores.councilChanges());
  expect(await stores.councilRecords.all()).toEqual([]);
  expect(await stores.savedViews.byId('someone')).toBeUndefined();
  expect(await stores.tsmRequests.all()).toEqual([]);
  expect(await stores.caseload.byId('p-1')).toEqual([]);
  expect(await stores.caseload.ofSchool('s-one')).toEqual([]);
  expect(since().total).toBe(0);
});
