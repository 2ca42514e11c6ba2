import type { RollPupil } from './roll.ts';
import type { RegisterDay } from './schoolDays.ts';
import type { DayMarks } from './term.ts';

export type RegisterRow = { pupil: RollPupil; marks: readonly DayMarks[] };
export type Layout = 'long list, ISO dates' | 'long list, UK dates' | 'grid, UK dates';

const uk = (date: string) => date.split('-').reverse().join('/');
const who = ({ upn, surname, forename, year }: RollPupil) => [upn, surname, forename, year];

function longList(
  rows: readonly RegisterRow[],
  days: readonly RegisterDay[],
  write: (date: string) => string,
): string[] {
  const dates = days.map(({ date }) => write(date));
  const lines = ['UPN,Surname,Forename,Year,Date,Session,Mark'];
  for (const { pupil, marks } of rows) {
    const start = who(pupil).join(',');
    for (const [index, date] of dates.entries()) {
      const day = marks[index];
      if (day) lines.push(`${start},${date},AM,${day[0]}`, `${start},${date},PM,${day[1]}`);
    }
  }
  return lines;
}

function grid(rows: readonly RegisterRow[], days: readonly RegisterDay[]): string[] {
  const headings = days.flatMap(({ date }) => [`${uk(date)} AM`, `${uk(date)} PM`]);
  return [
    ['UPN', 'Surname', 'Forename', 'Year', ...headings].join(','),
    ...rows.map(({ pupil, marks }) =>
      [...who(pupil), ...days.flatMap((_, index) => marks[index] ?? ['', ''])].join(','),
    ),
  ];
}

/** A register as a school's system exports it: line ends and byte order mark differ as they do in life. */
export function layOut(layout: Layout, rows: readonly RegisterRow[], days: readonly RegisterDay[]): string {
  switch (layout) {
    case 'long list, ISO dates':
      return `${longList(rows, days, (date) => date).join('\n')}\n`;
    case 'long list, UK dates':
      return `\uFEFF${longList(rows, days, uk).join('\r\n')}\r\n`;
    case 'grid, UK dates':
      return `${grid(rows, days).join('\r\n')}\r\n`;
  }
}
