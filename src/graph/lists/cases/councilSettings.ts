import { z } from 'zod';
import type { CouncilRecord } from '../../../casework/council/councilRecord.ts';
import { type CouncilPart, councilParts } from '../../../casework/council/councilSettings.ts';
import { count, defined } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';
import { longText, noteLength } from '../longText.ts';
import { history, historyText } from './changeText.ts';

const parts = Object.keys(councilParts) as CouncilPart[];

/** A council that writes checklists of its own for every step fills more than one column. */
const columns = 5;
const contents = longText('Content', columns, z.unknown());
const histories = longText('History', columns, history);

export const councilSettingsList: ListDescription<CouncilRecord> = {
  name: 'CouncilSettings',
  about: 'What the council has set in place of what the product ships, a row for each part.',
  columns: [
    { name: 'SettingsPart', kind: 'text', indexed: true, unique: true },
    ...contents.columns,
    ...histories.columns,
    { name: 'RecordVersion', kind: 'number' },
  ],
  keyColumn: 'SettingsPart',
  keyOf: ({ id }) => id,
  fieldsOf: (record) => ({
    Title: record.id,
    SettingsPart: record.id,
    ...contents.fieldsOf(record.content === undefined ? '' : JSON.stringify(record.content)),
    ...histories.fieldsOf(historyText(record.history, columns * noteLength)),
    RecordVersion: record.version,
  }),
  reader: z.looseObject({ SettingsPart: z.enum(parts), RecordVersion: count }).transform((row, context) => {
    const content = councilParts[row.SettingsPart].optional().safeParse(contents.read(row, context));
    if (!content.success)
      context.addIssue({ code: 'custom', message: 'not as described', path: ['Content'] });
    return defined({
      id: row.SettingsPart,
      content: content.data,
      version: row.RecordVersion,
      history: histories.read(row, context),
    }) as CouncilRecord;
  }),
};
