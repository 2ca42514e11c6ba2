import type { AdaptiveCard } from '../cards/adaptiveCard.ts';

/** What an action leads to. */
export type ActionResult = {
  /** The card of the person who acted. */
  mine: AdaptiveCard;
  /** The card that everyone in the chat sees from now on. */
  shared: AdaptiveCard;
  /** What happened, fit for others to read. */
  said: string;
};
