import type { Person } from '../../access/person.ts';
import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { QueueItem } from './queueItem.ts';
import type { QueuePorts } from './queuePorts.ts';

type Ports = Pick<QueuePorts, 'questions' | 'now'>;

async function changeEach(
  ids: readonly string[],
  decide: (known: QueuedQuestion) => QueuedQuestion,
  { questions }: Ports,
): Promise<void> {
  for (const id of ids) {
    const known = await questions.byId(id);
    if (!known || decide(known.record) === known.record) continue;
    await changeRecord(questions, id, (now) => decide(now ?? known.record));
  }
}

/** In the officer's queue, what was answered at a drop-in waits no longer. What an officer has dealt with there stays as it is. */
export function markTalkedAbout(person: Person, item: QueueItem, ports: Ports): Promise<void> {
  const changed = { by: person.name, at: ports.now() };
  return changeEach(
    item.questionIds ?? [],
    (known) => (known.state === 'open' ? { ...known, state: 'discussed', changed } : known),
    ports,
  );
}

/** In the officer's queue, the guidance that an answer became answers the questions as well. */
export function markAnswered(person: Person, item: QueueItem, ports: Ports): Promise<void> {
  const { guidanceId } = item;
  const changed = { by: person.name, at: ports.now() };
  return changeEach(
    item.questionIds ?? [],
    (known) =>
      known.state === 'answered' || guidanceId === undefined
        ? known
        : { ...known, state: 'answered', guidanceId, changed },
    ports,
  );
}

/** Puts back into the officer's queue what was taken out of it by this answer. */
export function putBack(person: Person, item: QueueItem, ports: Ports): Promise<void> {
  const changed = { by: person.name, at: ports.now() };
  const isOurs = ({ state, guidanceId }: QueuedQuestion) =>
    state === 'discussed' || (state === 'answered' && guidanceId === item.guidanceId);
  return changeEach(
    item.questionIds ?? [],
    (known) => {
      if (!isOurs(known)) return known;
      const { guidanceId: _, ...question } = known;
      return { ...question, state: 'open', changed };
    },
    ports,
  );
}
