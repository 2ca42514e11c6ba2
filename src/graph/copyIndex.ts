import type { Held } from './copy.ts';

/** The records of a copy by something that many of them share: what a look at 20,000 of them would have to find each time. */
export type CopyIndex<T> = {
  of(key: string): readonly Held<T>[];
  put(held: Held<T>): void;
  take(held: Held<T>): void;
  clear(): void;
};

export function createIndex<T>(keyOf: (record: T) => string): CopyIndex<T> {
  const byKey = new Map<string, Map<string, Held<T>>>();
  return {
    of: (key) => [...(byKey.get(key)?.values() ?? [])],
    put(held) {
      const key = keyOf(held.record);
      const there = byKey.get(key);
      if (there) there.set(held.itemId, held);
      else byKey.set(key, new Map([[held.itemId, held]]));
    },
    take({ itemId, record }) {
      const key = keyOf(record);
      const there = byKey.get(key);
      there?.delete(itemId);
      if (there?.size === 0) byKey.delete(key);
    },
    clear: () => byKey.clear(),
  };
}
