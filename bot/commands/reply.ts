import type { Source } from '../../src/guidance/answer.ts';
import type { AdaptiveCard } from '../cards/adaptiveCard.ts';

/** What a command says, before anything of Teams is known about it. */
export type Reply = {
  text?: string;
  /** Where the text comes from; it refers to them as [1], [2] and so on. */
  sources?: readonly Source[];
  card?: AdaptiveCard;
  /** What a notification says of a card. */
  summary?: string;
};
