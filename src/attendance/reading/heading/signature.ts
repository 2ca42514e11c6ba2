import { plainHeading } from './aliases.ts';
import { readDayOrWeek, readHalf, readWeekday } from './dayHeading.ts';

/**
 * What tells one kind of heading from another: its titles in plain form. Days of a grid are left out, because every export
 * has others.
 */
export function signatureOf(titles: readonly string[]): string {
  return titles
    .filter(
      (title) => title.trim() !== '' && !readHalf(title) && !readWeekday(title) && !readDayOrWeek(title),
    )
    .map((title) => plainHeading(title) || title.trim())
    .join('|');
}
