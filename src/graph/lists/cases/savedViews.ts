import { z } from 'zod';
import { type SavedViews, savedView } from '../../../casework/views/savedView.ts';
import { filledText } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';
import { longText } from '../longText.ts';

const views = longText('Views', 3, z.array(savedView));

export const savedViewsList: ListDescription<SavedViews> = {
  name: 'SavedViews',
  about: 'The filters of the caseload that each person keeps, one row for each person.',
  columns: [{ name: 'PersonId', kind: 'text', indexed: true, unique: true }, ...views.columns],
  keyColumn: 'PersonId',
  keyOf: ({ id }) => id,
  fieldsOf: (record) => ({
    Title: 'views',
    PersonId: record.id,
    ...views.fieldsOf(JSON.stringify(record.views)),
  }),
  reader: z
    .looseObject({ PersonId: filledText })
    .transform((row, context) => ({ id: row.PersonId, views: views.read(row, context) })),
};
