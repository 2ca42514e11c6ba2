import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { asSeen } from '../../records/recordVersion.ts';
import { changeItem, findSource, type SeenEntry } from './changeItem.ts';
import { putBack } from './dealtWith.ts';
import type { QueueItem } from './queueItem.ts';
import type { QueuePorts } from './queuePorts.ts';
import { requireOpenQueue } from './queueTime.ts';

const officersOnly = 'This answer is local guidance by now. Ask an officer to take it back.';

/**
 * Puts what was answered or parked back into the queue. The guidance that was made of an answer is retired. The rest comes first, so
 * that an interruption leaves something to undo. @throws Problem not_allowed, not_found, occurrence_over, changed_elsewhere
 */
export async function undoItem(person: Person, seen: SeenEntry, ports: QueuePorts): Promise<QueueItem> {
  requireMay(person, 'queue:answer');
  const { occurrence, source } = await findSource(seen, ports);
  requireOpenQueue(occurrence, ports.now());
  const { item } = source;
  const isWaiting = ({ state, changed }: QueueItem) => state === 'waiting' && changed.by === person.name;
  if (item && item.state === 'answered') {
    const known = asSeen((await ports.queueItems.byId(item.id, true))?.record, seen.version);
    if (known.guidanceId !== undefined && !may(person, 'questions:manage'))
      throw new Problem('not_allowed', officersOnly);
    await putBack(person, known, ports);
    if (known.guidanceId !== undefined) await retire(person, known.guidanceId, ports);
  }
  return await changeItem(
    person,
    {
      seen,
      source,
      isDone: isWaiting,
      move: ({ taker: _taker, answer: _answer, guidanceId: _guidance, ...known }) =>
        known.state === 'answered' || known.state === 'parked' ? { ...known, state: 'waiting' } : undefined,
    },
    ports,
  );
}

async function retire(person: Person, id: string, { guidanceRecords, now }: QueuePorts): Promise<void> {
  const held = await guidanceRecords.byId(id);
  if (!held) return;
  const changed = { by: person.name, at: now() };
  await changeRecord(guidanceRecords, id, (known) => ({ ...(known ?? held.record), retired: true, changed }));
}
