import type { Layout, Register } from '../register.ts';
import { uk, who } from './cells.ts';

function longList({ rows, days }: Register, write: (date: string) => string): string[] {
  const dates = days.map(({ date }) => write(date));
  const lines = ['UPN,Surname,Forename,Year,Date,Session,Mark'];
  for (const row of rows) {
    const start = who(row).join(',');
    for (const [index, date] of dates.entries()) {
      const day = row.marks[index];
      if (day) lines.push(`${start},${date},AM,${day[0]}`, `${start},${date},PM,${day[1]}`);
    }
  }
  return lines;
}

const shows = 'one row for each pupil and session';

export const longListIso: Layout = {
  layout: 'long list',
  kind: 'long list, ISO dates',
  shows,
  extension: 'csv',
  write: (register) => `${longList(register, (date) => date).join('\n')}\n`,
};

export const longListUk: Layout = {
  layout: 'long list',
  kind: 'long list, UK dates',
  shows,
  extension: 'csv',
  write: (register) => `\uFEFF${longList(register, uk).join('\r\n')}\r\n`,
};
