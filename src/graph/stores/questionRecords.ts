import type { LocalAnswer } from '../../guidance/local/localAnswer.ts';
import type { GuidanceRecord } from '../../questions/guidanceRecord.ts';
import type { FavouriteApproaches } from '../../questions/ports.ts';
import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import type { TallyRecord } from '../../questions/tally.ts';
import type { RecordStore } from '../../records/recordStore.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import { favouritesList } from '../lists/favourites.ts';
import { guidanceList } from '../lists/guidance.ts';
import type { ListDescription } from '../lists/listDescription.ts';
import { questionsList } from '../lists/questions.ts';
import { talliesList } from '../lists/tallies.ts';
import { createRecordStore } from './recordStore.ts';
import { unchanging } from './unchanging.ts';

/** What people asked, what the officer wrote, how often each topic came up, and what each person keeps at hand. */
export type QuestionRecords = {
  questions: RecordStore<QueuedQuestion>;
  guidanceRecords: RecordStore<GuidanceRecord>;
  tallies: RecordStore<TallyRecord>;
  favourites: RecordStore<FavouriteApproaches>;
  /** The guidance in force, from memory: the same array as long as nothing has changed. */
  guidance(): readonly LocalAnswer[];
};

type CopyOf = <T>(description: ListDescription<T>) => ListCopy<T>;

export function createQuestionRecords(graph: Graph, copyOf: CopyOf): QuestionRecords {
  const store = <T extends { id: string }>(description: ListDescription<T>) =>
    createRecordStore(graph, copyOf(description), description);
  const guidance = copyOf(guidanceList);
  return {
    questions: store(questionsList),
    guidanceRecords: createRecordStore(graph, guidance, guidanceList),
    tallies: store(talliesList),
    favourites: store(favouritesList),
    // Asked at every question.
    guidance: unchanging(() =>
      guidance
        .all()
        .map(({ record }) => record)
        .filter(({ retired }) => !retired),
    ),
  };
}
