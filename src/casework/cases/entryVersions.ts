import type { Person } from '../../access/person.ts';
import { type ContentOf, type Draft, type Entry, type EntryKind, mostHistory } from './entry.ts';
import { fieldChanges } from './fieldChanges.ts';
import { rewound } from './rewound.ts';
import type { Change, Stamp } from './stamp.ts';

export const stampOf = ({ name, id }: Person, at: string): Stamp => ({ at, by: name, byId: id });

/** When an entry was last changed: an ISO instant. */
export const changedAt = ({ history }: Pick<Entry, 'history'>): string => history.at(-1)?.at ?? '';

/** A new entry: its first version. */
export function firstVersion(
  { kind, id, content }: Draft,
  pupil: { id: string; schoolId: string },
  stamp: Stamp,
): Entry {
  const added: Change = { ...stamp, version: 1, what: 'added', fields: [] };
  const made = { kind, id, pupilId: pupil.id, schoolId: pupil.schoolId, content };
  return { ...made, version: 1, removed: false, history: [added] } as Entry;
}

/** What becomes of an entry. A content that is not given stays. */
type Next = {
  what: Exclude<Change['what'], 'added'>;
  content?: ContentOf<EntryKind>;
  reason?: string | undefined;
};

/** The next version of an entry, with what changed in it. */
export function nextVersion(entry: Entry, { what, content, reason }: Next, stamp: Stamp): Entry {
  const version = entry.version + 1;
  const fields = content === undefined ? [] : fieldChanges(entry.content, content);
  const change: Change = { ...stamp, version, what, fields, ...(reason && { reason }) };
  return {
    ...entry,
    ...(content !== undefined && { content }),
    version,
    removed: what === 'removed' || (entry.removed && what !== 'restored'),
    history: [...entry.history, change].slice(-mostHistory),
  } as Entry;
}

/** What an entry said when it was first written down; undefined where its first changes are no longer with it. */
export function firstContent<E extends Entry>({ content, history }: E): E['content'] | undefined {
  if (history[0]?.version !== 1) return undefined;
  return history.toReversed().reduce<E['content']>((known, { fields }) => rewound(known, fields), content);
}
