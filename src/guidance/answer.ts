/** Where a statement comes from: a document, the edition of it, and the place in it. */
export type Source = { title: string; place: string; edition: string; url: string };

/**
 * What the product says to a question. `answered` is false where it does not know or it is not its business:
 * then `text` says so and `nearest` names topics that it can answer.
 */
export type Answer = {
  answered: boolean;
  kind: 'code' | 'greeting' | 'help' | 'unknown';
  /** Plain text; paragraphs are separated by an empty line. */
  text: string;
  /** Attendance codes that the answer recommends, best first. */
  codes: string[];
  sources: Source[];
  nearest: string[];
};
