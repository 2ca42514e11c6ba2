import type { CaseEntry, CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useKept } from '../../../../parts/drafts/useKept.ts';

/**
 * The entries of a kind that stand, and those that somebody took out while this person has something unsaved in them: a form never
 * goes from under the hands of whoever writes in it.
 */
export function useShownEntries<K extends CaseEntry['kind']>(file: CaseFile, kind: K): CaseEntryOf<K>[] {
  const kept = useKept();
  return file.entries.filter(
    (entry): entry is CaseEntryOf<K> => entry.kind === kind && (!entry.removed || kept.isAbout(entry.id)),
  );
}
