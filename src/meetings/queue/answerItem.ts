import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { checkedAnswer } from './answerText.ts';
import { changeItem, findSource, type SeenEntry } from './changeItem.ts';
import { markTalkedAbout } from './dealtWith.ts';
import type { QueueItem } from './queueItem.ts';
import type { QueuePorts } from './queuePorts.ts';
import { requireOpenQueue } from './queueTime.ts';

type QueueAnswer = SeenEntry & {
  /** What was said, in words without names of pupils. */
  answer: string;
  /** Somebody has looked: what looks like a name is none of a pupil. */
  namesChecked?: boolean | undefined;
};

/**
 * Keeps what was said to a question. Who answers has taken it, or nobody has. Sent again after an interruption it goes on where it was.
 * @throws Problem not_allowed, bad_request, not_found, occurrence_over, changed_elsewhere
 */
export async function answerItem(
  person: Person,
  { answer, namesChecked = false, ...seen }: QueueAnswer,
  ports: QueuePorts,
): Promise<QueueItem> {
  requireMay(person, 'queue:answer');
  const text = checkedAnswer({ answer, namesChecked });
  const { occurrence, source } = await findSource(seen, ports);
  requireOpenQueue(occurrence, ports.now());
  const { id, name } = person;
  const item = await changeItem(
    person,
    {
      seen,
      source,
      isDone: (known) => known.state === 'answered' && known.answer === text && known.changed.by === name,
      move: (known) =>
        known.state === 'answered' || (known.state === 'taken' && known.taker?.id !== id)
          ? undefined
          : { ...known, state: 'answered', taker: { id, name }, answer: text },
    },
    ports,
  );
  await markTalkedAbout(person, item, ports);
  return item;
}
