/** A paragraph of an example. Fields stand in it as `{{parent name}}`. */
export type ExamplePart =
  | { heading: string }
  | { text: string }
  /** An item of a list; a field of a list alone gives as many items as it has lines. */
  | { item: string };

/** A plain letter that a council can send as it is, or put its own in place of. */
export type ExampleLetter = {
  /** Of the council's letter types. */
  id: string;
  /** What it is about, as its heading says. */
  title: string;
  parts: readonly ExamplePart[];
};

export const heading = (text: string): ExamplePart => ({ heading: text });
export const text = (words: string): ExamplePart => ({ text: words });
export const items = (...words: string[]): ExamplePart[] => words.map((item) => ({ item }));
