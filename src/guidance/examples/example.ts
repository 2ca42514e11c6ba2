import first from './questions1.json' with { type: 'json' };
import second from './questions2.json' with { type: 'json' };
import third from './questions3.json' with { type: 'json' };

/**
 * A question as somebody put it, and what its answer has to be. A question that no rule reads is compared with these; the tests
 * hold each of them to its answer.
 */
export type Example = {
  q: string;
  /** The product does not know, or it is not its business. */
  none?: true;
  /** The best code of the answer is one of these; with `all`, the answer has every one. */
  codes?: readonly string[];
  all?: true;
  /** Codes that the answer may not recommend. */
  never?: readonly string[];
  /** Words of the answer, and words that may not be in it. */
  holds?: readonly string[];
  lacks?: readonly string[];
  /** How the answer opens. */
  opens?: string;
};

export const examples: readonly Example[] = [...first, ...second, ...third] as readonly Example[];
