import type { RegisterRow } from '../register.ts';

/** '2026-09-02' -> '02/09/2026'. */
export const uk = (date: string) => date.split('-').reverse().join('/');

export const who = ({ pupil }: RegisterRow) => [pupil.upn, pupil.surname, pupil.forename, pupil.year];

export const yesNo = (value: boolean) => (value ? 'Yes' : 'No');

/** A line of delimited text; what holds the delimiter stands in quotation marks. */
export const delimited = (cells: readonly (string | number)[], delimiter = ',') =>
  cells
    .map(String)
    .map((cell) =>
      cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
