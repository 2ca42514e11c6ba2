import type { RegisterLayout } from '../../../src/attendance/registerReading.ts';

const words: Record<RegisterLayout, string> = {
  'long list': 'A list of marks: one row for each pupil and session',
  'day list': 'A list of days: one row for each pupil and day',
  grid: 'A grid: one row for each pupil, columns for days or sessions',
  'mark string': 'All marks of a pupil in one cell, from a start date',
  'code counts': 'Counts of each code, one row for each pupil',
  totals: 'Totals only, one row for each pupil',
  'common transfer file': 'A common transfer file (CTF)',
};

/** How the rows of a register are laid out, as a person would say it. */
export function layoutWords(layout: string): string {
  return Object.hasOwn(words, layout) ? words[layout as RegisterLayout] : layout;
}
