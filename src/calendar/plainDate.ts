const dayMilliseconds = 86_400_000;

/** Days since 1 January 1970 of an ISO date. Throws RangeError for what is not a date. */
export function dayNumber(date: string): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an ISO date: ${date}`);
  return milliseconds / dayMilliseconds;
}

/** The ISO date of a number of days since 1 January 1970. */
export function dateOfDay(day: number): string {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10);
}

/** Whether a text is an ISO date that exists: 2026-02-30 does not. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll 30 February over into March, so only a date that comes back unchanged exists.
  return !Number.isNaN(milliseconds) && dateOfDay(milliseconds / dayMilliseconds) === text;
}

/** The ISO date a number of calendar days later, or earlier if negative. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** Days of the week as ISO 8601 numbers them: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

export function weekdayOf(date: string): Weekday {
  // 1 January 1970 was a Thursday, three days after a Monday.
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return weekdays[sinceMonday] ?? 1;
}

/** The Monday of the Monday-to-Sunday week that holds a date. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}
