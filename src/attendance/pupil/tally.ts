import { attending, missed } from './codeSets.ts';

/** Sessions that count, and those attended. */
export type Tally = { possible: number; attended: number };

/** Counts one mark. A code that is no possible session changes nothing. */
export function count(tally: Tally, code: number): void {
  if (attending[code]) tally.attended += 1;
  if (attending[code] || missed[code]) tally.possible += 1;
}
