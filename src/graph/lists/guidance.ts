import { z } from 'zod';
import type { GuidanceRecord } from '../../questions/guidanceRecord.ts';
import { changedColumns, changedFields, changedReaders, changeOf } from './changedColumns.ts';
import { filledText, json, yesNo } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const texts = json(z.array(z.string()), []);

const fields = z.object({
  GuidanceId: filledText,
  Question: filledText,
  AlsoAsked: texts,
  GuidanceText: filledText,
  Codes: texts,
  Author: filledText,
  WrittenOn: z.iso.date(),
  ReviewOn: z.iso.date(),
  Retired: yesNo,
  ...changedReaders,
});

export const guidanceList: ListDescription<GuidanceRecord> = {
  name: 'Guidance',
  about:
    'What an officer has written in answer to a question. The bot says it, with the author and the date.',
  columns: [
    { name: 'GuidanceId', kind: 'text', indexed: true, unique: true },
    { name: 'Question', kind: 'note' },
    { name: 'AlsoAsked', kind: 'note' },
    { name: 'GuidanceText', kind: 'note' },
    { name: 'Codes', kind: 'note' },
    { name: 'Author', kind: 'text' },
    { name: 'WrittenOn', kind: 'text' },
    { name: 'ReviewOn', kind: 'text', indexed: true },
    { name: 'Retired', kind: 'boolean' },
    ...changedColumns,
  ],
  keyColumn: 'GuidanceId',
  keyOf: ({ id }) => id,
  fieldsOf: (guidance) => ({
    Title: guidance.id,
    GuidanceId: guidance.id,
    Question: guidance.question,
    AlsoAsked: JSON.stringify(guidance.alsoAsked),
    GuidanceText: guidance.text,
    Codes: JSON.stringify(guidance.codes),
    Author: guidance.author,
    WrittenOn: guidance.writtenOn,
    ReviewOn: guidance.reviewOn,
    Retired: guidance.retired,
    ...changedFields(guidance.changed),
  }),
  reader: fields.transform((row) => ({
    id: row.GuidanceId,
    question: row.Question,
    alsoAsked: row.AlsoAsked,
    text: row.GuidanceText,
    codes: row.Codes,
    author: row.Author,
    writtenOn: row.WrittenOn,
    reviewOn: row.ReviewOn,
    retired: row.Retired,
    changed: changeOf(row) ?? { by: row.Author, at: `${row.WrittenOn}T00:00:00.000Z` },
  })),
};
