import type { CaseStore, EntryStore } from '../../casework/cases/casePorts.ts';
import type { PupilCase } from '../../casework/cases/pupilCase.ts';
import type { CouncilRecord } from '../../casework/council/councilRecord.ts';
import type { SentReturns } from '../../casework/returns/sentReturns.ts';
import type { SavedViews } from '../../casework/views/savedView.ts';
import type { RecordStore } from '../../records/recordStore.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import { casesList } from '../lists/cases/cases.ts';
import { councilSettingsList } from '../lists/cases/councilSettings.ts';
import { savedViewsList } from '../lists/cases/savedViews.ts';
import { sentReturnsList } from '../lists/cases/sentReturns.ts';
import type { ListDescription } from '../lists/listDescription.ts';
import { createEntryStore } from './entryStore.ts';
import { createRecordStore } from './recordStore.ts';
import { removeRecord } from './removeRecord.ts';
import { unchanging } from './unchanging.ts';

/** What is written down about pupils, and what the council and each person have set. All of it is in memory. */
export type CaseStores = {
  cases: CaseStore;
  entries: EntryStore;
  councilRecords: RecordStore<CouncilRecord>;
  /** What the council has changed. The same array as long as nothing has. */
  councilChanges(): readonly CouncilRecord[];
  savedViews: RecordStore<SavedViews>;
  sentReturns: RecordStore<SentReturns>;
};

type CopyOf = <T>(description: ListDescription<T>) => ListCopy<T>;

function createCaseStore(graph: Graph, copy: ListCopy<PupilCase>): CaseStore {
  const ofSchool = copy.indexBy(({ schoolId }) => schoolId);
  return {
    ...createRecordStore(graph, copy, casesList),
    ofSchool: (schoolId) => ofSchool(schoolId).map(({ record }) => record),
    refresh: () => copy.refresh(),
    erase: (pupilId) => removeRecord(graph, copy, pupilId),
  };
}

export function createCaseStores(graph: Graph, copyOf: CopyOf): CaseStores {
  const council = copyOf(councilSettingsList);
  return {
    cases: createCaseStore(graph, copyOf(casesList)),
    entries: createEntryStore(graph, copyOf),
    councilRecords: createRecordStore(graph, council, councilSettingsList),
    councilChanges: unchanging(() => council.all().map(({ record }) => record)),
    savedViews: createRecordStore(graph, copyOf(savedViewsList), savedViewsList),
    sentReturns: createRecordStore(graph, copyOf(sentReturnsList), sentReturnsList),
  };
}
