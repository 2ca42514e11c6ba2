import { z } from 'zod';
import { type SentReturns, sentReturn } from '../../../casework/returns/sentReturns.ts';
import { filledText } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';
import { longText } from '../longText.ts';

const sent = longText('Sent', 3, z.array(sentReturn));

export const sentReturnsList: ListDescription<SentReturns> = {
  name: 'SentReturns',
  about: 'The returns about absences that schools said they have sent, one row for each school.',
  columns: [{ name: 'SchoolId', kind: 'text', indexed: true, unique: true }, ...sent.columns],
  keyColumn: 'SchoolId',
  keyOf: ({ id }) => id,
  fieldsOf: (record) => ({
    Title: record.id,
    SchoolId: record.id,
    ...sent.fieldsOf(JSON.stringify(record.sent)),
  }),
  reader: z
    .looseObject({ SchoolId: filledText })
    .transform((row, context) => ({ id: row.SchoolId, sent: sent.read(row, context) })),
};
