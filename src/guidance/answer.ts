/** Where a statement comes from: a document, the edition of it, and the place in it. */
export type Source = { title: string; place: string; edition: string; url: string };

/**
 * How well a statement was checked. `high`: seen in the law or in several independent documents. `medium`: part of it rests
 * on one account of the guidance, so the answer asks the reader to check the current edition.
 */
export type Confidence = 'high' | 'medium';

/** A part of an answer below its first paragraph: a paragraph, or a list under a heading such as 'Check'. */
export type AnswerPart = { heading?: string; text?: string; items?: readonly string[] };

/** What only the council's live records can add to an answer, for the person who asks. */
export type LiveFact = 'next-drop-in' | 'next-forum' | 'my-support-worker';

/**
 * What the product says to a question. `answered` is false where it does not know or it is not its business: then `lead`
 * says so and `nearest` and `readings` offer questions that it can answer. A child who may be at risk is never its business:
 * kind `safeguarding` gives the route to people who can act, and is not an answer.
 */
export type Answer = {
  answered: boolean;
  kind: 'code' | 'law' | 'local' | 'case' | 'greeting' | 'help' | 'safeguarding' | 'unknown';
  /** The answer itself, in a sentence or a few. */
  lead: string;
  parts: readonly AnswerPart[];
  /** Attendance codes that the answer recommends, best first. */
  codes: readonly string[];
  sources: readonly Source[];
  /** Up to three readings of a question that fits more than one answer, each a question to ask instead. */
  readings: readonly string[];
  /** Questions about what is close, each fit to be asked as it stands. */
  nearest: readonly string[];
  /** What it is about, in words of ours and never in the asker's: what questions are counted by. */
  topic: string;
  /** The question as it was understood together with the one before; absent where it stands by itself. */
  readAs?: string;
  /** Where live records know more: whoever shows the answer may add it. */
  live?: LiveFact;
};

const partText = ({ heading, text, items = [] }: AnswerPart): string => {
  const lines = [text ?? [], items.map((item) => `- ${item}`)].flat();
  return [heading ? `${heading}:` : [], lines].flat().join('\n');
};

/** The whole answer as plain text; paragraphs are separated by an empty line. */
export const answerText = ({ lead, parts }: Pick<Answer, 'lead' | 'parts'>): string =>
  [lead, ...parts.map(partText)].join('\n\n');
