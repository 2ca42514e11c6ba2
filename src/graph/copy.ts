import { type CopyIndex, createIndex } from './copyIndex.ts';
import { type Changes, readChanges } from './deltaPages.ts';
import { failureOf, hasStatus, unlessMissing } from './failure.ts';
import type { Graph, GraphCalls } from './graph.ts';
import { createItem, type Item, itemShape, type ListAddress, readItem, updateItem } from './listItems.ts';
import type { Fields, ListDescription } from './lists/listDescription.ts';
import type { Log } from './log.ts';

/** A record together with its item and the version that a change must be made from. */
export type Held<T> = { itemId: string; etag: string; record: T };

/** A list in memory. Reading it never calls Graph. */
export type ListCopy<T> = {
  list: ListAddress;
  all(): readonly Held<T>[];
  get(key: string): Held<T> | undefined;
  /** The records that share a key of another kind, from an index that is kept from now on. */
  indexBy(keyOf: (record: T) => string): (key: string) => readonly Held<T>[];
  /** Rows that could not be read, so that a rewrite can clear them away. */
  spoilt(): ReadonlyMap<string, Fields>;
  /** Moves on whenever a record that is held here changes. */
  version(): number;
  /** Asks Graph what has changed. Calls that come together share a question; none is answered from before it asked. */
  refresh(): Promise<void>;
  /** The record as the list itself has it now. */
  fresh(calls: GraphCalls, key: string): Promise<Held<T> | undefined>;
  create(calls: GraphCalls, record: T): Promise<Held<T>>;
  /** One conditional update. Rejects with `changed_elsewhere` where the version has moved on. */
  update(calls: GraphCalls, from: { itemId: string; etag: string }, record: T): Promise<Held<T>>;
  /** Takes in what a batch has written or removed. */
  wrote(held: Held<T>): void;
  removed(itemId: string): void;
};

/** Whether the item holds what we meant to write, whatever else it holds. */
function holds(item: Item, fields: Fields): boolean {
  return Object.entries(fields).every(([name, value]) => {
    // SharePoint leaves out what is empty, and writes instants without milliseconds.
    const there = item.fields[name] || '';
    const isInstant = typeof value === 'string' && /T.*Z$/.test(value);
    return isInstant ? Date.parse(String(there)) === Date.parse(value) : there === (value || '');
  });
}

type CopyOptions<T> = {
  graph: Graph;
  /** Of the list: `/sites/{id}/lists/{id}`. */
  path: string;
  description: ListDescription<T>;
  log: Log;
  pageSize?: number;
};

export function createCopy<T>({
  graph,
  path,
  description,
  log,
  pageSize = 500,
}: CopyOptions<T>): ListCopy<T> {
  const list: ListAddress = {
    path,
    name: description.name.toLowerCase(),
    columns: description.columns,
  };
  let byItem = new Map<string, Held<T>>();
  let byKey = new Map<string, Held<T>>();
  let spoilt = new Map<string, Fields>();
  const indexes: CopyIndex<T>[] = [];
  let changes = 0;
  let deltaPath: string | undefined;
  /** Items that we wrote while a refresh was under way: what it brings of them may be older. */
  let touched: Set<string> | undefined;

  function forget(itemId: string): void {
    changes += 1;
    const held = byItem.get(itemId);
    byItem.delete(itemId);
    spoilt.delete(itemId);
    if (!held) return;
    for (const index of indexes) index.take(held);
    const key = description.keyOf(held.record);
    if (byKey.get(key)?.itemId === itemId) byKey.delete(key);
  }

  function hold(held: Held<T>): void {
    forget(held.itemId);
    byItem.set(held.itemId, held);
    byKey.set(description.keyOf(held.record), held);
    for (const index of indexes) index.put(held);
  }

  function forgetAll(): void {
    [byItem, byKey, spoilt] = [new Map(), new Map(), new Map()];
    for (const index of indexes) index.clear();
  }

  function takeIn(item: Item): Held<T> | undefined {
    if (item.deleted) {
      forget(item.id);
      return undefined;
    }
    const result = description.reader.safeParse(item.fields);
    if (result.success) {
      const held = { itemId: item.id, etag: item.etag, record: result.data };
      hold(held);
      return held;
    }
    forget(item.id);
    spoilt.set(item.id, item.fields);
    const columns = [...new Set(result.error.issues.map((issue) => String(issue.path[0] ?? '')))];
    log.warn({ list: description.name, item: item.id, columns }, 'row of a list skipped: not as described');
    return undefined;
  }

  async function reread(calls: GraphCalls, itemId: string): Promise<Held<T> | undefined> {
    const item = await unlessMissing(readItem(calls, list, itemId));
    if (item) return takeIn(item);
    forget(itemId);
    return undefined;
  }

  /** Asks the list for a record that the copy does not have. The key column has an index, so that the filter may be used. */
  async function find(calls: GraphCalls, key: string): Promise<Held<T> | undefined> {
    const filter = encodeURIComponent(`fields/${description.keyColumn} eq '${key.replaceAll("'", "''")}'`);
    const [item] = await calls.all(
      {
        operation: `${list.name}.find`,
        method: 'GET',
        path: `${path}/items?$expand=fields&$filter=${filter}`,
      },
      itemShape,
    );
    return item && takeIn(item);
  }

  /** Reads an item until no write of ours has come in between. */
  async function settle(itemId: string, writes: Set<string>): Promise<void> {
    do {
      writes.delete(itemId);
      await reread(graph.job, itemId);
    } while (writes.has(itemId));
  }

  const everything = `${path}/items/delta?$expand=fields&$top=${pageSize}`;

  async function bringUpToDate(): Promise<void> {
    touched = new Set();
    try {
      let whole = deltaPath === undefined;
      let found: Changes;
      try {
        found = await readChanges(graph, list, deltaPath ?? everything);
      } catch (error) {
        if (whole || !hasStatus(error, 410)) throw error;
        log.info({ list: description.name }, 'the change token is too old: reading the whole list');
        whole = true;
        found = await readChanges(graph, list, everything);
      }
      const own = [...touched].flatMap((itemId) => byItem.get(itemId) ?? []);
      const doubtful = new Set(touched);
      if (whole) forgetAll();
      for (const held of own) hold(held);
      for (const item of found.items.values()) if (!doubtful.has(item.id)) takeIn(item);
      for (const itemId of doubtful) await settle(itemId, touched);
      deltaPath = found.deltaPath;
    } finally {
      touched = undefined;
    }
  }

  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;

  function refresh(): Promise<void> {
    if (!running) {
      running = bringUpToDate().finally(() => {
        running = undefined;
      });
      return running;
    }
    following ??= running
      .catch(() => undefined)
      .then(() => {
        following = undefined;
        return refresh();
      });
    return following;
  }

  function wrote(held: Held<T>): void {
    touched?.add(held.itemId);
    hold(held);
  }

  return {
    list,
    all: () => [...byItem.values()],
    get: (key) => byKey.get(key),
    indexBy(keyOf) {
      const index = createIndex(keyOf);
      for (const held of byItem.values()) index.put(held);
      indexes.push(index);
      return index.of;
    },
    spoilt: () => spoilt,
    version: () => changes,
    refresh,
    async fresh(calls, key) {
      const held = byKey.get(key);
      if (held) return await reread(calls, held.itemId);
      return await find(calls, key);
    },
    async create(calls, record) {
      const item = await createItem(calls, list, description.fieldsOf(record));
      const held = { itemId: item.id, etag: item.etag, record };
      wrote(held);
      return held;
    },
    async update(calls, { itemId, etag }, record) {
      const fields = description.fieldsOf(record);
      let etagNow: string;
      try {
        etagNow = (await updateItem(calls, list, { itemId, etag, fields })).etag;
      } catch (error) {
        // After a lost answer the second try meets the version that the first one made: that is no conflict.
        if (!hasStatus(error, 412) || !failureOf(error)?.facts.repeatedBlindly) throw error;
        const item = await readItem(calls, list, itemId);
        if (!holds(item, fields)) throw error;
        etagNow = item.etag;
      }
      const held = { itemId, etag: etagNow, record };
      wrote(held);
      return held;
    },
    wrote,
    removed(itemId) {
      touched?.add(itemId);
      forget(itemId);
    },
  };
}
