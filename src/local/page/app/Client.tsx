import { useCallback, useRef, useState } from 'react';
import type { Setup, SetupPerson } from '../../channel/wire.ts';
import { ChatPane } from '../chat/ChatPane.tsx';
import { useChat } from '../chat/useChat.ts';
import { followLink, type HostSituation } from '../host/ports.ts';
import { TabPane } from '../host/TabPane.tsx';
import type { Choices } from './choices.ts';
import { Files } from './Files.tsx';
import { type Pane, Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';

type Props = {
  setup: Setup;
  person: SetupPerson;
  choices: Choices;
  change(part: Partial<Choices>): void;
};

/** The client as one person sees it: rail, title bar, the tab, and the chats beside it. */
export function Client({ setup, person, choices, change }: Props) {
  const chat = useChat(person.id);
  const [pane, setPane] = useState<Pane>('app');
  const [files, setFiles] = useState(false);
  const [reloads, setReloads] = useState(0);
  const [notice, setNotice] = useState('');
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const input = useRef<HTMLTextAreaElement>(null);

  const onDraft = useCallback(
    (conversationId: string, text: string) => setDrafts((old) => ({ ...old, [conversationId]: text })),
    [],
  );
  const show = (next: Pane): void => {
    setPane(next);
    // The other half may only just be coming into view.
    if (next === 'chat') requestAnimationFrame(() => input.current?.focus());
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
    <div className="client" data-pane={pane} data-context={choices.context}>
      <TopBar people={setup.people} {...{ person, choices, change }} />
      <Rail
        appName={setup.app.name}
        pane={pane}
        unread={unread}
        onPane={show}
        onFiles={() => setFiles(true)}
      />
      <main className="panes">
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
    </div>
  );
}
