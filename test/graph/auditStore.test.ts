import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { AuditEntry } from '../../src/casework/audit/auditEntry.ts';
import { auditList } from '../../src/graph/lists/cases/audit.ts';
import type { Stores } from '../../src/graph/stores.ts';
import { deed } from './caseExamples.ts';
import { counting, type LocalSite, localSite } from './localSite.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };
const ids = ({ entries }: { entries: readonly AuditEntry[] }) => entries.map(({ id }) => id);

/** Some looks and changes, of two people, pupils and schools. The names say what they are. */
const deeds: readonly AuditEntry[] = [
  deed('october', '2026-10-31T12:00:00.000Z'),
  deed('first', '2026-11-01T00:00:00.000Z'),
  deed('look', '2026-11-23T09:00:00.123Z'),
  deed('later', '2026-11-23T09:00:00.124Z'),
  deed('change', '2026-11-23T10:00:00.000Z', { act: 'changed', fields: [{ path: 'note', to: 'x' }] }),
  deed('other-pupil', '2026-11-24T08:00:00.000Z', { pupilId: 'p-2' }),
  deed('other-person', '2026-11-24T09:00:00.000Z', { personId: 'x', person: 'Xavier' }),
  deed('other-school', '2026-11-24T10:00:00.000Z', { schoolId: 's-two', pupilId: 'p-3' }),
  deed('council', '2026-11-25T10:00:00.000Z', { act: 'changed', subject: 'council' }),
  deed('summer', '2026-06-30T23:30:00.000Z', { act: 'exported' }),
];

async function withDeeds(entries = deeds): Promise<{ site: LocalSite; audit: Stores['auditStore'] }> {
  const site = await localSite();
  const { auditStore: audit } = await site.stores();
  await audit.append(entries);
  return { site, audit };
}

describe('the audit', () => {
  test('is found as it was put down, the newest first', async () => {
    const { audit } = await withDeeds();
    const { entries, more } = await audit.search(november, 100);
    const expected = deeds.slice(1, 9).reverse();
    expect(entries).toEqual(expected);
    expect(more).toBe(false);
  });

  test.each([
    ['a pupil', { pupilId: 'p-2' }, ['other-pupil']],
    ['a person', { personId: 'x' }, ['other-person']],
    ['a school', { schoolId: 's-two' }, ['other-school']],
    ['an act', { act: 'changed' }, ['council', 'change']],
    ['an act of a pupil', { act: 'changed', pupilId: 'p-1' }, ['council', 'change']],
    ['somebody who did nothing', { personId: 'nobody' }, []],
    ['somebody with a quote in the name', { personId: "o'clock" }, []],
  ] as const)('is searched for %s', async (_name, asked, expected) => {
    const { audit } = await withDeeds();
    expect(ids(await audit.search({ ...november, ...asked }, 100))).toEqual(expected);
  });

  test('is searched by the days in England, both of them included', async () => {
    const { audit } = await withDeeds();
    expect(ids(await audit.search({ from: '2026-07-01', to: '2026-07-01' }, 9))).toEqual(['summer']);
    expect(ids(await audit.search({ from: '2026-06-30', to: '2026-06-30' }, 9))).toEqual([]);
    const narrow = { from: '2026-11-01', to: '2026-11-23', pupilId: 'p-1' };
    expect(ids(await audit.search(narrow, 9))).toEqual(['change', 'later', 'look', 'first']);
    const year = { from: '2026-01-01', to: '2026-12-31', act: 'exported' } as const;
    expect(ids(await audit.search(year, 9))).toEqual(['summer']);
  });

  test('says where there is more', async () => {
    const { audit } = await withDeeds();
    expect(await audit.search(november, 3)).toMatchObject({ entries: { length: 3 }, more: true });
    expect(await audit.search(november, 8)).toMatchObject({ entries: { length: 8 }, more: false });
  });

  test('takes the same deed once, whoever puts it down again, and leaves it as it was', async () => {
    const { site, audit } = await withDeeds();
    const two = await site.stores();
    await Promise.all([
      audit.append([...deeds, deed('new', '2026-11-26T09:00:00.000Z')]),
      two.auditStore.append([deed('look', '2026-11-23T09:00:00.123Z', { person: 'Somebody else' })]),
    ]);
    const { entries } = await audit.search({ ...november, pupilId: 'p-1' }, 100);
    expect(entries.filter(({ id }) => id === 'look')).toMatchObject([{ person: 'Olive Officer' }]);
    expect(entries.filter(({ id }) => id === 'new')).toHaveLength(1);
  });

  test.each(['drop-after', 'drop-before', '429'] as const)(
    'loses nothing where the first answer is a %s',
    async (fault) => {
      const site = await localSite();
      const { auditStore: audit } = await site.stores();
      site.tenant.faults.add({ match: '/$batch', method: 'POST', fault });
      await audit.append(deeds);
      expect(ids(await audit.search(november, 100))).toHaveLength(8);
    },
  );

  test('keeps nobody waiting for the ten minutes that a job has', async () => {
    const site = await localSite();
    const graph = site.graph();
    const { auditStore: audit } = await site.stores(graph);
    const asJob = counting(graph);
    site.tenant.faults.add({ match: '/items', method: 'POST', fault: '503', times: 'always' });
    await expect(audit.append(deeds)).rejects.toMatchObject({ code: 'microsoft_busy' });
    const { total } = asJob();
    const asPerson = counting(graph);
    await expect(audit.appendSoon(deeds)).rejects.toMatchObject({ code: 'microsoft_busy' });
    expect(asPerson().total).toBeLessThan(total);
    site.tenant.faults.clear();
    await audit.appendSoon(deeds);
    expect(ids(await audit.search(november, 100))).toHaveLength(8);
  });

  describe('of many deeds while a person waits', () => {
    const many = Array.from({ length: 100 }, (_, at) => deed(`many-${at}`, '2026-11-23T09:00:00.000Z'));

    test('gives up with the first twenty that are turned away, and has all of them the next time', async () => {
      const site = await localSite();
      const graph = site.graph();
      const { auditStore: audit } = await site.stores(graph);
      site.tenant.faults.add({ match: '/items', method: 'POST', fault: '503', times: 'always' });
      const asked = counting(graph);
      await expect(audit.appendSoon(many)).rejects.toMatchObject({ code: 'microsoft_busy' });
      expect(asked().total).toBe(graph.waiting.policy.tries);
      site.tenant.faults.clear();
      await audit.appendSoon(many);
      expect(ids(await audit.search(november, 200))).toHaveLength(100);
    });

    test('gives up after half a minute, however each twenty of them go', async () => {
      const site = await localSite();
      const graph = site.graph();
      const clock = performance.now.bind(performance);
      let passed = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => clock() + passed);
      onTestFinished(() => void vi.restoreAllMocks());
      const slow: typeof graph.waiting.read = async (call, shape) => {
        const answer = await graph.waiting.read(call, shape);
        passed += 7_000;
        return answer;
      };
      const { auditStore: audit } = await site.stores({
        ...graph,
        waiting: { ...graph.waiting, read: slow },
      });
      passed = 0;
      const all = [...many, ...many.map((one) => ({ ...one, id: `${one.id}-more` }))];
      await expect(audit.appendSoon(all)).rejects.toMatchObject({ code: 'microsoft_busy' });
      expect(passed).toBeLessThan(40_000);
    });
  });

  test('rejects where what it cannot write is not there, and writes the rest the next time', async () => {
    const site = await localSite();
    const { auditStore: audit } = await site.stores();
    site.tenant.faults.add({ match: '/items', method: 'POST', fault: '503', times: 'always' });
    await expect(audit.append(deeds)).rejects.toMatchObject({ code: 'microsoft_busy' });
    site.tenant.faults.clear();
    await audit.append(deeds);
    expect(ids(await audit.search(november, 100))).toHaveLength(8);
  });

  test('is told of a pupil from the first deed on', async () => {
    const { audit } = await withDeeds();
    const found = await audit.ofPupil('p-1');
    expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort());
    expect(found).toHaveLength(8);
    expect(await audit.ofPupil('p-9')).toEqual([]);
  });

  test('goes with its pupil, and at the end of its keeping', async () => {
    const { audit } = await withDeeds();
    expect(await audit.eraseOfPupil('p-2')).toBe(1);
    expect(await audit.eraseOfPupil('p-2')).toBe(0);
    // In England it was July by then.
    expect(await audit.eraseBefore('2026-07-01')).toBe(0);
    expect(await audit.eraseBefore('2026-11-01')).toBe(2);
    expect(ids(await audit.search({ from: '2026-01-01', to: '2026-12-31' }, 100))).toHaveLength(7);
  });

  test('leaves out a row that somebody spoilt by hand, and takes it away with the others of its pupil', async () => {
    const { site, audit } = await withDeeds();
    const fields = auditList.fieldsOf(deed('spoilt', '2026-11-26T09:00:00.000Z', { pupilId: 'p-2' }));
    await site.putFields('Audit', { ...fields, Act: 'guessed' });
    expect(ids(await audit.search({ ...november, pupilId: 'p-2' }, 9))).toEqual(['other-pupil']);
    expect(await audit.eraseOfPupil('p-2')).toBe(2);
  });

  test('that is thin is searched by the month after some days, without telling anything twice', async () => {
    const { site } = await withDeeds();
    const graph = site.graph();
    const { auditStore: audit } = await site.stores(graph);
    const since = counting(graph);
    const { entries } = await audit.search({ from: '2021-01-01', to: '2026-12-04' }, 100);
    expect(ids({ entries })).toEqual(
      [...deeds.slice(0, 9)]
        .reverse()
        .concat(deeds.slice(9))
        .map(({ id }) => id),
    );
    // Two days, twenty days, and the six years before them in batches of twenty months.
    expect(since().byOperation).toEqual({ 'audit.find': 6 });
  });

  test('is not held in memory: opening and refreshing read nothing of it', async () => {
    const { site } = await withDeeds();
    const graph = site.graph();
    const stores = await site.stores(graph);
    await stores.refresh();
    expect([...graph.calls().keys()].filter((name) => name.startsWith('audit.'))).toEqual([]);
    const since = counting(graph);
    await stores.auditStore.search({ ...november, pupilId: 'p-1' }, 100);
    expect(since().byOperation).toEqual({ 'audit.find': 1 });
  });
});

describe('an audit that is longer than SharePoint looks through', () => {
  const busy = '2026-11-26';
  const at = (n: number) =>
    `${busy}T${String(8 + (n % 9)).padStart(2, '0')}:00:00.${String(n % 1000).padStart(3, '0')}Z`;
  /** More than 5,000 looks on one day, by one person, at one school. */
  const crowd = Array.from({ length: 5100 }, (_, n) => deed(`c-${n}`, at(n), { pupilId: `p-${n % 300}` }));

  test('is searched by the hour, and no deed is left out or told twice', async () => {
    const rows = [...deeds, ...crowd].map((each) => auditList.fieldsOf(each));
    const site = await localSite({ rows: { list: 'Audit', rows } });
    const { auditStore: audit } = await site.stores();
    const first = await audit.search({ from: busy, to: busy }, 500);
    expect(first.more).toBe(true);
    expect(first.entries.map((one) => one.at)).toEqual(
      first.entries
        .map((one) => one.at)
        .sort()
        .reverse(),
    );
    expect(first.entries.every((one) => one.at.startsWith(`${busy}T16`))).toBe(true);

    const all = await audit.search(november, 100_000);
    expect(new Set(ids(all)).size).toBe(5108);
    expect(all.entries).toHaveLength(5108);
    expect(await audit.eraseBefore('2026-11-24')).toBe(6);
  }, 30_000);
});
