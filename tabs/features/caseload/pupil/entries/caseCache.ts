import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';

/** A case with these entries in place of what stood under their ids. Where the case stands is for the server to say anew. */
export function withEntries(file: CaseFile, written: readonly CaseEntry[]): CaseFile {
  const byId = new Map(written.map((entry) => [keyOf(entry), entry]));
  const known = file.entries.map((entry) => byId.get(keyOf(entry)) ?? entry);
  const added = written.filter((entry) => !file.entries.some((one) => keyOf(one) === keyOf(entry)));
  return { ...file, entries: [...known, ...added] };
}

/** As an entry will be once the server has taken it out, or brought it back. */
export function withRemoved(file: CaseFile, of: Pick<CaseEntry, 'kind' | 'id'>, removed: boolean): CaseFile {
  return {
    ...file,
    entries: file.entries.map((entry) => (keyOf(entry) === keyOf(of) ? { ...entry, removed } : entry)),
  };
}

const keyOf = ({ kind, id }: Pick<CaseEntry, 'kind' | 'id'>) => `${kind} ${id}`;
