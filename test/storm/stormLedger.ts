import type { Occurrence } from '../../src/meetings/occurrence.ts';

/** What people were told, or not told because the answer was lost. */
export type StormLedger = {
  /** Places that somebody was told to have, by id, with their date and school. */
  taken: Map<string, { occurrenceId: string; schoolId: string }>;
  /** Places that somebody was told to have given up, and those where the answer was lost. */
  given: Set<string>;
  perhapsGiven: Set<string>;
  /** `${occurrenceId} ${schoolId}` where the answer to a booking was lost. */
  perhapsTaken: Set<string>;
};

export const emptyLedger = (): StormLedger => ({
  taken: new Map(),
  given: new Set(),
  perhapsGiven: new Set(),
  perhapsTaken: new Set(),
});

export const dateOfSchool = (occurrenceId: string, schoolId: string): string => `${occurrenceId} ${schoolId}`;

export type StormFaults = { overbooked: string[]; double: string[]; lost: string[]; wrong: string[] };

/** What must not be in any version of an occurrence: more places than there are, or a school twice. */
export function faultsOfVersion(occurrence: Occurrence): Pick<StormFaults, 'overbooked' | 'double'> {
  const { id, capacity, places, waiting } = occurrence;
  const all = [...places, ...waiting];
  const twice = (key: (place: (typeof all)[number]) => string) => new Set(all.map(key)).size < all.length;
  return {
    overbooked: places.length > capacity ? [`${id}: ${places.length} of ${capacity}`] : [],
    double: twice(({ placeId }) => placeId) || twice(({ schoolId = '' }) => schoolId) ? [id] : [],
  };
}

/** Holds what the lists say in the end against what people were told. */
export function faultsOfTelling(
  occurrences: readonly Occurrence[],
  ledger: StormLedger,
): Pick<StormFaults, 'lost' | 'wrong'> {
  const there = new Map(
    occurrences.flatMap(({ id, places, waiting }) =>
      [...places, ...waiting].map(({ placeId, schoolId = '' }) => [placeId, dateOfSchool(id, schoolId)]),
    ),
  );
  const lost = [...ledger.taken.keys()].filter(
    (placeId) => !there.has(placeId) && !ledger.given.has(placeId) && !ledger.perhapsGiven.has(placeId),
  );
  const backAgain = [...ledger.given].filter((placeId) => there.has(placeId));
  const neverTold = [...there]
    .filter(([placeId, date]) => !ledger.taken.has(placeId) && !ledger.perhapsTaken.has(date))
    .map(([placeId]) => placeId);
  return { lost, wrong: [...backAgain, ...neverTold] };
}
