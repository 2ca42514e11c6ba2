import { nameAlreadyExists } from '../errors.ts';
import type { GraphStore } from '../store.ts';
import type { FieldValue, StoredItem, StoredList } from './stored.ts';

/** The items of each list in the order of their last change, and what unique columns hold. */
export type ItemIndex = {
  get(listId: string, itemId: string): StoredItem | undefined;
  /** Those that are there, by id. */
  all(listId: string): StoredItem[];
  count(listId: string): number;
  /** Those changed or deleted after a sequence number, in that order. */
  changedAfter(listId: string, sequence: number): StoredItem[];
  nextId(listId: string): string;
  save(list: StoredList, item: StoredItem): void;
  dropList(listId: string): void;
  /** Throws where two items already share a value: a column cannot become unique then. */
  requireUnique(listId: string, column: string): void;
};

type OfList = {
  byChange: Map<string, StoredItem>;
  /** The same in the order of their ids. */
  byId: Map<string, StoredItem>;
  /** What each unique column holds, and which item holds it. */
  taken: Map<string, Map<string, string>>;
  lastId: number;
};

export function openItemIndex(store: GraphStore): ItemIndex {
  const lists = new Map<string, OfList>();
  const ofList = (listId: string): OfList => {
    const known = lists.get(listId);
    if (known) return known;
    const list: OfList = { byChange: new Map(), byId: new Map(), taken: new Map(), lastId: 0 };
    lists.set(listId, list);
    return list;
  };
  const place = (item: StoredItem): void => {
    const list = ofList(item.listId);
    const before = list.byId.get(item.id);
    for (const [column, holders] of list.taken) {
      const [old, value] = [keyOf(before?.fields[column]), keyOf(item.fields[column])];
      if (before && holders.get(old) === item.id) holders.delete(old);
      if (!item.deleted && value !== '') holders.set(value, item.id);
    }
    list.byChange.delete(item.id);
    list.byChange.set(item.id, item);
    list.byId.set(item.id, item);
    list.lastId = Math.max(list.lastId, Number(item.id));
  };
  const stored = [...store.items.entries.values()];
  // Places in the map by id are given in this order, and kept.
  for (const item of stored.sort((a, b) => Number(a.id) - Number(b.id)))
    ofList(item.listId).byId.set(item.id, item);
  for (const item of stored.sort((a, b) => a.sequence - b.sequence)) place(item);

  const present = (listId: string) => [...ofList(listId).byId.values()].filter((item) => !item.deleted);

  /** Made when a column is first asked about, and kept from then on. */
  function holdersOf(listId: string, column: string): Map<string, string> {
    const { taken } = ofList(listId);
    const known = taken.get(column);
    if (known) return known;
    const holders = new Map<string, string>();
    for (const { id, fields } of present(listId)) {
      const key = keyOf(fields[column]);
      if (key !== '') holders.set(key, id);
    }
    taken.set(column, holders);
    return holders;
  }

  return {
    get(listId, itemId) {
      const item = ofList(listId).byChange.get(itemId);
      return item?.deleted ? undefined : item;
    },
    all: present,
    count: (listId) => present(listId).length,
    changedAfter: (listId, sequence) =>
      [...ofList(listId).byChange.values()].filter((item) => item.sequence > sequence),
    nextId: (listId) => String(ofList(listId).lastId + 1),
    save(list, item) {
      if (!item.deleted) {
        for (const column of list.columns.filter((each) => each.unique)) {
          const key = keyOf(item.fields[column.name]);
          const holder = key === '' ? undefined : holdersOf(list.id, column.name).get(key);
          if (holder !== undefined && holder !== item.id) throw duplicate(column.name);
        }
      }
      store.items.put(`${item.listId}/${item.id}`, item);
      place(item);
    },
    dropList(listId) {
      for (const item of ofList(listId).byChange.values()) store.items.remove(`${listId}/${item.id}`);
      lists.delete(listId);
    },
    requireUnique(listId, column) {
      const seen = new Set<string>();
      for (const { fields } of present(listId)) {
        const key = keyOf(fields[column]);
        if (key && seen.has(key)) throw duplicate(column);
        seen.add(key);
      }
    },
  };
}

/** Values compare without case; empty ones are none. */
const keyOf = (value: FieldValue | undefined) => String(value ?? '').toLowerCase();

const duplicate = (column: string) =>
  nameAlreadyExists(
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column}].`,
  );
