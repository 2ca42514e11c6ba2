import { z } from 'zod';
import { waitAtMost } from '../../src/meetings/waitAtMost.ts';
import { messageAfter } from '../actions/actionResult.ts';
import { readCardAction } from '../actions/cardAction.ts';
import { ownViewOf, runCardAction, withViewer } from '../actions/runCardAction.ts';
import { type AdaptiveCard, adaptiveCardType } from '../cards/adaptiveCard.ts';
import { failureCard, failureOf } from '../failures.ts';
import type { InvokeSetting } from './invoke.ts';

const sentValue = z.object({
  action: z.object({ verb: z.unknown().optional(), data: z.unknown().optional() }),
  trigger: z.string().catch('manual'),
});

type CardAnswer = { statusCode: 200; type: typeof adaptiveCardType; value: AdaptiveCard };

/** The answer to a button on a card, or to Teams fetching a person's own view: always a card. */
export async function answerCardAction(value: unknown, setting: InvokeSetting): Promise<CardAnswer> {
  const { turn, log } = setting;
  try {
    return cardAnswer(await cardAfter(value, setting));
  } catch (error) {
    return cardAnswer(failureCard(failureOf(error, 'card action', log), turn.services, turn.teamsId));
  }
}

/** Teams gives up on an answer after ten seconds; the card that others see may come later than that. */
const longestTurn = 9000;

async function cardAfter(value: unknown, { turn, store }: InvokeSetting): Promise<AdaptiveCard> {
  const askedAt = performance.now();
  const { data: sent } = sentValue.safeParse(value);
  const read = readCardAction(sent?.action.verb, sent?.action.data);
  // Teams fetches a view again whenever the stored card changes: to change it here would never end.
  if (sent?.trigger === 'automatic') return ownViewOf(turn, read);
  const result = await runCardAction(turn, withViewer(read, turn.teamsId));
  const message = messageAfter(result, turn);
  const left = longestTurn - (performance.now() - askedAt);
  if (message) await waitAtMost(Math.max(0, left), store(message));
  return result.mine;
}

const cardAnswer = (value: AdaptiveCard): CardAnswer => ({ statusCode: 200, type: adaptiveCardType, value });
