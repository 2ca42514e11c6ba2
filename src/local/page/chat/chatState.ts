import type { ChatMessage, ConversationSummary } from '../../channel/wire.ts';

export type ChatState = {
  conversations: readonly ConversationSummary[];
  openId: string;
  /** By conversation, oldest first; absent until read. */
  messages: Readonly<Record<string, readonly ChatMessage[]>>;
  /** By conversation: until when the bot counts as typing, in milliseconds since 1970. */
  typing: Readonly<Record<string, number>>;
  unread: Readonly<Record<string, number>>;
  connection: 'connecting' | 'connected' | 'lost';
  /** What went wrong last, in words. */
  trouble?: string | undefined;
};

export type ChatEvent =
  | { kind: 'conversations'; conversations: readonly ConversationSummary[] }
  | { kind: 'opened'; conversationId: string }
  | { kind: 'read'; conversationId: string; messages: readonly ChatMessage[] }
  | { kind: 'message'; message: ChatMessage }
  | { kind: 'typing'; conversationId: string; until: number }
  | { kind: 'connection'; connection: 'connected' | 'lost' }
  | { kind: 'trouble'; words: string | undefined };

export const emptyChat: ChatState = {
  conversations: [],
  openId: '',
  messages: {},
  typing: {},
  unread: {},
  connection: 'connecting',
};

export function chatAfter(state: ChatState, event: ChatEvent): ChatState {
  switch (event.kind) {
    case 'conversations':
      return {
        ...state,
        conversations: event.conversations,
        openId: state.openId || (event.conversations[0]?.id ?? ''),
      };
    case 'opened':
      return {
        ...state,
        openId: event.conversationId,
        unread: { ...state.unread, [event.conversationId]: 0 },
      };
    case 'read':
      return {
        ...state,
        messages: {
          ...state.messages,
          [event.conversationId]: merged(event.messages, state.messages[event.conversationId] ?? []),
        },
      };
    case 'typing':
      return { ...state, typing: { ...state.typing, [event.conversationId]: event.until } };
    case 'connection': {
      const { connection } = event;
      return { ...state, connection, ...(connection === 'connected' ? { trouble: undefined } : {}) };
    }
    case 'trouble':
      return { ...state, trouble: event.words };
    case 'message':
      return withMessage(state, event.message);
  }
}

/** What was read, with what the stream brought while it was on its way. */
function merged(read: readonly ChatMessage[], known: readonly ChatMessage[]): readonly ChatMessage[] {
  const newer = new Map(known.map((message) => [message.id, message]));
  const lastRead = Number(read.at(-1)?.id ?? 0);
  return [
    ...read.map((message) => {
      const other = newer.get(message.id);
      return other && Number(other.version) > Number(message.version) ? other : message;
    }),
    ...known.filter(({ id }) => Number(id) > lastRead),
  ];
}

function withMessage(state: ChatState, message: ChatMessage): ChatState {
  const { conversationId: id } = message;
  const known = state.messages[id] ?? [];
  const place = known.findIndex((each) => each.id === message.id);
  const isNew = place < 0;
  return {
    ...state,
    messages: { ...state.messages, [id]: isNew ? [...known, message] : known.with(place, message) },
    ...(isNew && message.from.kind === 'bot' ? { typing: { ...state.typing, [id]: 0 } } : {}),
    ...(isNew && id !== state.openId
      ? { unread: { ...state.unread, [id]: (state.unread[id] ?? 0) + 1 } }
      : {}),
  };
}
