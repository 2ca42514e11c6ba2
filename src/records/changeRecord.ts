import { isProblem, Problem } from '../problems/problem.ts';
import type { RecordStore } from './recordStore.ts';

const mostTries = 8;

/**
 * Decides on a record and writes the decision on condition that nobody else changed it meanwhile; where somebody did, it is
 * decided again on what the list itself says. `decide` is given nothing where there is no such record, and may throw.
 * @throws Problem changed_elsewhere after eight tries, and what `decide` throws
 */
export async function changeRecord<T extends { id: string }>(
  store: RecordStore<T>,
  id: string,
  decide: (known: T | undefined) => T,
): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const afresh = tries > 0;
    const known = await store.byId(id, afresh);
    const record = decideOn(known?.record, decide, afresh);
    if (record && (await writtenIfUnchanged(store, record, known?.etag))) return record;
  }
  throw new Problem('changed_elsewhere');
}

/** What is refused on the copy in memory is decided once more on the list itself. */
function decideOn<T>(
  known: T | undefined,
  decide: (known: T | undefined) => T,
  afresh: boolean,
): T | undefined {
  try {
    return decide(known);
  } catch (error) {
    if (afresh || !isProblem(error)) throw error;
    return undefined;
  }
}

async function writtenIfUnchanged<T extends { id: string }>(
  store: RecordStore<T>,
  record: T,
  etag: string | undefined,
): Promise<boolean> {
  try {
    await (etag === undefined ? store.add(record) : store.save(record, etag));
    return true;
  } catch (error) {
    if (isProblem(error, 'changed_elsewhere')) return false;
    throw error;
  }
}
