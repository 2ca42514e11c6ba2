import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import { isMadeUp, pathName } from '../../../../parts/fieldNames.ts';
import { type NameOfId, valueWords } from '../words/valueWords.ts';

/** How the fields of an entry are called, and what stands in them. Paths are as merges and histories have them: 'parents.ID.name'. */
export function entryWords(kind: CaseEntry['kind'], file: CaseFile) {
  const nameOfId = namesIn(file);
  // The id of an item of a list is no name of a field; a thing that is gone has no name to be found.
  const fieldsOf = (path: string) =>
    path.split('.').filter((part) => nameOfId(part) === undefined && !isMadeUp(part));
  return {
    nameOf: (path: string): string => pathName(path, (part) => nameOfId(part) !== undefined),
    textOf: (path: string, value: unknown): string =>
      valueWords(value, { kind, field: fieldsOf(path).at(-1) ?? path, nameOfId }),
  };
}

/** Everything in a case that other things name by its id. */
function namesIn({ entries }: CaseFile): NameOfId {
  const names = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === 'plan') names.set(entry.id, entry.content.title);
    if (entry.kind === 'action') names.set(entry.id, entry.content.what);
    if (entry.kind === 'profile') {
      for (const { id, name } of entry.content.parents) names.set(id, name);
      for (const { id, title } of entry.content.support) names.set(id, title);
    }
  }
  return (id) => names.get(id);
}
