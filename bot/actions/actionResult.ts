import type { AdaptiveCard } from '../cards/adaptiveCard.ts';
import type { Reply } from '../commands/reply.ts';
import type { Turn } from '../turn.ts';

/** What an action leads to. */
export type ActionResult = {
  /** The card of the person who acted. */
  mine: AdaptiveCard;
  /** The card that everyone in the chat sees from now on. Without it theirs stays as it is. */
  shared?: AdaptiveCard;
  /** The words of the message around the person's card, where it has any. */
  around?: Omit<Reply, 'card'>;
  /** What happened, fit for others to read. */
  said: string;
};

/** What the message of the card is from now on: where others see it too, nothing of what is the person's own. */
export function messageAfter(
  { mine, shared, around }: ActionResult,
  turn: Pick<Turn, 'shared'>,
): Reply | undefined {
  if (!turn.shared) return { ...around, card: mine };
  return shared && { card: shared };
}
