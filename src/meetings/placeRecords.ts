import type { Occurrence, TakenPlace } from './occurrence.ts';
import type { PlaceRecord } from './ports.ts';

/** The records of the places of an occurrence: those that are taken, and those that are waited for. */
export function recordsOf({ id, places, waiting }: Occurrence): PlaceRecord[] {
  const record =
    (status: PlaceRecord['status']) =>
    ({ placeId, personId, schoolId }: TakenPlace): PlaceRecord => ({
      placeId,
      occurrenceId: id,
      personId,
      ...(schoolId !== undefined && { schoolId }),
      status,
    });
  return [...places.map(record('taken')), ...waiting.map(record('waiting'))];
}

/** The records that a decision changes: of new places, of those who moved up, and of what was given up. */
export function changedRecords(before: Occurrence | undefined, after: Occurrence): PlaceRecord[] {
  const was = before ? recordsOf(before) : [];
  const is = recordsOf(after);
  const changed = is.filter(
    (record) => !was.some((old) => old.placeId === record.placeId && old.status === record.status),
  );
  const gone = was.filter((old) => !is.some(({ placeId }) => placeId === old.placeId));
  return [...changed, ...gone.map((record): PlaceRecord => ({ ...record, status: 'cancelled' }))];
}
