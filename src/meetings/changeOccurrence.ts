import { isProblem, Problem } from '../problems/problem.ts';
import { inTurn } from './inTurn.ts';
import type { Occurrence } from './occurrence.ts';
import type { OccurrenceStore, VersionedOccurrence } from './ports.ts';

const mostTries = 8;

/**
 * Decides on an occurrence and saves the decision on condition that nobody else changed it meanwhile.
 * The first decision is made on the copy in memory. Where that is refused, or the version has moved on, it is
 * made again on what the list itself says, so that a refusal is never the fault of an old copy.
 * Throws what `decide` throws, `not_found`, or `changed_elsewhere` after eight tries.
 */
export function changeOccurrence<T extends { occurrence: Occurrence }>(
  store: OccurrenceStore,
  id: string,
  decide: (occurrence: Occurrence) => T,
): Promise<T> {
  return inTurn(store, id, async () => {
    const copy = await store.byId(id);
    const decision = copy && decideOnCopy(copy.occurrence, decide);
    const saved = copy && decision && (await saveIfUnchanged(store, decision, copy.etag));
    return saved ?? (await decideAfresh(store, id, decide));
  });
}

async function decideAfresh<T extends { occurrence: Occurrence }>(
  store: OccurrenceStore,
  id: string,
  decide: (occurrence: Occurrence) => T,
): Promise<T> {
  for (let tries = 1; tries < mostTries; tries++) {
    const known = await store.byId(id, true);
    if (!known) throw new Problem('not_found');
    const saved = await saveIfUnchanged(store, decide(known.occurrence), known.etag);
    if (saved) return saved;
  }
  throw new Problem('changed_elsewhere');
}

function decideOnCopy<T>(occurrence: Occurrence, decide: (occurrence: Occurrence) => T): T | undefined {
  try {
    return decide(occurrence);
  } catch (error) {
    if (isProblem(error)) return undefined;
    throw error;
  }
}

async function saveIfUnchanged<T extends { occurrence: Occurrence }>(
  store: OccurrenceStore,
  decision: T,
  etag: VersionedOccurrence['etag'],
): Promise<T | undefined> {
  try {
    const saved = await store.save(decision.occurrence, etag);
    return { ...decision, occurrence: saved.occurrence };
  } catch (error) {
    if (isProblem(error, 'changed_elsewhere')) return undefined;
    throw error;
  }
}
