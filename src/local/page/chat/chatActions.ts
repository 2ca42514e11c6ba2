import type { ActionOutcome, ChatMessage } from '../../channel/wire.ts';
import type { ExecuteAction, Submission } from './chatClient.ts';
import type { Chat } from './useChat.ts';

type Line = Pick<Chat, 'client' | 'attempt'> & { openId: string };

/** What can be done from within a message. None of it rejects. */
export type ChatActions = {
  followLink(url: string): void;
  say(text: string): void;
  sendAgain(message: ChatMessage): void;
  submit(message: ChatMessage, body: Submission): Promise<ActionOutcome>;
  execute(message: ChatMessage, body: ExecuteAction): Promise<ActionOutcome>;
  refresh(message: ChatMessage, trigger: 'automatic' | 'manual'): Promise<ActionOutcome>;
};

export function chatActions(
  { client, attempt, openId }: Line,
  followLink: (url: string) => void,
): ChatActions {
  const outcome = async (work: Promise<ActionOutcome>): Promise<ActionOutcome> => {
    try {
      return await work;
    } catch (error) {
      return { outcome: 'error', text: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    followLink,
    say: (text) => void attempt(client.send(openId, { text })),
    sendAgain: ({ conversationId, text, attachments }) =>
      void attempt(client.send(conversationId, { text, attachments })),
    submit: (message, body) =>
      outcome(
        client
          .submit(message, body)
          .then(({ failed }) =>
            failed
              ? { outcome: 'error', text: `The bot did not take this: ${failed}.` }
              : { outcome: 'message', text: '' },
          ),
      ),
    execute: (message, body) => outcome(client.execute(message, body)),
    refresh: (message, trigger) => outcome(client.refresh(message, trigger)),
  };
}
