import type { Confidence, Source } from '../answer.ts';
import type { Pattern } from '../situations/situation.ts';

/** A fact about the law of attendance or about how the council works, with what it rests on. */
export type LegalFact = Pattern & {
  id: string;
  /** As a topic: "the national threshold". */
  topic: string;
  /** The answer, its first sentence first. */
  text: string;
  sources: readonly [Source, ...Source[]];
  confidence: Confidence;
};
