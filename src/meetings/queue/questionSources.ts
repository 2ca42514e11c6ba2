import { groupQuestions } from '../../questions/groupQuestions.ts';
import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import type { Occurrence } from '../occurrence.ts';
import type { QueueItem } from './queueItem.ts';
import { dropInsBefore, endOf, isAfter, itemsOf, type QueueRecords } from './queueRecords.ts';
import type { QueueSource } from './queueSource.ts';

const idsOf = ({ sourceId, questionIds }: QueueItem): readonly string[] => questionIds ?? [sourceId];

/** When questions were answered last at other drop-ins: the officer's queue may not have heard of that yet. */
function answeredElsewhere({ id }: Occurrence, { items }: QueueRecords): ReadonlyMap<string, string> {
  const answered = new Map<string, string>();
  for (const item of items) {
    if (item.from !== 'question' || item.state !== 'answered' || item.occurrenceId === id) continue;
    for (const questionId of idsOf(item)) {
      const before = answered.get(questionId);
      if (before === undefined || isAfter(item.changed.at, before)) answered.set(questionId, item.changed.at);
    }
  }
  return answered;
}

/**
 * Whether a question of the officer's queue is for this drop-in: it waits, and it was asked since the last one; what somebody sent to
 * the drop-in stays until it is dealt with.
 */
function isFor(occurrence: Occurrence, records: QueueRecords) {
  const last = dropInsBefore(records, occurrence).findLast(({ cancelled }) => !cancelled);
  const lastEnd = last && endOf(last);
  const answered = answeredElsewhere(occurrence, records);
  const stays = lastEnd === undefined || !isAfter(lastEnd, records.now);
  return (question: QueuedQuestion): boolean => {
    if (question.state !== 'open' || isAfter(question.firstAsked, endOf(occurrence))) return false;
    const answeredAt = answered.get(question.id);
    if (answeredAt !== undefined && !isAfter(question.lastAsked, answeredAt)) return false;
    if (lastEnd === undefined || isAfter(question.lastAsked, lastEnd)) return true;
    return stays && question.reason === 'drop-in';
  };
}

const order = (questions: readonly QueuedQuestion[]) => {
  const sent = questions.some(({ reason }) => reason === 'drop-in') ? 0 : 1;
  const first = questions.map(({ firstAsked }) => new Date(firstAsked).toISOString()).sort()[0];
  return `${sent} ${first} ${questions[0]?.id}`;
};

const grouped = new Map<string, readonly (readonly string[])[]>();
const mostGrouped = 20;

/** Grouping compares every question with every other, while many look at one queue: as long as nobody asks anew, once is enough. */
function groupsOf(questions: readonly QueuedQuestion[]): QueuedQuestion[][] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const key = JSON.stringify(
    [...questions]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, question, guidanceId }) => [id, question, guidanceId]),
  );
  const known = grouped.get(key) ?? groupQuestions(questions).map((group) => group.map(({ id }) => id));
  if (!grouped.has(key) && grouped.size >= mostGrouped) grouped.clear();
  grouped.set(key, known);
  return known.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

type QuestionSource = Extract<QueueSource, { from: 'question' }>;

/**
 * What the bot could not answer: questions that are alike are one. Those that somebody sent to the drop-in come first, then by when
 * they were asked first, so that nothing moves while people look at it.
 */
export function questionSources(
  occurrence: Occurrence,
  parked: readonly QueueItem[],
  records: QueueRecords,
): QueueSource[] {
  const here = itemsOf(records, occurrence).filter(({ from }) => from === 'question');
  const parkedIds = new Set(parked.flatMap((item) => (item.from === 'question' ? idsOf(item) : [])));
  const known = new Map(records.questions.map((question) => [question.id, question]));
  const fits = isFor(occurrence, records);
  const waits = records.questions.filter(
    (one) => fits(one) || (one.state === 'open' && parkedIds.has(one.id)),
  );
  const ofItem = new Map(here.map((item) => [item, idsOf(item).flatMap((id) => known.get(id) ?? [])]));
  const taken = new Map(here.flatMap((item) => idsOf(item).map((id) => [id, item] as const)));

  const fresh: QueuedQuestion[][] = [];
  for (const group of groupsOf(waits)) {
    const item = group.map(({ id }) => taken.get(id)).find((one) => one !== undefined);
    // What is like something that is being dealt with is dealt with along with it.
    if (item) ofItem.get(item)?.push(...group.filter(({ id }) => !taken.has(id)));
    else fresh.push(group);
  }
  const source = (questions: readonly QueuedQuestion[], item?: QueueItem): QuestionSource => ({
    from: 'question',
    sourceId: item?.sourceId ?? questions[0]?.id ?? '',
    questions,
    ...(item && { item }),
    parkedBefore: questions.some(({ id }) => parkedIds.has(id)),
  });
  return [
    ...[...ofItem].map(([item, questions]) => source(questions, item)),
    ...fresh.map((one) => source(one)),
  ]
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => (order(a.questions) < order(b.questions) ? -1 : 1));
}
