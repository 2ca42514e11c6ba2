import { z } from 'zod';
import { isPlainDate } from '../../calendar/plainDate.ts';

/** What a case can be about. A slip such as 9999 would have everything that counts days count for ever. */
const years = { first: '1990', last: '2100' } as const;
const isOfTheseYears = (date: string) => date >= years.first && date.slice(0, 4) <= years.last;

/** An ISO date that exists. */
export const day = z
  .string()
  .refine(isPlainDate, 'Give a date that exists, like 24 November 2026')
  .refine(isOfTheseYears, `Give a year from ${years.first} to ${years.last}`);

/** An instant, ISO with Z: '2026-11-26T15:30:00.000Z'. */
export const instant = z.iso.datetime();

/** Wall time in Europe/London, to the minute: '2026-11-26T15:30'. */
export const wallTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'Give a date and a time')
  .refine((wall) => day.safeParse(wall.slice(0, 10)).success, 'Give a date that exists');

const controls = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/** What somebody typed or pasted, without the characters that nobody sees and no Word file can hold. */
export const typed = z
  .string()
  .overwrite((text) => text.replace(/\r\n?/g, '\n').replace(controls, ''))
  .trim();

/** One line that must be there: a name, a title. */
export const line = typed
  .overwrite((text) => text.replace(/[\n\t]+/g, ' '))
  .min(1, 'This cannot be empty')
  .max(200, 'Use 200 characters or fewer');

/** Several lines of free text. Whoever is written about may read it one day. */
export const passage = typed.max(4000, 'Use 4,000 characters or fewer');

/** An opaque id, of ours or made by the tab. */
export const id = z.string().regex(/^[\w-]{1,64}$/, 'This is not an id');

/** How much something has helped, on the five steps that schools know: −2 made it worse, 0 no change, 2 much better. */
export const outcomes = [-2, -1, 0, 1, 2] as const;
export const outcome = z.literal(outcomes);
export type Outcome = (typeof outcomes)[number];

/** A member of staff who does something, as a school writes it. */
export const staff = z.object({ name: line, role: typed.max(100).optional() });
