import type { RegisterNote } from '../../app/apiTypes.ts';

/** The notes on a file for a spreadsheet, headings first. */
export function notesCsvRows(notes: readonly RegisterNote[]): (string | number)[][] {
  return [
    ['Line', 'Column', 'Value', 'Why'],
    ...notes.map(({ line, column, value, reason }) => [line, column, value, reason]),
  ];
}
