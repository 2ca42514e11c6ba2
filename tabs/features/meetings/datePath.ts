import type { Occurrence } from '../../app/apiTypes.ts';

type Known = Pick<Occurrence, 'id' | 'mine'>;

/** Where a link to a date leads who books: to the list of their places if they have one in it, and else to the form. */
export function datePath(occurrenceId: string, occurrences: readonly Known[]): string {
  const known = occurrences.find(({ id }) => id === occurrenceId);
  return known && known.mine.length > 0 ? '/meetings' : `/meetings/${occurrenceId}/book`;
}
