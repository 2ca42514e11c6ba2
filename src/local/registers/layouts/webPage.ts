import type { Layout } from '../register.ts';
import { escaped, uk } from './cells.ts';

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A web page under the name of a workbook, as some systems offer it 'for Excel'. */
export const webPage: Layout = {
  layout: 'grid',
  kind: 'web page saved as .xls',
  shows: 'a table of HTML with both marks of a day in one cell',
  extension: 'xls',
  write({ school, rows, days }) {
    const cell = (text: string) => `<td>${text === '' ? '&nbsp;' : escaped(text)}</td>`;
    const titles = ['UPN', 'Surname', 'Forename', 'Year'];
    const dates = days.map(({ date, weekday }) => `${weekdays[weekday] ?? ''} ${uk(date)}`);
    const heading = [...titles, ...dates].map((title) => `<th>${title}</th>`).join('');
    const lines = rows.map(
      ({ pupil, marks }) =>
        `<tr>${[pupil.upn, pupil.surname, pupil.forename, pupil.year].map(cell).join('')}${days.map((_, index) => cell(marks[index]?.join('') ?? '')).join('')}</tr>`,
    );
    return `<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>td { mso-number-format: "\\@"; }</style></head>
<body><table border="1">
<tr><td colspan="${titles.length + dates.length}"><b>${escaped(school.name)}: registers</b></td></tr>
<tr>${heading}</tr>
${lines.join('\n')}
</table></body></html>
`;
  },
};
