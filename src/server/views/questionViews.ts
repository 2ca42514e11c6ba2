import type { z } from '@hono/zod-openapi';
import type { Answer } from '../../guidance/answer.ts';
import type { AskedTopics } from '../../questions/askedThisHalfTerm.ts';
import type { GuidanceRecord } from '../../questions/guidanceRecord.ts';
import type { QuestionGroup } from '../../questions/listQuestions.ts';
import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import { dayOf } from '../../questions/today.ts';
import { versionOf } from '../../records/recordVersion.ts';
import type { answerView, askedTopics, guidance, questionGroup } from '../contract/questions.ts';

export function answerViewOf(answer: Answer, note: string): z.infer<typeof answerView> {
  const { answered, kind, lead, parts, codes, sources, readings, nearest } = answer;
  return {
    answered,
    kind,
    lead,
    parts: parts.map(({ items, ...part }) => ({ ...part, ...(items && { items: [...items] }) })),
    codes: [...codes],
    sources: [...sources],
    readings: [...readings],
    nearest: [...nearest],
    note,
  };
}

export const seenView = (question: QueuedQuestion) => ({ id: question.id, version: versionOf(question) });

export function groupView(group: QuestionGroup): z.infer<typeof questionGroup> {
  return {
    ...group,
    wordings: [...group.wordings],
    previous: [...group.previous],
    reasons: [...group.reasons],
    whys: [...group.whys],
    answerLeads: [...group.answerLeads],
    questions: [...group.questions],
  };
}

/** `now` is an instant. */
export function guidanceView(record: GuidanceRecord, now: string): z.infer<typeof guidance> {
  return {
    ...record,
    alsoAsked: [...record.alsoAsked],
    codes: [...record.codes],
    version: versionOf(record),
    dueForReview: record.reviewOn <= dayOf(now),
  };
}

export function askedTopicsView({ weeks, topics, ...asked }: AskedTopics): z.infer<typeof askedTopics> {
  return {
    ...asked,
    weeks: [...weeks],
    topics: topics.map((one) => ({ ...one, counts: [...one.counts] })),
  };
}
