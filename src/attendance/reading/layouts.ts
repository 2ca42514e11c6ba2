import type { RegisterLayout } from '../registerReading.ts';
import { grid } from './grid.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';
import { longList } from './longList.ts';

/** What reads the rows of a layout. */
export function readerFor(layout: RegisterLayout, parts: ReadingParts): LayoutReader {
  return layout === 'long list' ? longList(parts) : grid(parts);
}
