import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import { capital } from '../../../../parts/firstLetter.ts';
import { wordsOf } from '../../../../parts/ProblemPanel.tsx';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { useRemoveEntry, useRestoreEntry } from './useEntries.ts';

type Props = {
  file: CaseFile;
  entry: CaseEntry;
  /** In a sentence: 'the phone call of 24 November 2026'. */
  what: string;
};

/** Takes an entry out of the case; the notice that follows brings it back. */
export function RemoveButton({ file, entry, what }: Props) {
  const remove = useRemoveEntry(file.pupil.id);
  const restore = useRestoreEntry(file.pupil.id);
  const offerUndo = useUndo();
  const { kind, id, version } = entry;
  const subject = capital(what);
  const takeOut = async () => {
    try {
      const gone = await remove.mutateAsync({ kind, id, version });
      offerUndo({
        words: `${subject} is taken out.`,
        back: {
          undo: () => restore.mutateAsync({ kind, id, version: gone.version }),
          words: `${subject} is back.`,
        },
      });
    } catch (error) {
      // The button itself was gone for a moment, and is a new one: it could not say this.
      offerUndo({ words: `${subject} could not be taken out. ${wordsOf(error)}` });
    }
  };
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<DeleteRegular aria-hidden="true" />}
      disabledFocusable={remove.isPending}
      onClick={() => void takeOut()}
    >
      Take out<span className="unseen"> {what}</span>
    </Button>
  );
}
