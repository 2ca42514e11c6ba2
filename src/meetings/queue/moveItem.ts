import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { changeItem, findSource, type SeenEntry } from './changeItem.ts';
import type { QueueItem } from './queueItem.ts';
import type { QueuePorts } from './queuePorts.ts';
import { requireOpenQueue } from './queueTime.ts';

/** What can be done with a line beside answering it. Parked, it stands at the head of the next drop-in's queue. */
export const queueMoves = ['take', 'give-back', 'park'] as const;
export type QueueMove = (typeof queueMoves)[number];

type Changed = Omit<QueueItem, 'changed'>;

const untaken = ({ taker: _, ...item }: Changed): Changed => item;

const moves: Record<QueueMove, (person: Person, item: QueueItem) => Changed | undefined> = {
  take: ({ id, name }, item) =>
    item.state === 'answered' || item.state === 'taken'
      ? undefined
      : { ...item, state: 'taken', taker: { id, name } },
  // Also for somebody else, who may have left the meeting.
  'give-back': (_, item) => (item.state === 'taken' ? { ...untaken(item), state: 'waiting' } : undefined),
  park: (_, item) =>
    item.state === 'waiting' || item.state === 'taken' ? { ...untaken(item), state: 'parked' } : undefined,
};

function isDone(person: Person, move: QueueMove) {
  return ({ state, taker, changed }: QueueItem): boolean => {
    if (move === 'take') return state === 'taken' && taker?.id === person.id;
    return state === (move === 'park' ? 'parked' : 'waiting') && changed.by === person.name;
  };
}

/**
 * Takes a question, gives it back or parks it. Of two who take the same at once one gets it, and the other is told who.
 * @throws Problem not_allowed, not_found, occurrence_over, changed_elsewhere
 */
export async function moveItem(
  person: Person,
  { move, ...seen }: SeenEntry & { move: QueueMove },
  ports: QueuePorts,
): Promise<QueueItem> {
  requireMay(person, 'queue:answer');
  const { occurrence, source } = await findSource(seen, ports);
  requireOpenQueue(occurrence, ports.now());
  return await changeItem(
    person,
    { seen, source, isDone: isDone(person, move), move: (item) => moves[move](person, item) },
    ports,
  );
}
