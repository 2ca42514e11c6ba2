import { standingEntries } from '../../../../../src/casework/cases/standingEntries.ts';
import type { CaseEntry, CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';

/** The entries of a kind that stand, in no order: as on the server, the actions of a plan that was taken out go with it. */
export function entriesOf<K extends CaseEntry['kind']>(file: CaseFile, kind: K): CaseEntryOf<K>[] {
  return standingEntries(file.entries).filter((entry): entry is CaseEntryOf<K> => entry.kind === kind);
}

/** The entry of this id that stands. */
export function entryOf<K extends CaseEntry['kind']>(
  file: CaseFile,
  kind: K,
  id: string | undefined,
): CaseEntryOf<K> | undefined {
  return entriesOf(file, kind).find((entry) => entry.id === id);
}
