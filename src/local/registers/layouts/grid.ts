import type { Layout } from '../register.ts';
import { uk, who } from './cells.ts';

export const grid: Layout = {
  layout: 'grid',
  kind: 'grid, UK dates',
  shows: 'one row for each pupil, with a column for each session',
  extension: 'csv',
  write({ rows, days }) {
    const headings = days.flatMap(({ date }) => [`${uk(date)} AM`, `${uk(date)} PM`]);
    const lines = [
      ['UPN', 'Surname', 'Forename', 'Year', ...headings].join(','),
      ...rows.map((row) =>
        [...who(row), ...days.flatMap((_, index) => row.marks[index] ?? ['', ''])].join(','),
      ),
    ];
    return `${lines.join('\r\n')}\r\n`;
  },
};
