import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { changedBy, versionOf } from '../../records/recordVersion.ts';
import { type QueueItem, queueItemId } from './queueItem.ts';
import { sourcesAt } from './queueOf.ts';
import type { QueuePorts } from './queuePorts.ts';
import type { QueueSource } from './queueSource.ts';

/** A line of a queue as somebody saw it when they decided on it. */
export type SeenEntry = { occurrenceId: string; sourceId: string; version: string };

/** The line that is called so, or that has taken in what was called so. */
export async function findSource({ occurrenceId, sourceId }: SeenEntry, ports: QueuePorts) {
  const { occurrence, sources } = await sourcesAt(occurrenceId, ports);
  const source =
    sources.find((one) => one.sourceId === sourceId) ??
    sources.find((one) => one.from === 'question' && one.questions.some(({ id }) => id === sourceId));
  if (!source) throw new Problem('not_found', 'That question is no longer in the queue.');
  return { occurrence, source };
}

const doings = { taken: 'has taken', answered: 'has answered', parked: 'has parked', waiting: '' } as const;

/** Says who was first. */
function overtaken(item: QueueItem | undefined): Problem {
  const by = item?.state === 'taken' ? item.taker?.name : item?.changed.by;
  const doing = item && doings[item.state];
  return doing && by
    ? new Problem('changed_elsewhere', `${by} ${doing} this question.`)
    : changedBy(item?.changed);
}

type Decision = {
  seen: Pick<SeenEntry, 'occurrenceId' | 'version'>;
  source: QueueSource;
  /** Whether it stands already as it is to be: the answer to a first try was lost. */
  isDone(item: QueueItem): boolean;
  /** Undefined where nothing of the kind can be done with it as it stands. */
  move(item: QueueItem): Omit<QueueItem, 'changed'> | undefined;
};

/**
 * Changes what became of a line, on condition that it stands as it was seen: one conditional write, so that of two people at once
 * one gets it, and the other is told who. @throws Problem changed_elsewhere
 */
export function changeItem(
  person: Person,
  { seen, source, isDone, move }: Decision,
  ports: Pick<QueuePorts, 'queueItems' | 'now'>,
): Promise<QueueItem> {
  const changed = { by: person.name, at: ports.now() };
  const sourceId = source.item?.sourceId ?? source.sourceId;
  const id = queueItemId(seen.occurrenceId, sourceId);
  const untouched: QueueItem = {
    id,
    occurrenceId: seen.occurrenceId,
    from: source.from,
    sourceId,
    state: 'waiting',
    changed,
  };
  const questionIds =
    source.from === 'question' ? { questionIds: source.questions.map((question) => question.id) } : {};
  return changeRecord(ports.queueItems, id, (known) => {
    if (known && isDone(known)) return known;
    if (versionOf(known ?? {}) !== seen.version) throw overtaken(known);
    const moved = move(known ?? untouched);
    if (!moved) throw overtaken(known);
    return { ...moved, ...questionIds, changed };
  });
}
