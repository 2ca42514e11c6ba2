import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { StreamEvent } from '../../channel/wire.ts';
import { type ChatClient, chatClient } from './chatClient.ts';
import { type ChatState, chatAfter, emptyChat } from './chatState.ts';

/** Teams shows the dots for about as long. */
const typingLasts = 10_000;

export type Chat = {
  state: ChatState;
  client: ChatClient;
  /** Shows a conversation; the bot is told the first time. */
  open(conversationId: string): void;
  /** Runs something and shows what goes wrong. Gives undefined where it did. */
  attempt<T>(work: Promise<T>): Promise<T | undefined>;
  dismissTrouble(): void;
};

/** The browser tries again by itself after a lost line, but not after an answer that was no stream. */
const patience = 2_000;

/** The chats of one person, kept up to date by the server. */
export function useChat(personId: string): Chat {
  const client = useMemo(() => chatClient(personId), [personId]);
  const [state, dispatch] = useReducer(chatAfter, emptyChat);

  const attempt = useCallback(async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (error) {
      dispatch({ kind: 'trouble', words: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }, []);

  useEffect(() => {
    let gone = false;
    let complete = false;
    const read = async (): Promise<void> => {
      complete = false;
      const conversations = await attempt(client.conversations());
      if (!conversations || gone) return;
      dispatch({ kind: 'conversations', conversations });
      for (const { id } of conversations) {
        const messages = await attempt(client.messages(id));
        if (!messages || gone) return;
        dispatch({ kind: 'read', conversationId: id, messages });
      }
      complete = true;
    };

    let stream: EventSource;
    let retry: ReturnType<typeof setTimeout>;
    const connect = (): void => {
      stream = new EventSource(client.streamUrl);
      // The server says hello on every connection; what was missed in between it sends by itself.
      stream.addEventListener('hello', () => {
        dispatch({ kind: 'connection', connection: 'connected' });
        if (!complete) void read();
      });
      stream.onerror = ({ currentTarget }) => {
        dispatch({ kind: 'connection', connection: 'lost' });
        if (currentTarget !== stream || stream.readyState !== EventSource.CLOSED) return;
        complete = false;
        retry = setTimeout(connect, patience);
      };
      stream.onmessage = ({ data }) => {
        const event = JSON.parse(data) as StreamEvent;
        if (event.kind === 'reset') void read();
        else if (event.kind === 'typing')
          dispatch({ kind: 'typing', conversationId: event.conversationId, until: Date.now() + typingLasts });
        else dispatch({ kind: 'message', message: event.message });
      };
    };
    connect();
    return () => {
      gone = true;
      clearTimeout(retry);
      stream.close();
    };
  }, [client, attempt]);

  const { openId } = state;
  useEffect(() => {
    if (openId === '') return;
    void attempt(client.open(openId)).then((answer) => {
      if (answer?.failed)
        dispatch({ kind: 'trouble', words: `The bot was not told of this chat: ${answer.failed}.` });
    });
  }, [openId, client, attempt]);

  return {
    state,
    client,
    attempt,
    open: (conversationId) => dispatch({ kind: 'opened', conversationId }),
    dismissTrouble: () => dispatch({ kind: 'trouble', words: undefined }),
  };
}
