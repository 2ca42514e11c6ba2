import { z } from 'zod';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { filledText, json } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

/** The calendar of one school; without a row of its own a school follows the council's. */
export type CalendarRecord = { schoolId: string; calendar: SchoolCalendar };

const dates = json(z.array(z.iso.date()), []);
const terms = json(z.array(z.object({ name: z.string(), from: z.iso.date(), to: z.iso.date() })), []);

const fields = z.object({ SchoolId: filledText, Terms: terms, InsetDays: dates, Closures: dates });

export const calendarsList: ListDescription<CalendarRecord> = {
  name: 'Calendars',
  about: 'Term dates, INSET days and closures, one row for each school.',
  columns: [
    { name: 'SchoolId', kind: 'text', indexed: true, unique: true },
    { name: 'Terms', kind: 'note' },
    { name: 'InsetDays', kind: 'note' },
    { name: 'Closures', kind: 'note' },
  ],
  keyColumn: 'SchoolId',
  keyOf: (record) => record.schoolId,
  fieldsOf: ({ schoolId, calendar }) => ({
    Title: schoolId,
    SchoolId: schoolId,
    Terms: JSON.stringify(calendar.terms),
    InsetDays: JSON.stringify(calendar.inset),
    Closures: JSON.stringify(calendar.closures),
  }),
  reader: fields.transform((row) => ({
    schoolId: row.SchoolId,
    calendar: { terms: row.Terms, inset: row.InsetDays, closures: row.Closures },
  })),
};
