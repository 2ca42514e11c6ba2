import { plainHeading } from './aliases.ts';
import { readDayHeading, readHalf } from './dayHeading.ts';

/**
 * What tells one kind of heading from another: its titles in plain form. Days of a grid are left out, because every export
 * has others.
 */
export function signatureOf(titles: readonly string[]): string {
  return titles
    .filter((title) => title.trim() !== '' && !readHalf(title) && !readDayHeading(title))
    .map((title) => plainHeading(title) || title.trim())
    .join('|');
}
