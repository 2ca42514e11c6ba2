import type { PupilCounts } from '../../marks.ts';
import type { Findings } from '../findings.ts';
import type { Heading } from '../heading/heading.ts';
import type { Places } from '../marks/places.ts';
import type { Pupils } from '../pupils/pupils.ts';
import type { TakeLine } from '../table.ts';

/** Where the marks of a file go. `line` is the line that they are being added from. */
export type MarkSink = {
  line: number;
  /** Adds what is written for a pupil at a place (see Places): a code, a missing mark, or something that is rejected. */
  add(pupil: number, place: number, text: string): void;
  /** The number by which `addKnown` takes a text, or 0 for one that it does not take. */
  knownNumber(text: string): number;
  addKnown(pupil: number, place: number, known: number): void;
};

/** What every layout reads into. */
export type ReadingParts = {
  heading: Heading;
  findings: Findings;
  pupils: Pupils;
  marks: MarkSink;
};

/** Reads the rows of one layout, one at a time, and says in the end where their marks stand, or what was counted. */
export type LayoutReader = {
  takeRow: (cells: readonly string[], line: number) => void;
  /** Takes lines that say nothing new to `takeRow`, as it would. */
  takeLine?: TakeLine;
  /** For layouts with marks by date. */
  places?: () => Places;
  /** For layouts with sums only, by pupil number. */
  counts?: () => readonly (PupilCounts | undefined)[];
};
