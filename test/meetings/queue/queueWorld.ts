import type { Person } from '../../../src/access/person.ts';
import type { Occurrence, TakenPlace } from '../../../src/meetings/occurrence.ts';
import type { QueueItem } from '../../../src/meetings/queue/queueItem.ts';
import type { QueuePorts } from '../../../src/meetings/queue/queuePorts.ts';
import type { QueuedQuestion } from '../../../src/questions/queuedQuestion.ts';
import { type MemoryRecords, memoryRecords } from '../../questions/memoryQuestions.ts';
import { dropIn } from '../memoryMeetings.ts';
import { ashChampion, elmChampion } from '../people.ts';

export const placeOf = (person: Person, change: Partial<TakenPlace> = {}): TakenPlace => ({
  placeId: `place-of-${person.id}`,
  personId: person.id,
  personName: person.name,
  email: person.email,
  ...(person.schoolIds[0] && { schoolId: person.schoolIds[0] }),
  topic: 'codes',
  question: `What about the minibus of ${person.id.split('-')[0]}?`,
  takenAt: '2026-11-20T10:00:00Z',
  ...change,
});

export const before = dropIn('2026-11-12');
export const today = dropIn('2026-11-26', { places: [placeOf(elmChampion), placeOf(ashChampion)] });
export const after = dropIn('2026-12-10');

export type QueueWorld = QueuePorts & {
  queueItems: MemoryRecords<QueueItem>;
  questions: MemoryRecords<QueuedQuestion>;
  guidanceRecords: MemoryRecords<import('../../../src/questions/guidanceRecord.ts').GuidanceRecord>;
  /** Sets the clock; each look at it is a second later. */
  at(instant: string): void;
};

type Holding = {
  occurrences?: readonly Occurrence[];
  items?: readonly QueueItem[];
  questions?: readonly QueuedQuestion[];
};

/** What the queue stands on, in memory: half an hour into the drop-in of 26 November 2026. */
export function queueWorld({
  occurrences = [before, today, after],
  items = [],
  questions = [],
}: Holding = {}): QueueWorld {
  let clock = Date.parse('2026-11-26T16:00:00Z');
  return {
    occurrences: {
      all: async () => occurrences,
      byId: async (id) => {
        const record = occurrences.find((one) => one.id === id);
        return record && { record, etag: '1' };
      },
    },
    queueItems: memoryRecords(...items),
    questions: memoryRecords(...questions),
    guidanceRecords: memoryRecords(),
    schools: async () => [
      { id: 'elm', name: 'Elm Primary School' },
      { id: 'ash', name: 'Ash Academy (North)' },
    ],
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    at: (instant) => {
      clock = Date.parse(instant);
    },
  };
}

export const itemOf = (
  occurrence: Occurrence,
  sourceId: string,
  change: Partial<QueueItem> = {},
): QueueItem => ({
  id: `${occurrence.id} ${sourceId}`,
  occurrenceId: occurrence.id,
  from: 'place',
  sourceId,
  state: 'parked',
  changed: { by: 'Person officer', at: '2026-11-12T16:00:00.000Z' },
  ...change,
});
