import { isPlainDate } from './plainDate.ts';

/** The same day (ISO) a number of years later; 1 March where there is no 29 February. */
export function yearsLater(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const day = `${year}${date.slice(4)}`;
  return isPlainDate(day) ? day : `${year}-03-01`;
}
