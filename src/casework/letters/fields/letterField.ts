import type { LetterFacts } from '../letterFacts.ts';

/** A field that a template may have. */
export type LetterField = {
  /** What stands in its place, for the gap that is left where nothing does. */
  what: string;
  /** What the case has for it: nothing, one line or several. */
  lines?: (facts: LetterFacts) => readonly (string | undefined)[];
  /** Each line is a thing by itself: a list in the template makes a list of them. */
  list?: boolean;
  /** Where there is nothing, the letter says nothing. */
  optional?: boolean;
};

export type LetterFields = Readonly<Record<string, LetterField>>;
