import { type BandReading, bandOf } from '../band.ts';
import type { GroupFigures } from './schoolFigures.ts';
import type { Sums } from './sessionSums.ts';

const bandCount = 20;

/** The five-point band of sessions missed: 0 for under 5%, 19 for 95 to 100%. In integers, so that 5% exactly is in the second. */
export function fivePointBand({ possible, attended }: Pick<Sums, 'possible' | 'attended'>): number {
  return Math.min(Math.floor((bandCount * (possible - attended)) / possible), bandCount - 1);
}

export function emptyGroup(): GroupFigures & { bands: number[] } {
  return {
    pupils: 0,
    possible: 0,
    attended: 0,
    authorised: 0,
    unauthorised: 0,
    persistent: 0,
    severe: 0,
    fiveToFifteen: 0,
    bands: new Array<number>(bandCount).fill(0),
  };
}

/** Counts a pupil into a group. One without a possible session is a pupil of it, and in no band. */
export function addToGroup(group: ReturnType<typeof emptyGroup>, sums: Sums, reading: BandReading): void {
  group.pupils += 1;
  group.possible += sums.possible;
  group.attended += sums.attended;
  group.authorised += sums.authorised;
  group.unauthorised += sums.unauthorised;
  if (sums.possible === 0) return;
  const band = fivePointBand(sums);
  const own = bandOf(sums, reading);
  group.bands[band] = (group.bands[band] ?? 0) + 1;
  if (own === 'severe') group.severe += 1;
  if (own === 'severe' || own === 'persistent') group.persistent += 1;
  if (band >= 1 && band <= 2) group.fiveToFifteen += 1;
}
