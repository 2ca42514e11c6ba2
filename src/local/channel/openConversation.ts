import { activity } from './activities.ts';
import { failureOf } from './botClient.ts';
import type { ChannelParts } from './channelParts.ts';
import { accountId, type ChannelPerson } from './channelPerson.ts';
import type { Conversation } from './conversation.ts';

/** Conversations that are being opened just now, so that two windows do not add the bot twice. */
const opening = new WeakMap<ChannelParts, Map<string, Promise<string | undefined>>>();

/**
 * Tells the bot once, when a conversation is first opened, that it was added to it.
 * Gives the reason where the bot could not be told; the next opening tries again.
 */
export function openConversation(
  parts: ChannelParts,
  conversation: Conversation,
  person: ChannelPerson,
): Promise<string | undefined> {
  if (conversation.installed) return Promise.resolve(undefined);
  const pending = opening.get(parts) ?? new Map<string, Promise<string | undefined>>();
  opening.set(parts, pending);
  const running =
    pending.get(conversation.id) ??
    install(parts, conversation, person).finally(() => pending.delete(conversation.id));
  pending.set(conversation.id, running);
  return running;
}

async function install(
  parts: ChannelParts,
  conversation: Conversation,
  person: ChannelPerson,
): Promise<string | undefined> {
  const { bot, line, store } = parts;
  const user = { id: accountId(person.id), aadObjectId: person.id };
  const events = [
    {
      type: 'conversationUpdate',
      membersAdded: conversation.kind === 'personal' ? [user, { id: line.bot.id }] : [{ id: line.bot.id }],
    },
    { type: 'installationUpdate', action: 'add', locale: 'en-GB' },
  ];
  for (const event of events) {
    const content = { id: `f:${store.newId()}`, ...event };
    const failure = failureOf(await bot.post(activity({ line, conversation, person }, content)));
    if (failure) return failure;
  }
  store.saveConversation({ ...conversation, installed: true });
  return undefined;
}
