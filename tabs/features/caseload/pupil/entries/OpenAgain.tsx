import { Button } from '@fluentui/react-components';
import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import { capital } from '../../../../parts/firstLetter.ts';
import { wordsOf } from '../../../../parts/ProblemPanel.tsx';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import styles from './entries.module.css';
import { useChangeEntry } from './useEntries.ts';
import { useRevert } from './useRevert.ts';

type Props = {
  file: CaseFile;
  entry: CaseEntry;
  /** As it is when it is open. */
  opened: object;
  /** In a sentence: 'the action “Ring home”'. */
  what: string;
  /** What goes with opening it, where that is more than how it was closed: in a sentence, said before it is done. */
  loses?: string;
};

/** Opens again what was closed: the way back once the notice that offered Undo is put away. */
export function OpenAgain({ file, entry, opened, what, loses }: Props) {
  const change = useChangeEntry(file.pupil.id);
  const revert = useRevert(file);
  const tell = useUndo();
  const { kind, id, version, content: before } = entry;
  // What is taken out is first brought back; the server refuses to change it.
  if (entry.removed) return null;
  const subject = capital(what);
  const open = async () => {
    try {
      await change.mutateAsync({ kind, id, version, content: opened });
      tell({
        words: `${subject} is open again.`,
        back: {
          undo: () => revert({ kind, id, before, content: opened }),
          words: `${subject} is closed as it was.`,
        },
      });
    } catch (error) {
      tell({ words: `${subject} could not be opened again. ${wordsOf(error)}` });
    }
  };
  return (
    <>
      <Button
        size="small"
        disabledFocusable={change.isPending}
        onClick={() => void open()}
        {...(loses && { 'aria-describedby': `loses-${id}` })}
      >
        Open again<span className="unseen"> {what}</span>
      </Button>
      {loses ? (
        <p id={`loses-${id}`} className={`quiet ${styles.loses}`}>
          {loses}
        </p>
      ) : null}
    </>
  );
}
