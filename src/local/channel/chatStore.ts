import path from 'node:path';
import { openJournal } from '../journal.ts';
import type { ChannelPerson } from './channelPerson.ts';
import {
  type Conversation,
  groupConversationId,
  personalConversationId,
  type StoredMessage,
} from './conversation.ts';

export type ChatStore = {
  conversation(id: string): Conversation | undefined;
  conversationsOf(personId: string): Conversation[];
  saveConversation(conversation: Conversation): void;
  /** Oldest first. */
  messages(conversationId: string): StoredMessage[];
  message(conversationId: string, id: string): StoredMessage | undefined;
  saveMessage(message: StoredMessage): void;
  /** A message id as Teams makes them: milliseconds since 1970, never the same twice. */
  newId(): string;
  close(): Promise<void>;
};

/** Opens the chats kept in `dataDir`: a personal one for each person, and one that everybody is in. */
export function openChatStore(dataDir: string, people: readonly ChannelPerson[]): ChatStore {
  const installed = openJournal<boolean>(path.join(dataDir, 'chats.jsonl'));
  const messages = openJournal<StoredMessage>(path.join(dataDir, 'messages.jsonl'));
  const conversations = new Map(
    [...people.map(personalConversation), groupConversation(people)].map((conversation) => [
      conversation.id,
      { ...conversation, installed: installed.entries.get(conversation.id) ?? false },
    ]),
  );
  let lastId = Math.max(0, ...[...messages.entries.values()].map(({ id }) => Number(id)));

  return {
    conversation: (id) => conversations.get(id),
    conversationsOf: (personId) =>
      [...conversations.values()].filter(({ memberIds }) => memberIds.includes(personId)),
    saveConversation(conversation) {
      installed.put(conversation.id, conversation.installed);
      conversations.set(conversation.id, conversation);
    },
    messages: (conversationId) =>
      [...messages.entries.values()]
        .filter((message) => message.conversationId === conversationId)
        .sort((a, b) => Number(a.id) - Number(b.id)),
    message: (conversationId, id) => messages.entries.get(key(conversationId, id)),
    saveMessage: (message) => messages.put(key(message.conversationId, message.id), message),
    newId() {
      lastId = Math.max(Date.now(), lastId + 1);
      return String(lastId);
    },
    async close() {
      await Promise.all([installed.close(), messages.close()]);
    },
  };
}

function key(conversationId: string, messageId: string): string {
  return `${conversationId}/${messageId}`;
}

function personalConversation(person: ChannelPerson): Conversation {
  return {
    id: personalConversationId(person.id),
    kind: 'personal',
    name: person.name,
    memberIds: [person.id],
    installed: false,
  };
}

function groupConversation(people: readonly ChannelPerson[]): Conversation {
  return {
    id: groupConversationId,
    kind: 'groupChat',
    name: 'Attendance network',
    memberIds: people.map(({ id }) => id),
    installed: false,
  };
}
