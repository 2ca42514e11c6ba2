import { expect, test } from 'vitest';
import { withColumn } from '../../../src/local/graph/sharepoint/columns.ts';
import { queriedItems } from '../../../src/local/graph/sharepoint/itemQuery.ts';
import { newList } from '../../../src/local/graph/sharepoint/lists.ts';
import type { StoredItem } from '../../../src/local/graph/sharepoint/stored.ts';

const now = new Date('2026-11-22T12:00:00Z');
const empty = newList({ displayName: 'Large', template: 'genericList' }, now);
const indexed = (name: string) => ({ name, text: {}, indexed: true });
const columns = [indexed('Common'), indexed('Rare'), { name: 'Plain', text: {} }].reduce(
  (before, column) => withColumn(before, column).columns,
  empty.columns,
);
const list = { ...empty, columns };
const items = Array.from(
  { length: 5001 },
  (_, n): StoredItem => ({
    id: String(n + 1),
    listId: list.id,
    guid: '',
    version: 1,
    sequence: n + 1,
    createdAt: now.toISOString(),
    modifiedAt: now.toISOString(),
    fields: { Common: 'same', Rare: `r${n % 100}`, Plain: 'x' },
  }),
);

const query = (filter: string, prefer = '') =>
  queriedItems(
    {
      method: 'GET',
      path: '',
      query: new URLSearchParams({ $filter: filter }),
      headers: new Headers({ prefer }),
      body: new Uint8Array(),
      base: '',
      contentBase: '',
      part: () => '',
    },
    list,
    items,
  );

test('beyond 5,000 rows the first condition has to narrow the list down', () => {
  expect(query("fields/Rare eq 'r1' and fields/Common eq 'same'")).toHaveLength(50);
  expect(() => query("fields/Common eq 'same' and fields/Rare eq 'r1'")).toThrow(/too many resources/);
});

test('beyond 5,000 rows a column without an index cannot be asked for at all', () => {
  const prefer = 'HonorNonIndexedQueriesWarningMayFailRandomly';
  expect(() => query("fields/Plain eq 'x'", prefer)).toThrow(/too many resources/);
});
