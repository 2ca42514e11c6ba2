import { z } from 'zod';
import { activity } from './activities.ts';
import type { BotAnswer } from './botClient.ts';
import { type ChannelParts, saveAndTell } from './channelParts.ts';
import type { ChannelPerson } from './channelPerson.ts';
import { type Conversation, cardType, refreshOf, type StoredMessage } from './conversation.ts';
import type { ActionOutcome } from './wire.ts';

/** What the Teams client says for every invoke that does not come back with status 200. */
export const unreachable = 'Unable to reach app. Please try again.';

const somethingWrong = 'Something went wrong. Please try again.';

export type CardAction = { id?: string | undefined; verb?: string | undefined; data?: unknown };

type Pressed = { conversation: Conversation; person: ChannelPerson; message: StoredMessage };

const invokeBody = z.looseObject({ statusCode: z.number(), type: z.string(), value: z.unknown().optional() });
const errorValue = z.looseObject({ message: z.string().min(1) });

/** An Action.Execute: the card that comes back replaces the view of the person who pressed it. */
export async function executeAction(
  parts: ChannelParts,
  pressed: Pressed,
  action: CardAction,
): Promise<ActionOutcome> {
  return invoke(parts, pressed, { action, trigger: 'manual' });
}

/** Fetches the card again for one person, with the action that the message's own card names. */
export async function refreshCard(
  parts: ChannelParts,
  pressed: Pressed,
  trigger: 'automatic' | 'manual',
): Promise<ActionOutcome> {
  const action = refreshOf(pressed.message)?.action;
  if (!action) return { outcome: 'error', text: 'This card has nothing to refresh.' };
  return invoke(parts, pressed, { action, trigger });
}

async function invoke(
  parts: ChannelParts,
  { conversation, person, message }: Pressed,
  { action, trigger }: { action: CardAction; trigger: 'automatic' | 'manual' },
): Promise<ActionOutcome> {
  const { bot, line, store } = parts;
  const answer = await bot.post(
    activity(
      { line, conversation, person },
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: `f:${store.newId()}`,
        replyToId: message.id,
        locale: 'en-GB',
        value: {
          action: { type: 'Action.Execute', id: action.id, verb: action.verb, data: action.data ?? {} },
          trigger,
        },
        channelData: {
          tenant: { id: line.tenantId },
          source: { name: 'message' },
          legacy: { replyToId: message.id },
        },
      },
    ),
  );
  const { outcome, card } = outcomeOf(answer);
  if (card !== undefined) keepView(parts, { message, personId: person.id, card });
  return outcome;
}

function outcomeOf(answer: BotAnswer): { outcome: ActionOutcome; card?: unknown } {
  if (!('body' in answer) || answer.status !== 200) return error(unreachable);
  const { data } = invokeBody.safeParse(answer.body);
  if (!data) return error(unreachable);
  if (data.statusCode !== 200) return error(errorValue.safeParse(data.value).data?.message ?? somethingWrong);
  if (data.type === cardType && data.value) return { outcome: { outcome: 'card' }, card: data.value };
  if (data.type === 'application/vnd.microsoft.activity.message')
    return { outcome: { outcome: 'message', text: typeof data.value === 'string' ? data.value : '' } };
  return error(somethingWrong);
}

function error(text: string): { outcome: ActionOutcome } {
  return { outcome: { outcome: 'error', text } };
}

function keepView(
  parts: ChannelParts,
  { message, personId, card }: { message: StoredMessage; personId: string; card: unknown },
): void {
  // The bot may have changed the message while it answered: its newest state takes the view.
  const current = parts.store.message(message.conversationId, message.id) ?? message;
  if (current.deleted) return;
  saveAndTell(parts, { ...current, views: { ...current.views, [personId]: card } }, personId);
}
