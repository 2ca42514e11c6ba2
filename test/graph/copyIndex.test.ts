import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCopy } from '../../src/graph/copy.ts';
import { createIndex } from '../../src/graph/copyIndex.ts';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { school } from './examples.ts';
import { localSite } from './localSite.ts';
import { quiet } from './quiet.ts';

type Row = { key: string; value: number };

test('an index holds what is put under a key and not taken again', () => {
  const step = fc.record({
    itemId: fc.constantFrom('1', '2', '3'),
    key: fc.constantFrom('a', 'b'),
    gone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const index = createIndex<Row>(({ key }) => key);
      const model = new Map<string, Row>();
      steps.forEach(({ itemId, key, gone }, value) => {
        const before = model.get(itemId);
        if (before) index.take({ itemId, etag: '', record: before });
        model.delete(itemId);
        if (gone) return;
        model.set(itemId, { key, value });
        index.put({ itemId, etag: '', record: { key, value } });
      });
      for (const key of ['a', 'b']) {
        const expected = [...model.values()].filter((row) => row.key === key).map(({ value }) => value);
        const found = index.of(key).map(({ record }) => record.value);
        expect(found.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
      }
    }),
  );
});

test('an index of a copy follows every change, from here and from elsewhere, and a list that is read anew', async () => {
  const site = await localSite();
  await site.put(schoolsList, school('s-1'), school('s-2', { phase: 'Secondary' }));
  const path = await site.listPath('Schools');
  const [graph, other] = [site.graph(), site.graph()];
  const copy = createCopy({ graph, path, description: schoolsList, log: quiet });
  await copy.refresh();
  // Made when there is something already.
  const ofPhase = copy.indexBy(({ phase }) => phase);
  const ids = (phase: string) =>
    ofPhase(phase)
      .map(({ record }) => record.id)
      .sort();
  expect([ids('Primary'), ids('Secondary'), ids('Special')]).toEqual([['s-1'], ['s-2'], []]);

  await copy.create(graph.job, school('s-3'));
  const held = copy.get('s-1');
  if (held) await copy.update(graph.job, held, school('s-1', { phase: 'Secondary' }));
  expect([ids('Primary'), ids('Secondary')]).toEqual([['s-3'], ['s-1', 's-2']]);

  const theirs = createCopy({ graph: other, path, description: schoolsList, log: quiet });
  await theirs.refresh();
  const same = theirs.get('s-2');
  if (same) await theirs.update(other.job, same, school('s-2', { phase: 'Primary' }));
  await other.job.send({
    operation: 'test',
    method: 'DELETE',
    path: `${path}/items/${theirs.get('s-3')?.itemId}`,
  });
  await copy.refresh();
  expect([ids('Primary'), ids('Secondary')]).toEqual([['s-2'], ['s-1']]);

  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (!String(input).includes('token=')) return real(input, init);
    globalThis.fetch = real;
    return Response.json({ error: { code: 'resyncRequired', message: '' } }, { status: 410 });
  };
  await copy.refresh();
  expect([ids('Primary'), ids('Secondary')]).toEqual([['s-2'], ['s-1']]);
});
