import { z } from '@hono/zod-openapi';

const isoDate = z.iso.date();
const term = z.object({ name: z.string().trim().min(1).max(60), from: isoDate, to: isoDate });

/** The dates of a school or of the council. Bank holidays are known and need not be listed. */
export const schoolDates = z
  .object({
    terms: z.array(term).max(60),
    inset: z.array(isoDate).max(200),
    closures: z.array(isoDate).max(200),
  })
  .openapi('SchoolDates');

const problemOfDates = z.object({ where: z.string(), reason: z.string() });

export const calendarPage = z
  .object({
    /** The school's own, the council's, or as its register shows them; in this order whichever there is first. */
    from: z.enum(['school', 'council', 'register', 'nothing']),
    dates: schoolDates,
    /** What the council and the register say, to compare with and to fall back on. */
    council: schoolDates.optional(),
    register: schoolDates.optional(),
    /** Bank holidays within the terms, so that nobody lists them twice. */
    bankHolidays: z.array(z.object({ date: isoDate, name: z.string() })),
    /** School days in each academic year that the terms cover: `2026/27`. */
    schoolDays: z.array(z.object({ year: z.string(), days: z.number().int() })),
    /** Version for the next change; absent where nothing has been saved. */
    version: z.string().optional(),
    mayEdit: z.boolean(),
  })
  .openapi('CalendarPage');

/** A file of term dates as text: ICS, or CSV with a name, a first and a last date. */
export const datesFile = z.object({ name: z.string().max(200), text: z.string().max(500_000) }).openapi('DatesFile');

/** What was read from a file of term dates, to be looked at and saved. */
export const datesReading = z
  .object({ dates: schoolDates, used: z.number().int(), notUsed: z.array(problemOfDates) })
  .openapi('DatesReading');
