import { activity, messageParts, withMention } from './activities.ts';
import { failureOf } from './botClient.ts';
import { type ChannelParts, saveAndTell } from './channelParts.ts';
import type { ChannelPerson } from './channelPerson.ts';
import type { Conversation, StoredMessage } from './conversation.ts';
import type { Attachment } from './wire.ts';

export type Outgoing = {
  /** What the chat shows. */
  text: string;
  attachments?: readonly Attachment[];
  /** What the bot gets instead of the text (a button's messageBack). */
  botText?: string;
  value?: unknown;
  replyToId?: string;
};

type Sender = { conversation: Conversation; person: ChannelPerson };

/** Shows a person's message to all members at once, and hands it to the bot. The returned promise is the hand-over. */
export function sendMessage(
  parts: ChannelParts,
  sender: Sender,
  outgoing: Outgoing,
): { message: StoredMessage; delivered: Promise<void> } {
  const { conversation, person } = sender;
  const id = parts.store.newId();
  const message: StoredMessage = {
    id,
    conversationId: conversation.id,
    from: { kind: 'person', id: person.id, name: person.name },
    sentAt: new Date().toISOString(),
    deleted: false,
    text: outgoing.text,
    textFormat: 'plain',
    attachments: outgoing.attachments ?? [],
    attachmentLayout: 'list',
    suggestedActions: [],
    citations: [],
    version: id,
    views: {},
  };
  saveAndTell(parts, message);
  return {
    message,
    delivered: deliver(parts, sender, { ...outgoing, id }).then((failed) => {
      if (failed) saveAndTell(parts, { ...message, failed, version: parts.store.newId() });
    }),
  };
}

/** Hands a message to the bot without showing it. Gives the reason where the bot did not take it. */
export async function deliver(
  { bot, line }: ChannelParts,
  { conversation, person }: Sender,
  outgoing: Outgoing & { id: string },
): Promise<string | undefined> {
  const { id, botText, text, attachments = [], value, replyToId } = outgoing;
  const said = botText ?? text;
  const mention = conversation.kind === 'groupChat' ? withMention(said, line.bot) : undefined;
  // A group's own talk is none of the bot's business; a button on its card is.
  if (conversation.kind === 'groupChat' && !mention && replyToId === undefined) return undefined;
  const content = {
    ...messageParts,
    id,
    ...(said === '' ? {} : { text: said }),
    ...mention,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(value === undefined ? {} : { value }),
    ...(replyToId === undefined ? {} : { replyToId }),
  };
  return failureOf(await bot.post(activity({ line, conversation, person }, content)));
}
