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

type OfList = { byChange: Map<string, StoredItem>; lastId: number };

export function openItemIndex(store: GraphStore): ItemIndex {
  const lists = new Map<string, OfList>();
  const ofList = (listId: string): OfList => {
    const known = lists.get(listId) ?? { byChange: new Map<string, StoredItem>(), lastId: 0 };
    lists.set(listId, known);
    return known;
  };
  const place = (item: StoredItem): void => {
    const list = ofList(item.listId);
    list.byChange.delete(item.id);
    list.byChange.set(item.id, item);
    list.lastId = Math.max(list.lastId, Number(item.id));
  };
  for (const item of [...store.items.entries.values()].sort((a, b) => a.sequence - b.sequence)) place(item);

  const present = (listId: string) => [...ofList(listId).byChange.values()].filter((item) => !item.deleted);

  return {
    get(listId, itemId) {
      const item = ofList(listId).byChange.get(itemId);
      return item?.deleted ? undefined : item;
    },
    all: (listId) => present(listId).sort((a, b) => Number(a.id) - Number(b.id)),
    count: (listId) => present(listId).length,
    changedAfter: (listId, sequence) =>
      [...ofList(listId).byChange.values()].filter((item) => item.sequence > sequence),
    nextId: (listId) => String(ofList(listId).lastId + 1),
    save(list, item) {
      if (!item.deleted) {
        for (const column of list.columns.filter((each) => each.unique)) {
          const value = item.fields[column.name];
          const twin = (other: StoredItem) => other.id !== item.id && same(other.fields[column.name], value);
          if (value !== undefined && present(list.id).some(twin)) throw duplicate(column.name);
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
        const key = String(fields[column] ?? '').toLowerCase();
        if (key && seen.has(key)) throw duplicate(column);
        seen.add(key);
      }
    },
  };
}

const same = (a: FieldValue | undefined, b: FieldValue | undefined) =>
  String(a ?? '').toLowerCase() === String(b ?? '').toLowerCase();

const duplicate = (column: string) =>
  nameAlreadyExists(
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column}].`,
  );
