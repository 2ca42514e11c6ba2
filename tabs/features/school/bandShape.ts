import { shareInTenths } from '../../parts/tenths.ts';

export type BandRow = {
  name: string;
  pupils: number;
  /** Of all pupils, in tenths of a per cent. */
  tenths: number;
  /** Of the longest bar, from 0 to 1. */
  part: number;
  look: 'plain' | 'hatched' | 'solid';
  /** A line of the definitions that stands above this band. */
  lineAbove?: string;
};

/** At least so many bands are shown, so that the line of persistent absence is always in sight. */
const fewest = 4;

/** The bands of a school up to the last that has anyone in it: under 5% of sessions missed, 5 to under 10%... */
export function bandRows(bands: readonly number[]): BandRow[] {
  const pupils = bands.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...bands);
  const last = bands.reduce((found, count, at) => (count > 0 ? at : found), 0);
  return bands.slice(0, Math.max(last + 1, fewest)).map((count, at) => ({
    name: bandName(at, bands.length),
    pupils: count,
    tenths: shareInTenths(count, pupils),
    part: count / most,
    look: at < 2 ? 'plain' : at < 10 ? 'hatched' : 'solid',
    ...(at === 2 && { lineAbove: '10% missed: the line of persistent absence' }),
    ...(at === 10 && { lineAbove: '50% missed: the line of severe absence' }),
  }));
}

function bandName(at: number, bands: number): string {
  if (at === 0) return 'Under 5%';
  const from = at * 5;
  return at === bands - 1 ? `${from} to ${from + 5}%` : `${from} to under ${from + 5}%`;
}

/** From which share of sessions missed on there is nobody; undefined where the last band has someone in it. */
export function nobodyFrom(bands: readonly number[]): number | undefined {
  const shown = bandRows(bands).length;
  return shown < bands.length ? shown * 5 : undefined;
}
