import { z } from 'zod';
import type { TallyRecord } from '../../questions/tally.ts';
import { count, filledText, text } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const fields = z.object({
  TallyKey: filledText,
  WeekOf: z.iso.date(),
  Topic: filledText,
  TimesAsked: count,
  LastFlush: text,
});

export const talliesList: ListDescription<TallyRecord> = {
  name: 'Tallies',
  about: 'How often each topic was asked about in a week. Counts alone: no question, and nobody who asked.',
  columns: [
    { name: 'TallyKey', kind: 'text', indexed: true, unique: true },
    { name: 'WeekOf', kind: 'text', indexed: true },
    { name: 'Topic', kind: 'text' },
    { name: 'TimesAsked', kind: 'number' },
    { name: 'LastFlush', kind: 'text' },
  ],
  keyColumn: 'TallyKey',
  keyOf: ({ id }) => id,
  fieldsOf: (tally) => ({
    Title: tally.id,
    TallyKey: tally.id,
    WeekOf: tally.week,
    Topic: tally.topic,
    TimesAsked: tally.count,
    LastFlush: tally.flush,
  }),
  reader: fields.transform((row) => ({
    id: row.TallyKey,
    week: row.WeekOf,
    topic: row.Topic,
    count: row.TimesAsked,
    flush: row.LastFlush,
  })),
};
