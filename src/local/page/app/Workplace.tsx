import { useCallback, useRef, useState } from 'react';
import type { Setup, SetupPerson } from '../../channel/wire.ts';
import { ChatPane } from '../chat/ChatPane.tsx';
import { useChat } from '../chat/useChat.ts';
import { followLink, type HostSituation } from '../host/ports.ts';
import { TabPane } from '../host/TabPane.tsx';
import type { Choices } from './choices.ts';
import { Files } from './Files.tsx';
import { type Pane, Rail } from './Rail.tsx';

type Props = {
  setup: Setup;
  person: SetupPerson;
  choices: Choices;
  change(part: Partial<Choices>): void;
  pane: Pane;
  onPane(pane: Pane): void;
};

/** What one person works with: the rail, the tab, and the chats beside it. Nothing of it outlives a change of person. */
export function Workplace({ setup, person, choices, change, pane, onPane }: Props) {
  const chat = useChat(person.id);
  const [files, setFiles] = useState(false);
  const [reloads, setReloads] = useState(0);
  const [notice, setNotice] = useState('');
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const input = useRef<HTMLTextAreaElement>(null);
  const panes = useRef<HTMLElement>(null);

  const onDraft = useCallback(
    (conversationId: string, text: string) => setDrafts((old) => ({ ...old, [conversationId]: text })),
    [],
  );
  const show = (next: Pane): void => {
    onPane(next);
    // The other half may only just be coming into view.
    requestAnimationFrame(() => {
      if (next === 'chat') input.current?.focus();
      else if (!document.activeElement?.checkVisibility()) panes.current?.querySelector('iframe')?.focus();
    });
  };
  const reload = (): void => setReloads((count) => count + 1);

  const situation: HostSituation = {
    setup,
    person,
    choices,
    change,
    showPage: (part) => {
      change(part);
      reload();
      show('app');
    },
    onChat: (message) => {
      const personal = chat.state.conversations.find(({ kind }) => kind === 'personal');
      if (personal) {
        chat.open(personal.id);
        if (message) onDraft(personal.id, message);
      }
      show('chat');
    },
    onNotice: setNotice,
  };
  const openLink = (url: string): void => {
    const refusal = followLink(url, situation);
    if (refusal) setNotice(refusal);
  };
  const unread = Object.values(chat.state.unread).reduce((sum, count) => sum + count, 0);

  return (
    <>
      <Rail
        appName={setup.app.name}
        pane={pane}
        unread={unread}
        onPane={show}
        onFiles={() => setFiles(true)}
      />
      <main ref={panes} className="panes">
        <TabPane situation={situation} reloads={reloads} onReload={reload} />
        <ChatPane
          {...{ chat, setup, person, input, drafts, onDraft }}
          theme={choices.theme}
          onLink={openLink}
        />
      </main>
      <div className="notice" role="status" data-testid="notice">
        {notice && (
          <>
            {notice}
            <button type="button" className="dismiss" onClick={() => setNotice('')}>
              Dismiss
            </button>
          </>
        )}
      </div>
      {files && <Files person={person} onClose={() => setFiles(false)} />}
    </>
  );
}
