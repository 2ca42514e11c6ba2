import type { EntryStore } from '../../casework/cases/casePorts.ts';
import { type Entry, type EntryKind, kindsOfEntry } from '../../casework/cases/entry.ts';
import { Problem } from '../../problems/problem.ts';
import type { RecordStore, Versioned } from '../../records/recordStore.ts';
import type { Held, ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import { entryLists } from '../lists/cases/entryLists.ts';
import type { ListDescription } from '../lists/listDescription.ts';
import { noteLength } from '../lists/longText.ts';
import { createRecordStore } from './recordStore.ts';
import { removeRecord, removeSpoilt } from './removeRecord.ts';

type CopyOf = <T>(description: ListDescription<T>) => ListCopy<T>;
type Find = (key: string) => readonly Held<Entry>[];
type Shelf = { copy: ListCopy<Entry>; store: RecordStore<Entry>; ofPupil: Find; ofSchool: Find };

const tooMuchText =
  'There is more text in this record than can be kept in one place. Shorten the longest parts, or start a new record and go on there.';

/** What casework has to say about a record has to fit its column. Its history is shortened instead: see historyText. */
function mustFitColumn({ content }: Entry): void {
  if (JSON.stringify(content).length > noteLength) throw new Problem('bad_request', tooMuchText);
}

/** The entries of every kind, each kind in a list of its own. */
export function createEntryStore(graph: Graph, copyOf: CopyOf): EntryStore {
  const shelves = Object.fromEntries(
    kindsOfEntry.map((kind) => {
      const description = entryLists[kind] as ListDescription<Entry>;
      const copy = copyOf(description);
      const ofPupil = copy.indexBy(({ pupilId }) => pupilId);
      const ofSchool = copy.indexBy(({ schoolId }) => schoolId);
      return [kind, { copy, store: createRecordStore(graph, copy, description), ofPupil, ofSchool }];
    }),
  ) as Record<EntryKind, Shelf>;
  const recordsOf = (find: (shelf: Shelf) => readonly Held<Entry>[]) =>
    Object.values(shelves).flatMap((shelf) => find(shelf).map(({ record }) => record));

  return {
    ofPupil: (pupilId) => recordsOf(({ ofPupil }) => ofPupil(pupilId)),
    ofSchool: (schoolId) => recordsOf(({ ofSchool }) => ofSchool(schoolId)),
    all: () => recordsOf(({ copy }) => copy.all()),
    async byId<K extends EntryKind>(kind: K, id: string, fresh?: boolean) {
      return (await shelves[kind].store.byId(id, fresh)) as Versioned<Entry<K>> | undefined;
    },
    async add(entry) {
      mustFitColumn(entry);
      await shelves[entry.kind].store.add(entry);
    },
    async save(entry, etag) {
      mustFitColumn(entry);
      await shelves[entry.kind].store.save(entry, etag);
    },
    erase: ({ kind, id }) => removeRecord(graph, shelves[kind].copy, id),
    async eraseSpoilt(pupilId) {
      for (const { copy } of Object.values(shelves)) await removeSpoilt(graph, copy, pupilId);
    },
  };
}
