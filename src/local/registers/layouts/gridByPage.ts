import { utf16 } from '../encodings.ts';
import type { Layout } from '../register.ts';
import { delimited, uk } from './cells.ts';

const pupilsOnPage = 36;

/** Dates over AM and PM, and all of it again on each page, as a report that was meant for paper is exported. */
export const gridByPage: Layout = {
  layout: 'grid',
  kind: 'grid, dates over AM and PM, by page',
  shows: 'headings in two rows that come again on each page, as tabbed text in UTF-16',
  extension: 'txt',
  write({ school, rows, days }) {
    const heading = [
      [school.name],
      ['', '', '', '', ...days.flatMap(({ date }) => [uk(date), ''])],
      ['UPN', 'Pupil name', 'Year', 'Reg', ...days.flatMap(() => ['AM', 'PM'])],
    ];
    const pages = Math.ceil(rows.length / pupilsOnPage);
    const lines = Array.from({ length: pages }, (_, page) => [
      ...heading,
      ...rows
        .slice(page * pupilsOnPage, (page + 1) * pupilsOnPage)
        .map(({ pupil, details, marks }) => [
          pupil.upn,
          `${pupil.surname}, ${pupil.forename}`,
          pupil.year,
          details.form,
          ...days.flatMap((__, index) => marks[index] ?? ['', '']),
        ]),
      [`Page ${page + 1} of ${pages}`],
      [],
    ]).flat();
    return utf16(lines.map((cells) => `${delimited(cells, '\t')}\r\n`).join(''));
  },
};
