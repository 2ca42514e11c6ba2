import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ImportEntry } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';
import { Notice } from '../../../parts/Notice.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useNotice } from '../../../parts/useNotice.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import { useImportQueue } from '../queue/useImportQueue.ts';
import { HistoryEntry } from './HistoryEntry.tsx';
import styles from './history.module.css';
import { useImports } from './useImports.ts';

const UndoDialog = lazy(() => import('./UndoDialog.tsx'));
const DiscardDialog = lazy(() => import('./DiscardDialog.tsx'));

/** Enough for a term of weekly files; the others are there to look up. */
const firstShown = 12;

type Asked = { entry: ImportEntry; what: 'undo' | 'discard' };
type Props = { school: { id: string; name: string } };

/** What has been saved for a school, and what became of it. */
export function History({ school }: Props) {
  const imports = useImports(school.id);
  const { state } = useImportQueue();
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const { notice, place, tell } = useNotice();
  const isSaving = state.items.some(({ schoolId, stage }) => schoolId === school.id && stage.at === 'saving');
  const close = () => setAsked(undefined);
  const done = (words: string) => {
    close();
    tell(words);
  };
  return (
    <section className="stack" aria-labelledby="saved-files">
      <h2 id="saved-files">Saved for {school.name}</h2>
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      {imports.data ? (
        imports.data.length === 0 ? (
          <p>No file has been saved for this school yet. The first one that you save appears here.</p>
        ) : (
          <ul className={styles.entries}>
            {imports.data.slice(0, all ? undefined : firstShown).map((entry) => (
              <HistoryEntry
                key={entry.importId}
                entry={entry}
                schoolId={school.id}
                isSaving={isSaving}
                onAsk={(what) => setAsked({ entry, what })}
                onDone={tell}
              />
            ))}
          </ul>
        )
      ) : imports.error ? (
        <ProblemPanel error={imports.error} retry={() => void imports.refetch()} />
      ) : (
        <Waiting what="what has been saved" lines={3} />
      )}
      {!all && imports.data && imports.data.length > firstShown ? (
        <Button onClick={() => setAll(true)}>Show all {amount(imports.data.length, 'file')}</Button>
      ) : null}
      {asked ? (
        <Suspense>
          {asked.what === 'undo' ? (
            <UndoDialog entry={asked.entry} schoolId={school.id} onClose={close} onDone={done} />
          ) : (
            <DiscardDialog entry={asked.entry} schoolId={school.id} onClose={close} onDone={done} />
          )}
        </Suspense>
      ) : null}
    </section>
  );
}
