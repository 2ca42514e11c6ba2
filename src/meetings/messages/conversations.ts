import { changeRecord } from '../../records/changeRecord.ts';
import type { RemovableStore } from '../../records/recordStore.ts';
import type { Conversation } from './conversation.ts';

type Conversations = RemovableStore<Conversation>;

/**
 * Remembers the personal chat of somebody with the bot. Nothing is written where it is known already. There is one such chat for a
 * person: another that was theirs is forgotten.
 */
export async function keepConversation(conversations: Conversations, chat: Conversation): Promise<void> {
  const known = await conversations.byId(chat.id);
  // As for nearly everything that somebody says.
  if (known && isSame(known.record, chat)) return;
  await changeRecord(conversations, chat.id, () => chat);
  const others = (await conversations.all()).filter(
    ({ id, personId }) => personId === chat.personId && id !== chat.id,
  );
  for (const { id } of others) await conversations.remove(id);
}

/** The bot was taken away there. */
export async function forgetConversation(conversations: Conversations, id: string): Promise<void> {
  await conversations.remove(id);
}

const isSame = (a: Conversation, b: Conversation): boolean =>
  a.serviceUrl === b.serviceUrl && a.tenantId === b.tenantId && a.personId === b.personId;
