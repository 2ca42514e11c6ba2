import { z } from 'zod';
import { type ContentOf, type Entry, type EntryKind, entryKinds } from '../../../casework/cases/entry.ts';
import { count, filledText, json, yesNo } from '../fieldReaders.ts';
import type { Column, ListDescription } from '../listDescription.ts';
import { noteLength } from '../longText.ts';
import { history, historyText } from './changeText.ts';

/** A column that repeats something of the content, for those who look at the list in SharePoint. */
type Shown<K extends EntryKind> = Column & {
  of(content: ContentOf<K>): string | number | boolean | undefined;
};

type EntryListOptions<K extends EntryKind> = {
  kind: K;
  name: string;
  about: string;
  shown: readonly Shown<K>[];
};

/** The list of one kind of entry. What it is about stands in one column as JSON, in the shape that casework describes. */
export function entryList<K extends EntryKind>({
  kind,
  name,
  about,
  shown,
}: EntryListOptions<K>): ListDescription<Entry<K>> {
  const fields = z.object({
    EntryId: filledText,
    PupilId: filledText,
    SchoolId: filledText,
    Content: json(entryKinds[kind].content as unknown as z.ZodType<ContentOf<K>>),
    History: json(history),
    RecordVersion: count,
    Removed: yesNo,
  });
  const description: ListDescription<Entry> = {
    name,
    about,
    columns: [
      { name: 'EntryId', kind: 'text', indexed: true, unique: true },
      { name: 'PupilId', kind: 'text', indexed: true },
      { name: 'SchoolId', kind: 'text', indexed: true },
      ...shown.map(({ of: _, ...column }) => column),
      { name: 'Content', kind: 'note' },
      { name: 'History', kind: 'note' },
      // SharePoint keeps the name Version for itself.
      { name: 'RecordVersion', kind: 'number' },
      { name: 'Removed', kind: 'boolean' },
    ],
    keyColumn: 'EntryId',
    keyOf: ({ id }) => id,
    fieldsOf: (entry) => ({
      // SharePoint shows the title in notices and searches: an id, never a name.
      Title: entry.id,
      EntryId: entry.id,
      PupilId: entry.pupilId,
      SchoolId: entry.schoolId,
      ...Object.fromEntries(shown.map((each) => [each.name, each.of(entry.content as ContentOf<K>) ?? null])),
      Content: JSON.stringify(entry.content),
      History: historyText(entry.history, noteLength),
      RecordVersion: entry.version,
      Removed: entry.removed,
    }),
    reader: fields.transform(
      (row) =>
        ({
          id: row.EntryId,
          kind,
          pupilId: row.PupilId,
          schoolId: row.SchoolId,
          content: row.Content,
          version: row.RecordVersion,
          removed: row.Removed,
          history: row.History,
        }) as Entry,
    ),
  };
  return description as unknown as ListDescription<Entry<K>>;
}
