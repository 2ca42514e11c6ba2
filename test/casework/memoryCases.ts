import type { AuditEntry } from '../../src/casework/audit/auditEntry.ts';
import type { CasePorts } from '../../src/casework/cases/casePorts.ts';
import { type Entry, type EntryKind, entryKinds } from '../../src/casework/cases/entry.ts';
import type { PupilCase } from '../../src/casework/cases/pupilCase.ts';
import type { CouncilRecord } from '../../src/casework/council/councilRecord.ts';
import type { CouncilSettings } from '../../src/casework/council/councilSettings.ts';
import type { SentReturns } from '../../src/casework/returns/sentReturns.ts';
import type { SavedViews } from '../../src/casework/views/savedView.ts';
import { memoryAudit } from './memoryAudit.ts';
import { memoryPapers } from './memoryPapers.ts';
import { type MemoryRecords, type Moments, memoryRecords, moments } from './memoryRecords.ts';
import { plainSettings } from './plainSettings.ts';
import { type Memory, memory } from './support.ts';

/**
 * The ports of cases in memory. What each list holds is in `lists`; `elsewhere` there writes as another server does.
 * Moments for `breakAt` and `meanwhile`: 'entry', 'case', 'council', 'views', 'returns' each with 'add', 'added', 'save', 'saved',
 * 'fresh', 'erase', 'erased'; 'paper' and 'template' with 'keep', 'kept', 'read', 'list', 'erase', 'erased'; 'audit' with
 * 'append', 'appended', 'search', 'of pupil', 'erase', 'erased', 'erase before'; 'rows' with 'erase', 'erased'.
 */
export type MemoryCases = CasePorts &
  Moments & {
    /** Schools, caseload, imports and the clock: the doubles of support.ts. */
    casework: Memory;
    lists: {
      cases: MemoryRecords<PupilCase>;
      /** Keyed by kind and id, as `keyed` makes them. */
      entries: MemoryRecords<KeyedEntry>;
      council: MemoryRecords<CouncilRecord>;
      views: MemoryRecords<SavedViews>;
      returns: MemoryRecords<SentReturns>;
    };
    files: Map<string, Uint8Array>;
    templateFiles: Map<string, Uint8Array>;
    /** What the trail was told, repeats among it. */
    noted: AuditEntry[];
    /** What is in the audit. */
    audited(): readonly AuditEntry[];
    /** Sets what holds where no record says otherwise: at first it is plainSettings. */
    set(parts: Partial<CouncilSettings>): void;
    /** Moves the clock to this instant, ISO with Z; it ticks a second each time that it is asked. */
    setClock(instant: string): void;
  };

type KeyedEntry = { id: string; entry: Entry };

const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind}/${id}`;
export const keyed = (entry: Entry): KeyedEntry => ({ id: keyOf(entry), entry });

/** Refuses what the list would not give back. */
function checked({ id, entry }: KeyedEntry): KeyedEntry {
  const content = entryKinds[entry.kind].content.parse(entry.content);
  if (entry.history.length === 0) throw new Error(`${id} has no history`);
  return { id, entry: { ...entry, content } as Entry };
}

/** Everything in memory, with nothing in it but the two schools. */
export function memoryCases(casework: Memory = memory()): MemoryCases {
  const when = moments();
  const lists = {
    cases: memoryRecords<PupilCase>('case', when),
    entries: memoryRecords<KeyedEntry>('entry', when, checked),
    council: memoryRecords<CouncilRecord>('council', when),
    views: memoryRecords<SavedViews>('views', when),
    returns: memoryRecords<SentReturns>('returns', when),
  };
  const audit = memoryAudit(when);
  const papers = memoryPapers('paper', when);
  const templates = memoryPapers('template', when);
  let base: CouncilSettings = plainSettings;
  let known:
    | { base: CouncilSettings; records: readonly CouncilRecord[]; settings: CouncilSettings }
    | undefined;
  /** The same object as long as nothing has changed. */
  function inForce(): CouncilSettings {
    const records = lists.council.known();
    const isKnown =
      known?.base === base &&
      known.records.length === records.length &&
      records.every((record, at) => record === known?.records[at]);
    if (known && isKnown) return known.settings;
    const changed = records.flatMap(({ id, content }) => (content === undefined ? [] : [[id, content]]));
    known = { base, records, settings: { ...base, ...Object.fromEntries(changed) } };
    return known.settings;
  }

  casework.casesOf = (schoolId) => lists.cases.known().filter((one) => one.schoolId === schoolId);
  const entries = () => lists.entries.known().map(({ entry }) => entry);

  const all: MemoryCases = {
    casework,
    lists,
    ...when,
    files: papers.files,
    templateFiles: templates.files,
    noted: [],
    audited: () => [...audit.entries.values()],
    set(parts) {
      base = { ...base, ...parts };
    },
    setClock(instant) {
      casework.later(Date.parse(instant) - 1000 - Date.parse(casework.now()));
    },
    schools: casework.schools,
    caseload: casework.caseload,
    imports: casework.imports,
    calendarOf: (schoolId) => casework.calendarOf(schoolId),
    bandReading: casework.bandReading,
    now: casework.now,
    newId: casework.newId,
    inTurn: casework.inTurn,
    cases: {
      ...lists.cases.store,
      ofSchool: (schoolId) => lists.cases.known().filter((one) => one.schoolId === schoolId),
      refresh: async () => lists.cases.refresh(),
      erase: lists.cases.remove,
    },
    entries: {
      all: entries,
      ofPupil: (pupilId) => entries().filter((one) => one.pupilId === pupilId),
      ofSchool: (schoolId) => entries().filter((one) => one.schoolId === schoolId),
      async byId<K extends EntryKind>(kind: K, id: string, fresh?: boolean) {
        const found = await lists.entries.store.byId(keyOf({ kind, id }), fresh);
        return found && { record: found.record.entry as Entry<K>, etag: found.etag };
      },
      add: (entry) => lists.entries.store.add(keyed(entry)),
      save: (entry, etag) => lists.entries.store.save(keyed(entry), etag),
      erase: (entry) => lists.entries.remove(keyOf(entry)),
      eraseSpoilt: async () => undefined,
    },
    audit: {
      note(entry) {
        all.noted.push(entry);
        audit.put(entry);
      },
    },
    auditStore: audit.store,
    settings: () => inForce(),
    councilRecords: lists.council.store,
    savedViews: lists.views.store,
    sentReturns: lists.returns.store,
    papers: papers.papers,
    templates: templates.papers,
  };
  casework.casesOf = all.cases.ofSchool;
  casework.come = when.come;
  return all;
}
