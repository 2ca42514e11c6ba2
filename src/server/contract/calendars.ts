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

/** Dates to keep, and the version that they were changed from; absent where there were none. */
export const calendarDraft = z
  .object({ dates: schoolDates, version: z.string().max(60).optional() })
  .openapi('CalendarDraft');

export const calendarVersionQuery = z.object({ version: z.string().max(60).optional() });

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
    /** Who kept or took away the dates of this school (or of the council) last, and the instant. */
    changed: z.object({ by: z.string(), at: z.string() }).optional(),
    mayEdit: z.boolean(),
  })
  .openapi('CalendarPage');

/** A file of term dates as text: ICS, or CSV with a name, a first and a last date. */
export const datesFile = z
  .object({ name: z.string().max(200), text: z.string().max(500_000) })
  .openapi('DatesFile');

/** What was read from a file of term dates, to be looked at and saved: every entry stands under `used` or `notUsed`. */
export const datesReading = z
  .object({
    dates: schoolDates,
    /** What each entry was taken for: 'Term', 'Holiday', 'INSET day'. */
    used: z.array(z.object({ where: z.string(), as: z.string() })),
    notUsed: z.array(z.object({ where: z.string(), reason: z.string() })),
    /** Sentences on what the file leaves open. */
    notes: z.array(z.string()),
  })
  .openapi('DatesReading');
