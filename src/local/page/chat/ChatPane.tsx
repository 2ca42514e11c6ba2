import { Badge, Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Setup, SetupPerson, SuggestedAction } from '../../channel/wire.ts';
import type { Theme } from '../app/choices.ts';
import { Compose } from './Compose.tsx';
import { chatActions } from './chatActions.ts';
import { MessageList } from './MessageList.tsx';
import type { Chat } from './useChat.ts';

type Props = {
  chat: Chat;
  setup: Setup;
  person: SetupPerson;
  theme: Theme;
  input: RefObject<HTMLTextAreaElement | null>;
  drafts: Readonly<Record<string, string>>;
  onDraft(conversationId: string, text: string): void;
  onLink(url: string): void;
};

/** The chats: with the bot alone, and with everybody. */
export function ChatPane({ chat, setup, person, theme, input, drafts, onDraft, onLink }: Props) {
  const { state, client, attempt, open, dismissTrouble } = chat;
  const [hidden, setHidden] = useState<string>();
  const current = state.conversations.find(({ id }) => id === state.openId);
  const read = state.messages[state.openId];
  const messages = read ?? [];
  const [sent, setSent] = useState(0);
  const followLink = useRef(onLink);
  followLink.current = onLink;
  const { openId } = state;
  // The same from one drawing to the next, so that a letter typed does not draw every message again.
  const actions = useMemo(
    () => chatActions({ client, attempt, openId }, (url) => followLink.current(url)),
    [client, attempt, openId],
  );
  const isGroup = current?.kind === 'groupChat';
  const last = messages.at(-1);
  const suggestions = last?.from.kind === 'bot' && last.id !== hidden ? last.suggestedActions : [];
  const prompts: readonly SuggestedAction[] =
    current && !isGroup && state.messages[state.openId] && messages.length < 2 && suggestions.length === 0
      ? setup.app.prompts.map((title) => ({ type: 'imBack', title, value: title }))
      : suggestions;

  const take = ({ type, title, value }: SuggestedAction): void => {
    const text = typeof value === 'string' ? value : title;
    if (type === 'openUrl') {
      onLink(text);
    } else {
      setHidden(last?.id);
      actions.say(text);
    }
  };

  return (
    <section className="chatPane" aria-label="Chat" data-testid="chat-pane">
      <div className="chatHead">
        <h2 className="visuallyHidden">Chat</h2>
        <nav aria-label="Conversations">
          {state.conversations.map(({ id, kind, name, members }) => (
            <button
              key={id}
              type="button"
              aria-current={id === state.openId ? 'true' : undefined}
              data-testid={`conversation-${kind}`}
              onClick={() => open(id)}
            >
              {kind === 'groupChat' ? `${name} (${members.length})` : name}
              {(state.unread[id] ?? 0) > 0 && (
                <Badge size="small" color="danger">
                  {state.unread[id]}
                  <span className="visuallyHidden"> unread</span>
                </Badge>
              )}
            </button>
          ))}
        </nav>
      </div>
      <p className="connection" role="status" data-testid="connection">
        {state.connection === 'lost' && 'Not connected. Trying again. What you write stays here.'}
      </p>
      {state.trouble && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{state.trouble}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label="Dismiss"
                onClick={dismissTrouble}
              />
            }
          />
        </MessageBar>
      )}
      <MessageList
        key={`messages ${state.openId}`}
        messages={read}
        sent={sent}
        personId={person.id}
        theme={theme}
        actions={actions}
        typingUntil={state.typing[state.openId] ?? 0}
        botName={setup.app.name}
      />
      {prompts.length > 0 && (
        <fieldset className="suggestions" data-testid="suggestions">
          <legend className="visuallyHidden">Suggested messages</legend>
          {prompts.map((action) => (
            <Button key={action.title} size="small" shape="circular" onClick={() => take(action)}>
              {action.title}
            </Button>
          ))}
        </fieldset>
      )}
      {current && (
        <Compose
          key={`compose ${current.id}`}
          conversationId={current.id}
          isGroup={isGroup}
          botName={setup.app.name}
          commands={setup.app.commands}
          client={client}
          theme={theme}
          input={input}
          draft={drafts[current.id] ?? ''}
          onDraft={(text) => onDraft(current.id, text)}
          onSend={async (message) => {
            setSent((count) => count + 1);
            return (await attempt(client.send(current.id, message))) !== undefined;
          }}
          onLink={onLink}
        />
      )}
    </section>
  );
}
