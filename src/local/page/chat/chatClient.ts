import type {
  ActionOutcome,
  Attachment,
  ChatMessage,
  ConversationSummary,
  ExtensionOutcome,
} from '../../channel/wire.ts';
import { getJson, postJson } from '../app/api.ts';

type Failable = { failed?: string };

export type Submission = { displayText?: string; text?: string; value?: unknown };
export type ExecuteAction = { id?: string; verb?: string; data?: unknown };

/** The chats of one person. Everything rejects with words that can be shown. */
export function chatClient(personId: string) {
  const at = (path: string) => `/local/chats${path}?person=${encodeURIComponent(personId)}`;
  const inChat = (conversationId: string, path: string) =>
    at(`/${encodeURIComponent(conversationId)}${path}`);
  const onMessage = ({ conversationId, id }: Pick<ChatMessage, 'conversationId' | 'id'>, path: string) =>
    inChat(conversationId, `/messages/${encodeURIComponent(id)}${path}`);

  return {
    streamUrl: at('/stream'),
    conversations: () => getJson<ConversationSummary[]>(at('')),
    messages: (conversationId: string) => getJson<ChatMessage[]>(inChat(conversationId, '/messages')),
    open: (conversationId: string) => postJson<Failable>(inChat(conversationId, '/open'), {}),
    send: (conversationId: string, message: { text: string; attachments?: readonly Attachment[] }) =>
      postJson<ChatMessage>(inChat(conversationId, '/messages'), message),
    submit: (message: ChatMessage, body: Submission) =>
      postJson<Failable>(onMessage(message, '/submit'), body),
    execute: (message: ChatMessage, body: ExecuteAction) =>
      postJson<ActionOutcome>(onMessage(message, '/execute'), body),
    refresh: (message: ChatMessage, trigger: 'automatic' | 'manual') =>
      postJson<ActionOutcome>(onMessage(message, '/refresh'), { trigger }),
    query: (
      conversationId: string,
      body: { commandId: string; parameter?: { name: string; value: string } },
    ) => postJson<ExtensionOutcome>(inChat(conversationId, '/extension/query'), body),
    select: (conversationId: string, value: unknown) =>
      postJson<ExtensionOutcome>(inChat(conversationId, '/extension/select'), { value }),
  };
}

export type ChatClient = ReturnType<typeof chatClient>;
