import { z } from 'zod';
import { type QueuedQuestion, queueStates, reasons } from '../../questions/queuedQuestion.ts';
import { changedColumns, changedFields, changedReaders, changeOf } from './changedColumns.ts';
import { count, defined, filledText, optionalText, text } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const fields = z.object({
  QuestionId: filledText,
  Question: filledText,
  Previous: optionalText,
  QuestionTopic: text,
  Reason: z.enum(reasons),
  Why: optionalText,
  AnswerLead: optionalText,
  TimesAsked: count,
  FirstAsked: filledText,
  LastAsked: filledText,
  QueueState: z.enum(queueStates),
  GuidanceId: optionalText,
  ...changedReaders,
});

export const questionsList: ListDescription<QueuedQuestion> = {
  name: 'Questions',
  about:
    'Questions that were not answered, did not help or are for the drop-in. No personal data, nor who asked.',
  columns: [
    { name: 'QuestionId', kind: 'text', indexed: true, unique: true },
    { name: 'Question', kind: 'note' },
    { name: 'Previous', kind: 'note' },
    { name: 'QuestionTopic', kind: 'text' },
    { name: 'Reason', kind: 'text', indexed: true },
    { name: 'Why', kind: 'note' },
    { name: 'AnswerLead', kind: 'note' },
    { name: 'TimesAsked', kind: 'number' },
    { name: 'FirstAsked', kind: 'dateTime' },
    { name: 'LastAsked', kind: 'dateTime', indexed: true },
    { name: 'QueueState', kind: 'text', indexed: true },
    { name: 'GuidanceId', kind: 'text', indexed: true },
    ...changedColumns,
  ],
  keyColumn: 'QuestionId',
  keyOf: ({ id }) => id,
  fieldsOf: (question) => ({
    Title: question.id,
    QuestionId: question.id,
    Question: question.question,
    Previous: question.previous ?? null,
    QuestionTopic: question.topic,
    Reason: question.reason,
    Why: question.why ?? null,
    AnswerLead: question.answerLead ?? null,
    TimesAsked: question.count,
    FirstAsked: question.firstAsked,
    LastAsked: question.lastAsked,
    QueueState: question.state,
    GuidanceId: question.guidanceId ?? null,
    ...changedFields(question.changed),
  }),
  reader: fields.transform((row) =>
    defined({
      id: row.QuestionId,
      question: row.Question,
      previous: row.Previous,
      topic: row.QuestionTopic,
      reason: row.Reason,
      why: row.Why,
      answerLead: row.AnswerLead,
      count: row.TimesAsked,
      firstAsked: row.FirstAsked,
      lastAsked: row.LastAsked,
      state: row.QueueState,
      guidanceId: row.GuidanceId,
      changed: changeOf(row),
    }),
  ),
};
