import { Input, Spinner } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Attachment, ExtensionCommand, ExtensionOutcome, ExtensionResult } from '../../channel/wire.ts';
import { Modal } from '../app/Modal.tsx';
import type { ChatClient } from './chatClient.ts';
import { plainText } from './plainText.ts';

type Props = {
  command: ExtensionCommand;
  conversationId: string;
  client: ChatClient;
  onPick(card: Attachment): void;
  onClose(): void;
};

/** Long enough for a word to be finished, short enough not to be noticed. */
const pause = 300;

/** The search of the app's message extension. */
export function ExtensionPicker({ command, conversationId, client, onPick, onClose }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<ExtensionOutcome>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (text === '' && !command.initialRun) return setFound(undefined);
    let stale = false;
    const timer = setTimeout(
      async () => {
        setBusy(true);
        const parameter = { name: command.parameterName, value: text };
        const outcome = await client
          .query(conversationId, { commandId: command.id, ...(text === '' ? {} : { parameter }) })
          .catch(failed);
        if (stale) return;
        setFound(outcome);
        setBusy(false);
      },
      text === '' ? 0 : pause,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, command, conversationId, client]);

  const pick = async ({ card, tap }: ExtensionResult): Promise<void> => {
    if (tap === undefined) return onPick(card);
    setBusy(true);
    const outcome = await client.select(conversationId, tap).catch(failed);
    setBusy(false);
    const chosen = outcome.outcome === 'results' ? outcome.results[0]?.card : undefined;
    if (chosen) onPick(chosen);
    else setFound(outcome);
  };

  return (
    <Modal
      title={command.title}
      onClose={onClose}
      style={{ width: 'min(440px, 100vw - 16px)', height: '560px' }}
    >
      <div className="picker" aria-busy={busy}>
        <Input
          type="search"
          autoFocus
          aria-label={command.parameterTitle}
          placeholder={command.parameterTitle}
          contentBefore={<Search20Regular />}
          value={text}
          maxLength={200}
          onChange={(_event, { value }) => setText(value)}
        />
        <div aria-live="polite" className="pickerState">
          {busy && <Spinner size="tiny" label="Searching" />}
          {found && found.outcome !== 'results' && (
            <p className={found.outcome === 'error' ? 'failed' : ''}>{found.text}</p>
          )}
          {found?.outcome === 'results' && found.results.length === 0 && <p>Nothing found.</p>}
        </div>
        {found?.outcome === 'results' && (
          <ul className="pickerResults" aria-label="Results">
            {found.results.map((result, index) => {
              const { title, text: detail } = previewOf(result);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: results are shown together and never move
                <li key={`${index} ${title}`}>
                  <button type="button" onClick={() => void pick(result)}>
                    <strong>{title}</strong>
                    {detail && <span>{detail}</span>}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </Modal>
  );
}

function failed(error: unknown): ExtensionOutcome {
  return { outcome: 'error', text: error instanceof Error ? error.message : String(error) };
}

/** Previews are thumbnail cards, whose text may hold a little HTML. */
function previewOf({ preview }: ExtensionResult): { title: string; text: string } {
  const content = (preview.content ?? {}) as { title?: string; subtitle?: string; text?: string };
  const text = [content.subtitle, content.text].filter(Boolean).join(' · ');
  return { title: plainText(content.title ?? 'Untitled'), text: plainText(text) };
}
