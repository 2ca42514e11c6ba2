import { areAlike, type Likeness, likenessOf } from './likeness.ts';
import type { QueuedQuestion } from './queuedQuestion.ts';

const known = new WeakMap<QueuedQuestion, Likeness>();

function likenessOfRecord(record: QueuedQuestion): Likeness {
  const likeness = known.get(record) ?? likenessOf(record.question);
  known.set(record, likeness);
  return likeness;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));

/** Whether an officer would deal with both in one go: in the same state, and answered by the same guidance. */
const standsAlike = (a: QueuedQuestion, b: QueuedQuestion) =>
  a.state === b.state && a.guidanceId === b.guidanceId;

/**
 * Questions that are alike, in groups. Whoever is like one of a group belongs to it, so that the order in which they come
 * makes no difference. Answered by the same guidance, they are one group whatever their words.
 */
export function groupQuestions(questions: readonly QueuedQuestion[]): QueuedQuestion[][] {
  const groups: QueuedQuestion[][] = [];
  for (const question of [...questions].sort(byId)) {
    const belongs = (other: QueuedQuestion) =>
      standsAlike(question, other) &&
      (question.guidanceId !== undefined || areAlike(likenessOfRecord(question), likenessOfRecord(other)));
    const joined = groups.filter((group) => group.some(belongs));
    const [first, ...rest] = joined;
    if (!first) {
      groups.push([question]);
      continue;
    }
    first.push(question, ...rest.flat());
    for (const merged of rest) groups.splice(groups.indexOf(merged), 1);
  }
  return groups.map((group) => group.sort(byId));
}
