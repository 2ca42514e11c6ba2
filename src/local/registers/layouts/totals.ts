import type { Layout, RegisterRow } from '../register.ts';
import { codesOf, type Sums, sumsOf } from '../sums.ts';
import { delimited, uk } from './cells.ts';

const titles = [
  ...['UPN', 'Name', 'Reg', 'Year', 'Possible', 'Present', 'AEA', 'Authorised absences'],
  ...['Unauthorised absences', 'Late before reg closed', 'Late after reg closed', '% Attend'],
];

const percent = ({ present, possible }: Sums) =>
  possible === 0 ? '' : ((100 * present) / possible).toFixed(1);

function line({ pupil, details, marks }: RegisterRow): string {
  const codes = codesOf(marks);
  const sums = sumsOf(codes);
  return delimited([
    ...[pupil.upn, `${pupil.surname}, ${pupil.forename}`, details.form, pupil.year],
    ...[sums.possible, sums.present, sums.offSite, sums.authorised, sums.unauthorised],
    ...[codes.get('L') ?? '', codes.get('U') ?? '', percent(sums)],
  ]);
}

function lineOfSchool(rows: readonly RegisterRow[]): string {
  const codes = codesOf(rows.flatMap(({ marks }) => marks));
  const sums = sumsOf(codes);
  return delimited([
    ...['Whole school', '', '', ''],
    ...[sums.possible, sums.present, sums.offSite, sums.authorised, sums.unauthorised],
    ...[codes.get('L') ?? 0, codes.get('U') ?? 0, percent(sums)],
  ]);
}

/** Its own percentages leave out who was at an approved educational activity, so that they are lower than ours. */
export const totals: Layout = {
  layout: 'totals',
  kind: 'summary by category',
  shows: 'titles, a total and percentages that count off-site activity otherwise than we do',
  extension: 'csv',
  write({ school, rows, days }) {
    const [from, to] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
    const above = [
      school.name,
      delimited([`Pupil attendance summary from ${uk(from)} to ${uk(to)}`]),
      'Registration group: all',
      '',
    ];
    return `${[...above, titles.join(','), ...rows.map(line), lineOfSchool(rows)].join('\r\n')}\r\n`;
  },
};
