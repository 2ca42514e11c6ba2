import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { ImportEntry } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { fileSize } from '../../../parts/fileSize.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import { layoutWords } from '../layoutWords.ts';
import { Marked } from '../Marked.tsx';
import { ProgressLine } from '../ProgressLine.tsx';
import { savingProgress } from '../queue/progressWords.ts';
import type { Progress } from '../queue/queueTypes.ts';
import styles from './history.module.css';
import { stateWords } from './historyWords.ts';
import { useResume } from './useImports.ts';

type Props = {
  entry: ImportEntry;
  schoolId: string;
  /** A file of this school is being saved from this page right now. */
  isSaving: boolean;
  onAsk(what: 'undo' | 'discard'): void;
  onDone(words: string): void;
};

/** One import of the history: the file, what it held, who saved it and when, and the way back. */
export function HistoryEntry({ entry, schoolId, isSaving, onAsk, onDone }: Props) {
  const { fileName, state, current } = entry;
  const restoreFocus = useRestoreFocusTarget();
  return (
    <li className={styles.entry} data-current={current || undefined}>
      <h3>{fileName}</h3>
      {state === 'saving' ? (
        <Unfinished entry={entry} schoolId={schoolId} isSaving={isSaving} onAsk={onAsk} onDone={onDone} />
      ) : current ? (
        <Marked look="done">{stateWords(entry)}</Marked>
      ) : (
        <p>{stateWords(entry)}</p>
      )}
      <EntryFacts entry={entry} />
      {entry.undoUntil ? (
        <div className={`row not-printed ${styles.actions}`}>
          <Button {...restoreFocus} onClick={() => onAsk('undo')}>
            Undo<span className="unseen"> {fileName}</span>
          </Button>
          <span className="quiet">Until {ukInstant(entry.undoUntil)}</span>
        </div>
      ) : null}
    </li>
  );
}

function EntryFacts({ entry }: { entry: ImportEntry }) {
  const { state, from, to, pupils, severe, persistent, layout, size, begunBy, savedAt } = entry;
  return (
    <>
      <p>
        {ukDate(from)} to {ukDate(to)}. {amount(pupils, 'pupil')}, {figure(severe)} severely and{' '}
        {figure(persistent)} persistently absent.
      </p>
      <p className="quiet">
        {layoutWords(layout)}. {fileSize(size)}.{' '}
        {savedAt && state !== 'saving' ? `Saved by ${begunBy} on ${ukInstant(savedAt)}.` : ''}
      </p>
    </>
  );
}

/** In state `saving`: by somebody right now, or cut off. */
function Unfinished({ entry, schoolId, isSaving, onAsk, onDone }: Props) {
  const { importId, fileName } = entry;
  const [progress, setProgress] = useState<Progress>();
  const resume = useResume(schoolId);
  const restoreFocus = useRestoreFocusTarget();
  // First of all, as the history says of this one too that it is under way.
  if (resume.isPending)
    return <ProgressLine progress={progress ?? { words: 'Going on with it' }} of={fileName} />;
  if (entry.underWay) return <p>{stateWords(entry)}</p>;
  if (isSaving) return <p>A file of this school is being saved now.</p>;
  return (
    <>
      <Marked look="warning">{stateWords(entry)}</Marked>
      {resume.error ? <ProblemPanel error={resume.error} /> : null}
      <div className="row not-printed">
        <Button
          appearance="primary"
          onClick={() =>
            resume.mutate(
              { importId, onLine: (line) => setProgress(savingProgress(line)) },
              {
                onSuccess: ({ to }) => onDone(`${fileName} is saved. The figures go up to ${ukDate(to)}.`),
              },
            )
          }
        >
          Go on with it<span className="unseen">: {fileName}</span>
        </Button>
        <Button {...restoreFocus} onClick={() => onAsk('discard')}>
          Discard it<span className="unseen">: {fileName}</span>
        </Button>
      </div>
    </>
  );
}
