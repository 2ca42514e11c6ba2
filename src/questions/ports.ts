import type { Person } from '../access/person.ts';
import type { SchoolCalendar } from '../calendar/schoolCalendar.ts';
import type { LiveFact } from '../guidance/answer.ts';
import type { LocalAnswer } from '../guidance/local/localAnswer.ts';
import type { RecordStore } from '../records/recordStore.ts';
import type { GuidanceRecord } from './guidanceRecord.ts';
import type { QueuedQuestion } from './queuedQuestion.ts';
import type { TallyRecord } from './tally.ts';

type Clock = {
  /** The instant, ISO with Z. */
  now(): string;
};

/** What answering stands on. All of it is in memory: nothing here waits, and nothing here fails. */
export type AskPorts = Clock & {
  /** The officer's guidance in force. The same array as long as nothing has changed; empty until the lists are open. */
  guidance(): readonly LocalAnswer[];
  /** Counts a topic, in words of ours. */
  tally(topic: string): void;
  /** Puts a question without personal data down for the officer's queue. It is written soon. */
  noteUnanswered(asked: { question: string; previous?: string; topic: string }): void;
};

/** What the council's live records say to a fact, for one person. Names are of staff. */
export type LiveRecord =
  | { fact: 'next-drop-in' | 'next-forum'; next?: { startsAt: string; endsAt: string; placesLeft: number } }
  | { fact: 'my-support-worker'; schools: readonly { name: string; supportWorkers: readonly string[] }[] };

export type LivePorts = {
  /** Rejects with `microsoft_busy` until the lists are open. */
  live(person: Person, fact: LiveFact): Promise<LiveRecord>;
};

/** What keeping a question that a person reports stands on. */
export type ReportPorts = Clock & { questions: RecordStore<QueuedQuestion> };

/** What the officer's page stands on. */
export type QueuePorts = ReportPorts & {
  guidanceRecords: RecordStore<GuidanceRecord>;
  newId(): string;
};

export type AskedPorts = Clock & {
  tallies: Pick<RecordStore<TallyRecord>, 'all'>;
  /** The calendars of the schools. */
  calendars(): Promise<readonly SchoolCalendar[]>;
};

/** The approaches that one person keeps at hand. `id` is the person's Entra object id. */
export type FavouriteApproaches = { id: string; approachIds: readonly string[] };

export type FavouritePorts = { favourites: RecordStore<FavouriteApproaches> };
