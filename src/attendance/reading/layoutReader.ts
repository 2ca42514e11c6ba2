import type { Entries } from './entries.ts';
import type { Findings } from './findings.ts';
import type { Heading } from './heading.ts';
import type { Interned } from './interned.ts';
import type { Places } from './places.ts';
import type { Pupils } from './pupils.ts';

/** What both layouts read into. */
export type ReadingParts = {
  heading: Heading;
  findings: Findings;
  pupils: Pupils;
  entries: Entries;
  texts: Interned;
};

/** Reads the rows of one layout, one at a time, and says in the end where their marks stand. */
export type LayoutReader = {
  takeRow: (cells: readonly string[], line: number) => void;
  places: () => Places;
};
