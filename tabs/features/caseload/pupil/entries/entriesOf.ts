import type { CaseEntry, CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';

/** The entries of a kind that stand, in no order. */
export function entriesOf<K extends CaseEntry['kind']>(file: CaseFile, kind: K): CaseEntryOf<K>[] {
  return file.entries.filter((entry): entry is CaseEntryOf<K> => entry.kind === kind && !entry.removed);
}

/** The entry of this id that stands. */
export function entryOf<K extends CaseEntry['kind']>(
  file: CaseFile,
  kind: K,
  id: string | undefined,
): CaseEntryOf<K> | undefined {
  return entriesOf(file, kind).find((entry) => entry.id === id);
}
