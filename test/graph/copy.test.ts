import { describe, expect, test } from 'vitest';
import type { School } from '../../src/casework/school.ts';
import { createCopy, type ListCopy } from '../../src/graph/copy.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { isProblem } from '../../src/problems/problem.ts';
import { school } from './examples.ts';
import { counting, type LocalSite, localSite } from './localSite.ts';
import { quiet, recordingLog } from './quiet.ts';

async function copyOn(site: LocalSite, log = quiet): Promise<{ copy: ListCopy<School>; graph: Graph }> {
  const graph = site.graph();
  const path = await site.listPath('Schools');
  return { graph, copy: createCopy({ graph, path, description: schoolsList, log }) };
}

const names = (copy: ListCopy<School>) =>
  copy
    .all()
    .map(({ record }) => record.name)
    .sort();

describe('a copy of a list', () => {
  test('holds what the list holds, over several pages, and reads without a call', async () => {
    const site = await localSite();
    const ids = Array.from({ length: 7 }, (_, n) => `s-${n}`);
    await site.put(schoolsList, ...ids.map((id) => school(id)));
    const graph = site.graph();
    const path = await site.listPath('Schools');
    const copy = createCopy({ graph, path, description: schoolsList, log: quiet, pageSize: 3 });
    await copy.refresh();
    expect(graph.calls().get('schools.delta')).toBe(3);
    const since = counting(graph);
    expect(names(copy)).toEqual(ids.map((id) => `School ${id}`));
    expect(copy.get('s-3')?.record).toEqual(school('s-3'));
    expect(copy.get('s-x')).toBeUndefined();
    expect(since().total).toBe(0);
  });

  test('learns of changes, new rows and deleted rows with one call', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'), school('s-2'));
    const [mine, theirs] = [await copyOn(site), await copyOn(site)];
    await Promise.all([mine.copy.refresh(), theirs.copy.refresh()]);
    const held = theirs.copy.get('s-1');
    if (!held) throw new Error('not there');
    await theirs.copy.update(theirs.graph.job, held, school('s-1', { name: 'Renamed' }));
    await theirs.copy.create(theirs.graph.job, school('s-3'));
    await theirs.graph.job.send({
      operation: 'test',
      method: 'DELETE',
      path: `${await site.listPath('Schools')}/items/${theirs.copy.get('s-2')?.itemId}`,
    });
    const since = counting(mine.graph);
    await mine.copy.refresh();
    expect(names(mine.copy)).toEqual(['Renamed', 'School s-3']);
    expect(since().byOperation).toEqual({ 'schools.delta': 1 });
  });

  test('shows a write of its own at once, and the next may follow from it', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'));
    const { copy, graph } = await copyOn(site);
    await copy.refresh();
    const since = counting(graph);
    for (const name of ['One', 'Two', 'Three']) {
      const held = copy.get('s-1');
      if (!held) throw new Error('not there');
      await copy.update(graph.waiting, held, school('s-1', { name }));
      expect(copy.get('s-1')?.record.name).toBe(name);
    }
    expect(since().byOperation).toEqual({ 'schools.update': 3 });
  });

  test('lets one of two writers win, and the other sees why', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'));
    const writers = [await copyOn(site), await copyOn(site)];
    await Promise.all(writers.map(({ copy }) => copy.refresh()));
    const results = await Promise.allSettled(
      writers.map(({ copy, graph }, index) => {
        const held = copy.get('s-1');
        if (!held) throw new Error('not there');
        return copy.update(graph.waiting, held, school('s-1', { name: `Writer ${index}` }));
      }),
    );
    const lost = results.filter((result) => result.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(isProblem(lost[0]?.reason, 'changed_elsewhere')).toBe(true);
    const winner = results.findIndex(({ status }) => status === 'fulfilled');
    const loser = writers[1 - winner];
    const seen = await loser?.copy.fresh(loser.graph.waiting, 's-1');
    expect(seen?.record.name).toBe(`Writer ${winner}`);
    expect(loser?.copy.get('s-1')?.record.name).toBe(`Writer ${winner}`);
  });

  test('takes the echo of its own write for what it is when an answer was lost', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1', { aswIds: ['a'] }));
    const { copy, graph } = await copyOn(site);
    await copy.refresh();
    site.tenant.faults.add({ match: '/items/', method: 'PATCH', fault: 'drop-after' });
    const held = copy.get('s-1');
    if (!held) throw new Error('not there');
    const saved = await copy.update(graph.waiting, held, school('s-1', { name: 'Saved once' }));
    expect(saved.etag).not.toBe(held.etag);
    await copy.update(graph.waiting, saved, school('s-1', { name: 'Saved twice' }));
    expect(copy.get('s-1')?.record.name).toBe('Saved twice');
  });

  test('reads the whole list again where the token of changes means nothing any more', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'), school('s-2'));
    const { copy, graph } = await copyOn(site);
    await copy.refresh();
    await graph.job.send({
      operation: 'test',
      method: 'DELETE',
      path: `${await site.listPath('Schools')}/items/${copy.get('s-2')?.itemId}`,
    });
    const real = globalThis.fetch;
    let refused = 0;
    globalThis.fetch = async (input, init) => {
      if (refused === 0 && String(input).includes('token=')) {
        refused += 1;
        return Response.json({ error: { code: 'resyncRequired', message: '' } }, { status: 410 });
      }
      return real(input, init);
    };
    try {
      await copy.refresh();
    } finally {
      globalThis.fetch = real;
    }
    expect(refused).toBe(1);
    expect(names(copy)).toEqual(['School s-1']);
  });

  test('shares a refresh, but never answers from before it was asked', async () => {
    const site = await localSite();
    const { copy, graph } = await copyOn(site);
    await copy.refresh();
    const since = counting(graph);
    const real = globalThis.fetch;
    let later: Promise<unknown> | undefined;
    globalThis.fetch = async (input, init) => {
      const answer = await real(input, init);
      if (!String(input).includes('/delta')) return answer;
      // The list has answered; what comes now is not in the answer.
      globalThis.fetch = real;
      await site.put(schoolsList, school('s-late'));
      later = Promise.all([copy.refresh(), copy.refresh(), copy.refresh()]);
      return answer;
    };
    await copy.refresh();
    expect(copy.get('s-late')).toBeUndefined();
    await later;
    expect(copy.get('s-late')).toBeDefined();
    expect(since().byOperation).toEqual({ 'schools.delta': 2 });
  });

  test("does not take a stranger's write for the echo of its own", async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'));
    const [mine, theirs] = [await copyOn(site), await copyOn(site)];
    await Promise.all([mine.copy.refresh(), theirs.copy.refresh()]);
    const [held, same] = [mine.copy.get('s-1'), theirs.copy.get('s-1')];
    if (!held || !same) throw new Error('not there');
    const real = globalThis.fetch;
    globalThis.fetch = async () => {
      globalThis.fetch = real;
      await theirs.copy.update(theirs.graph.job, same, school('s-1', { name: 'Theirs' }));
      throw new TypeError('fetch failed');
    };
    await expect(
      mine.copy.update(mine.graph.waiting, held, school('s-1', { name: 'Mine' })),
    ).rejects.toMatchObject({ code: 'changed_elsewhere' });
  });

  test('keeps a write of its own that came while an older page was on its way', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'));
    const { copy, graph } = await copyOn(site);
    await copy.refresh();
    const held = copy.get('s-1');
    if (!held) throw new Error('not there');
    const first = await copy.update(graph.job, held, school('s-1', { name: 'Older' }));
    const real = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const answer = await real(input, init);
      if (!String(input).includes('/delta')) return answer;
      globalThis.fetch = real;
      await copy.update(graph.job, first, school('s-1', { name: 'Newer' }));
      return answer;
    };
    await copy.refresh();
    expect(copy.get('s-1')?.record.name).toBe('Newer');
  });

  test('skips a row that someone spoilt, says which, and says nothing of what is in it', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'));
    await site.putFields('Schools', { Title: 'Spoilt', SchoolId: 's-2', AswIds: 'Ann Smith, secret' });
    const { log, entries } = recordingLog();
    const { copy } = await copyOn(site, log);
    await copy.refresh();
    expect(names(copy)).toEqual(['School s-1']);
    expect(entries).toMatchObject([{ level: 'warn', fields: { list: 'Schools', columns: ['AswIds'] } }]);
    expect(JSON.stringify(entries)).not.toContain('Ann');
    expect(copy.spoilt().size).toBe(1);
  });

  test('finds a row that it has not heard of with one call, and says so where there is none', async () => {
    const site = await localSite();
    const { copy, graph } = await copyOn(site);
    await copy.refresh();
    await site.put(schoolsList, school("s-o'neill"));
    const since = counting(graph);
    expect((await copy.fresh(graph.waiting, "s-o'neill"))?.record.id).toBe("s-o'neill");
    expect(await copy.fresh(graph.waiting, 's-none')).toBeUndefined();
    expect(since().byOperation).toEqual({ 'schools.find': 2 });
    expect(copy.get("s-o'neill")).toBeDefined();
  });

  test('forgets a row that is gone when it is asked for', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'));
    const { copy, graph } = await copyOn(site);
    await copy.refresh();
    const path = `${await site.listPath('Schools')}/items/${copy.get('s-1')?.itemId}`;
    await graph.job.send({ operation: 'test', method: 'DELETE', path });
    expect(await copy.fresh(graph.waiting, 's-1')).toBeUndefined();
    expect(copy.get('s-1')).toBeUndefined();
  });

  test('goes on from where it was after a refresh that failed', async () => {
    const site = await localSite();
    await site.put(schoolsList, school('s-1'));
    const { copy } = await copyOn(site);
    await copy.refresh();
    await site.put(schoolsList, school('s-2'));
    site.tenant.faults.add({ match: '/items/delta', fault: '503', times: 'always' });
    await expect(copy.refresh()).rejects.toThrow();
    expect(names(copy)).toEqual(['School s-1']);
    site.tenant.faults.clear();
    await copy.refresh();
    expect(names(copy)).toEqual(['School s-1', 'School s-2']);
  });
});
