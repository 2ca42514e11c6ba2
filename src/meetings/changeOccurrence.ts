import { Problem } from '../problems/problem.ts';
import { changeRecord } from '../records/changeRecord.ts';
import type { RecordStore } from '../records/recordStore.ts';
import { inTurn } from './inTurn.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * Decides on an occurrence and saves the decision on condition that nobody else changed it meanwhile, one after another on this
 * server: see changeRecord.ts.
 * @throws Problem not_found, changed_elsewhere, and what `decide` throws
 */
export function changeOccurrence<T extends { occurrence: Occurrence }>(
  store: RecordStore<Occurrence>,
  id: string,
  decide: (occurrence: Occurrence) => T,
): Promise<T> {
  return inTurn(store, id, async () => {
    let decision: T | undefined;
    await changeRecord(store, id, (known) => {
      if (!known) throw new Problem('not_found');
      decision = decide(known);
      return decision.occurrence;
    });
    if (!decision) throw new Problem('not_found');
    return decision;
  });
}
