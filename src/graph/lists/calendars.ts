import { z } from 'zod';
import type { CalendarRecord } from '../../casework/calendars/calendarRecord.ts';
import { changedColumns, changedFields, changedReaders, changeOf } from './changedColumns.ts';
import { defined, filledText, json } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const dates = json(z.array(z.iso.date()), []);
const terms = json(z.array(z.object({ name: z.string(), from: z.iso.date(), to: z.iso.date() })), []);

const fields = z.object({
  SchoolId: filledText,
  Terms: terms,
  InsetDays: dates,
  Closures: dates,
  ...changedReaders,
});

export const calendarsList: ListDescription<CalendarRecord> = {
  name: 'Calendars',
  about:
    'Term dates, INSET days and closures: one row for the council, *, and one for each school that has its own.',
  columns: [
    { name: 'SchoolId', kind: 'text', indexed: true, unique: true },
    { name: 'Terms', kind: 'note' },
    { name: 'InsetDays', kind: 'note' },
    { name: 'Closures', kind: 'note' },
    ...changedColumns,
  ],
  keyColumn: 'SchoolId',
  keyOf: ({ id }) => id,
  fieldsOf: ({ id, calendar, changed }) => ({
    Title: id,
    SchoolId: id,
    Terms: JSON.stringify(calendar.terms),
    InsetDays: JSON.stringify(calendar.inset),
    Closures: JSON.stringify(calendar.closures),
    ...changedFields(changed),
  }),
  reader: fields.transform((row) =>
    defined({
      id: row.SchoolId,
      calendar: { terms: row.Terms, inset: row.InsetDays, closures: row.Closures },
      changed: changeOf(row),
    }),
  ),
};
