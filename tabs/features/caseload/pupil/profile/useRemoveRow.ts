import { useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { wordsOf } from '../../../../parts/ProblemPanel.tsx';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { entryOf } from '../entries/entriesOf.ts';
import { useChangeEntry } from '../entries/useEntries.ts';
import { caseQuery } from '../useCase.ts';
import { withRow } from './withRow.ts';

type Row = { list: 'support' | 'parents'; id: string /** 'Breakfast club'. */; name: string };

/** Takes a parent or a kind of support out of the profile; the notice that follows puts it back. */
export function useRemoveRow(file: CaseFile) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const change = useChangeEntry(file.pupil.id);
  const offerUndo = useUndo();
  const write = (version: number, content: object) =>
    change.mutateAsync({ kind: 'profile', id: file.pupil.id, version, content });

  /** Into the profile as it is by then, whatever others have changed of it. */
  const putBack = async (list: Row['list'], row: { id: string }) => {
    const now = entryOf(
      await queryClient.fetchQuery(caseQuery(api, file.pupil.id)),
      'profile',
      file.pupil.id,
    );
    if (now)
      await write(now.version, { ...now.content, [list]: withRow<{ id: string }>(now.content[list], row) });
  };
  const remove = async ({ list, id, name }: Row) => {
    const profile = entryOf(file, 'profile', file.pupil.id);
    const row = profile?.content[list].find((one) => one.id === id);
    if (!profile || !row) return;
    try {
      const rows = profile.content[list] as readonly { id: string }[];
      await write(profile.version, { ...profile.content, [list]: rows.filter((one) => one.id !== id) });
      offerUndo({
        words: `${name} is taken out.`,
        back: { words: `${name} is back.`, undo: () => putBack(list, row) },
      });
    } catch (error) {
      offerUndo({ words: `${name} could not be taken out. ${wordsOf(error)}` });
    }
  };
  return { remove, isRemoving: change.isPending };
}
