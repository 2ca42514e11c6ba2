import { Button } from '@fluentui/react-components';
import { AppsAddIn20Regular, Dismiss16Regular, Mention20Regular, Send20Filled } from '@fluentui/react-icons';
import { type RefObject, useRef, useState } from 'react';
import type { Attachment, ExtensionCommand } from '../../channel/wire.ts';
import type { Theme } from '../app/choices.ts';
import { Card } from '../cards/Card.tsx';
import type { ChatClient } from './chatClient.ts';
import { ExtensionPicker } from './ExtensionPicker.tsx';

type Props = {
  conversationId: string;
  isGroup: boolean;
  botName: string;
  commands: readonly ExtensionCommand[];
  client: ChatClient;
  theme: Theme;
  input: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  onDraft(text: string): void;
  /** Gives whether it was sent. */
  onSend(message: { text: string; attachments: readonly Attachment[] }): Promise<boolean>;
  onLink(url: string): void;
};

/** Where a message is written: text, a mention of the bot in a group, a card from the message extension. */
export function Compose(props: Props) {
  const { isGroup, botName, commands, client, theme, input, draft, onDraft, onSend, onLink } = props;
  const [card, setCard] = useState<Attachment>();
  const [picking, setPicking] = useState<ExtensionCommand>();
  const empty = draft.trim() === '' && !card;

  const latest = useRef(draft);
  latest.current = draft;

  const send = async (): Promise<void> => {
    if (empty) return;
    const text = draft.trim();
    onDraft('');
    setCard(undefined);
    input.current?.focus();
    if (await onSend({ text, attachments: card ? [card] : [] })) return;
    // Nobody got it: it goes back to where it was written, before whatever has been written since.
    onDraft([text, latest.current].filter(Boolean).join('\n'));
    setCard((since) => since ?? card);
  };

  return (
    <>
      <form
        className="compose"
        aria-label="New message"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {card && (
          <section className="draftCard" aria-label="Card to send" data-testid="draft-card">
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label="Remove the card"
              onClick={() => {
                setCard(undefined);
                input.current?.focus();
              }}
            />
            <Card content={card.content} theme={theme} busy={false} onAction={() => {}} onLink={onLink} />
          </section>
        )}
        <textarea
          ref={input}
          className="composeText"
          aria-label="Type a message"
          placeholder={isGroup ? `Write @${botName} to ask the bot` : 'Type a message'}
          value={draft}
          rows={2}
          onChange={({ target }) => onDraft(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        <div className="composeTools">
          {commands.map((command) => (
            <Button
              key={command.id}
              appearance="subtle"
              icon={<AppsAddIn20Regular />}
              aria-label={command.title}
              title={command.title}
              onClick={() => setPicking(command)}
            />
          ))}
          {isGroup && (
            <Button
              appearance="subtle"
              icon={<Mention20Regular />}
              aria-label={`Mention ${botName}`}
              title={`Mention ${botName}`}
              onClick={() => {
                onDraft(`@${botName} ${draft}`);
                input.current?.focus();
              }}
            />
          )}
          <Button
            className="send"
            type="submit"
            appearance="transparent"
            icon={<Send20Filled />}
            aria-label="Send"
            disabledFocusable={empty}
          />
        </div>
      </form>
      {picking && (
        <ExtensionPicker
          command={picking}
          conversationId={props.conversationId}
          client={client}
          onPick={(picked) => {
            setCard(picked);
            setPicking(undefined);
            // The dialog gives the focus back to where it came from; writing goes on here.
            requestAnimationFrame(() => input.current?.focus());
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
    </>
  );
}
