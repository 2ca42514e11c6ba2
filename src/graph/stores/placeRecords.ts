import type { PlaceRecord, PlaceRecords } from '../../meetings/ports.ts';
import type { ListCopy } from '../copy.ts';
import { failureOf } from '../failure.ts';
import type { Graph, GraphCalls } from '../graph.ts';

function isSame(a: PlaceRecord, b: PlaceRecord): boolean {
  return (
    a.occurrenceId === b.occurrenceId &&
    a.personId === b.personId &&
    a.schoolId === b.schoolId &&
    a.status === b.status
  );
}

/** Whether the copy has the row as it should be. */
export function isWritten(copy: Pick<ListCopy<PlaceRecord>, 'get'>, place: PlaceRecord): boolean {
  const held = copy.get(place.placeId);
  return held !== undefined && isSame(held.record, place);
}

/** Refused because the row is there already, or is another version by now: the copy is behind. */
function isBehind(error: unknown): boolean {
  const status = failureOf(error)?.facts.status;
  return status !== undefined && [400, 404, 409, 412].includes(status);
}

/** Writes the row of a place, whether it is there or not. One call where the copy is up to date, none where nothing changed. */
export async function writePlace(
  calls: GraphCalls,
  copy: ListCopy<PlaceRecord>,
  place: PlaceRecord,
): Promise<void> {
  const attempt = async () => {
    const held = copy.get(place.placeId);
    if (!held) await copy.create(calls, place);
    else if (!isSame(held.record, place)) await copy.update(calls, held, place);
  };
  try {
    await attempt();
  } catch (error) {
    if (!isBehind(error)) throw error;
    await copy.fresh(calls, place.placeId);
    await attempt();
  }
}

export function createPlaceRecords(graph: Graph, copy: ListCopy<PlaceRecord>): PlaceRecords {
  return { write: (place) => writePlace(graph.waiting, copy, place) };
}
