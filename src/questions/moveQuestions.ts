import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { changeRecord } from '../records/changeRecord.ts';
import { asSeen } from '../records/recordVersion.ts';
import type { SeenQuestion } from './listQuestions.ts';
import type { QueuePorts } from './ports.ts';
import type { QueuedQuestion } from './queuedQuestion.ts';

type Move = {
  seen: readonly SeenQuestion[];
  move: (known: QueuedQuestion) => QueuedQuestion;
};

async function moveEach(
  { seen, move }: Move,
  ports: Pick<QueuePorts, 'questions'>,
): Promise<QueuedQuestion[]> {
  const moved: QueuedQuestion[] = [];
  for (const { id, version } of seen) {
    moved.push(await changeRecord(ports.questions, id, (known) => move(asSeen(known, version))));
  }
  return moved;
}

/** Says of questions that they were talked about, at a drop-in or elsewhere. @throws Problem not_allowed, not_found, changed_elsewhere */
export async function markDiscussed(
  person: Person,
  seen: readonly SeenQuestion[],
  ports: QueuePorts,
): Promise<readonly QueuedQuestion[]> {
  requireMay(person, 'questions:manage');
  const changed = { by: person.name, at: ports.now() };
  return await moveEach({ seen, move: (known) => ({ ...known, state: 'discussed', changed }) }, ports);
}

/**
 * Puts questions back into the queue. The guidance that was made of them is retired, and can be restored.
 * @throws Problem not_allowed, not_found, changed_elsewhere
 */
export async function reopen(
  person: Person,
  seen: readonly SeenQuestion[],
  ports: QueuePorts,
): Promise<readonly QueuedQuestion[]> {
  requireMay(person, 'questions:manage');
  const changed = { by: person.name, at: ports.now() };
  const guidanceIds = new Set<string>();
  const moved = await moveEach(
    {
      seen,
      move: ({ guidanceId, ...known }) => {
        if (guidanceId !== undefined) guidanceIds.add(guidanceId);
        return { ...known, state: 'open', changed };
      },
    },
    ports,
  );
  for (const id of guidanceIds) {
    const held = await ports.guidanceRecords.byId(id);
    if (held)
      await changeRecord(ports.guidanceRecords, id, (known) => ({
        ...(known ?? held.record),
        retired: true,
        changed,
      }));
  }
  return moved;
}
