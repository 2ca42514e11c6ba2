import { useEffect, useRef, useState } from 'react';
import type { ChatMessage } from '../../channel/wire.ts';
import type { Theme } from '../app/choices.ts';
import type { ChatActions } from './chatActions.ts';
import { Message } from './Message.tsx';

type Props = {
  messages: readonly ChatMessage[];
  personId: string;
  theme: Theme;
  actions: ChatActions;
  /** Until when the bot counts as typing, in milliseconds since 1970. */
  typingUntil: number;
  botName: string;
};

/** The conversation, oldest first, kept at its end unless someone reads further up. */
export function MessageList({ messages, personId, theme, actions, typingUntil, botName }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const atEnd = useRef(true);
  const typing = useStill(typingUntil);

  // Cards grow after they were drawn, so the end is followed by size rather than by message.
  useEffect(() => {
    const follow = (): void => {
      if (atEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight });
    };
    const watcher = new ResizeObserver(follow);
    if (list.current) watcher.observe(list.current);
    if (box.current) watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);

  return (
    <div
      ref={box}
      className="messages"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with the keyboard
      tabIndex={0}
      role="log"
      aria-label="Messages"
      data-testid="message-list"
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 40;
      }}
    >
      <ol ref={list}>
        {messages.map((message) => (
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
