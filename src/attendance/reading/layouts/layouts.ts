import type { RegisterLayout } from '../../registerReading.ts';
import { codeCounts } from './codeCounts.ts';
import { dayList } from './dayList.ts';
import { grid } from './grid.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';
import { longList } from './longList.ts';
import { markString } from './markString.ts';
import { totals } from './totals.ts';
import { transferYears } from './transferYears.ts';

const readers: Record<RegisterLayout, (parts: ReadingParts) => LayoutReader> = {
  'long list': longList,
  'day list': dayList,
  grid,
  'mark string': markString,
  'code counts': codeCounts,
  totals,
  'common transfer file': transferYears,
};

/** What reads the rows of a layout. */
export function readerFor(layout: RegisterLayout, parts: ReadingParts): LayoutReader {
  return readers[layout](parts);
}
