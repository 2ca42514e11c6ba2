import { Button } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { ChatMessage } from '../../channel/wire.ts';
import type { Theme } from '../app/choices.ts';
import { Announcer } from './Announcer.tsx';
import type { ChatActions } from './chatActions.ts';
import { Message } from './Message.tsx';
import { useEnd } from './useEnd.ts';

type Props = {
  /** Absent until read. */
  messages: readonly ChatMessage[] | undefined;
  personId: string;
  theme: Theme;
  actions: ChatActions;
  /** Until when the bot counts as typing, in milliseconds since 1970. */
  typingUntil: number;
  botName: string;
  /** How many messages have been sent from here. */
  sent: number;
};

/** The conversation, oldest first, kept at its end unless someone reads further up. */
export function MessageList({ messages, personId, theme, actions, typingUntil, botName, sent }: Props) {
  const { box, list, onScroll, away, toEnd } = useEnd(sent);
  const typing = useStill(typingUntil);

  return (
    <div className="messagesFrame">
      <div
        ref={box}
        className="messages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with the keyboard
        tabIndex={0}
        role="log"
        // The announcer speaks for it: a log by itself would say the whole history, and every redrawn card again.
        aria-live="off"
        aria-label="Messages"
        data-testid="message-list"
        onScroll={onScroll}
      >
        <ol ref={list}>
          {messages?.map((message) => (
            <Message key={message.id} {...{ message, personId, theme, actions }} />
          ))}
          {typing && (
            <li className="typing" data-testid="typing">
              <span aria-hidden className="dots">
                <i />
                <i />
                <i />
              </span>
              {botName} is typing
            </li>
          )}
        </ol>
        {messages?.length === 0 && !typing && <p className="noMessages">No messages yet.</p>}
      </div>
      {away && (
        <Button className="toEnd" size="small" shape="circular" icon={<ArrowDown16Regular />} onClick={toEnd}>
          Newest messages
        </Button>
      )}
      <Announcer messages={messages} personId={personId} />
    </div>
  );
}

/** Whether a moment still lies ahead. */
function useStill(until: number): boolean {
  const [, setChecked] = useState(0);
  useEffect(() => {
    const wait = until - Date.now();
    if (wait <= 0) return;
    const timer = setTimeout(() => setChecked(until), wait);
    return () => clearTimeout(timer);
  }, [until]);
  return until > Date.now();
}
