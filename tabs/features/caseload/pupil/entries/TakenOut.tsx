import { Button } from '@fluentui/react-components';
import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { wordsOf } from '../../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../../parts/ukInstant.ts';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import styles from '../case.module.css';
import { type TakenOutKind, takenOutOf, takenOutWords } from './takenOutWords.ts';
import { useRestoreEntry } from './useEntries.ts';

type Props = { file: CaseFile; kinds: readonly TakenOutKind[] };

/** What was taken out of a part of the case: the way back once the notice that offered Undo is gone. */
export function TakenOut({ file, kinds }: Props) {
  const gone = takenOutOf(file.entries, kinds);
  if (gone.length === 0) return null;
  return (
    <details className={`not-printed ${styles.earlier}`}>
      <summary>{amount(gone.length, 'entry', 'entries')} taken out</summary>
      <ul>
        {gone.map((entry) => (
          <Row key={entry.id} file={file} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

type RowProps = { file: CaseFile; entry: Extract<CaseEntry, { kind: TakenOutKind }> };

function Row({ file, entry }: RowProps) {
  const restore = useRestoreEntry(file.pupil.id);
  const tell = useUndo();
  const { kind, id, version } = entry;
  const words = takenOutWords(entry);
  const last = entry.history.findLast(({ what }) => what === 'removed');
  const bringBack = async () => {
    try {
      await restore.mutateAsync({ kind, id, version });
      tell({ words: `“${words}” is back.` });
    } catch (error) {
      tell({ words: `“${words}” could not be brought back. ${wordsOf(error)}` });
    }
  };
  return (
    <li>
      <p>
        {words}
        {last
          ? `. Out since ${ukInstant(last.at)}, by ${last.by}${last.reason ? `: ${last.reason}` : ''}`
          : ''}
      </p>
      <Button size="small" disabledFocusable={restore.isPending} onClick={() => void bringBack()}>
        Bring back<span className="unseen"> {words}</span>
      </Button>
    </li>
  );
}
