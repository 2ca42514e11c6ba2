import type { CaseEntry, CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useKept } from '../../../../parts/drafts/useKept.ts';
import { entriesOf } from './entriesOf.ts';

/**
 * The entries of a kind that stand, and those that somebody took out while this person has something unsaved in them: a form never
 * goes from under the hands of whoever writes in it. For the cards only: whatever counts or chooses goes by `entriesOf`.
 */
export function useShownEntries<K extends CaseEntry['kind']>(file: CaseFile, kind: K): CaseEntryOf<K>[] {
  const kept = useKept();
  const standing = new Set<CaseEntry>(entriesOf(file, kind));
  return file.entries.filter(
    (entry): entry is CaseEntryOf<K> =>
      standing.has(entry) || (entry.kind === kind && kept.isAbout(entry.id)),
  );
}
