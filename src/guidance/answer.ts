/** Where a statement comes from: a document, the edition of it, and the place in it. */
export type Source = { title: string; place: string; edition: string; url: string };

/**
 * How well a statement was checked. `high`: seen in the law or in several independent documents. `medium`: part of it rests
 * on one account of the guidance, so the answer asks the reader to check the current edition.
 */
export type Confidence = 'high' | 'medium';

/**
 * What the product says to a question. `answered` is false where it does not know or it is not its business:
 * then `text` says so and `nearest` names topics that it can answer. A child who may be at risk is never its business:
 * kind `safeguarding` gives the route to people who can act, and is not an answer.
 */
export type Answer = {
  answered: boolean;
  kind: 'code' | 'law' | 'greeting' | 'help' | 'safeguarding' | 'unknown';
  /** Plain text; paragraphs are separated by an empty line. The first is the answer itself. */
  text: string;
  /** Attendance codes that the answer recommends, best first. */
  codes: string[];
  sources: Source[];
  nearest: string[];
};
