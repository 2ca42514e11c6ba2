import type { Caseload, CaseloadRow } from '../../app/apiTypes.ts';
import { bandWords } from './bandWords.ts';
import { missedSessions, notKnown } from './figureWords.ts';

const headings = [
  'Surname',
  'Forename',
  'Year group',
  'Attendance %',
  'Possible sessions',
  'Sessions attended',
  'Sessions missed',
  'Authorised',
  'Unauthorised',
  'Absence',
  'Exactly on the line',
  'National threshold met on',
  'Unauthorised sessions in the window',
  'Unexplained (N) in the window',
  'Change in percentage points',
];

/** The rows of a caseload for a spreadsheet, headings first. Dates are ISO, so that they sort. */
export function caseloadCsvRows(rows: readonly CaseloadRow[]): (string | number)[][] {
  return [
    headings,
    ...rows.map((row) => [
      row.surname,
      row.forename,
      row.yearGroup,
      row.attendance,
      row.possible,
      row.attended,
      missedSessions(row),
      row.authorised,
      row.unauthorised,
      bandWords[row.band],
      row.onTheLine ? 'Yes' : 'No',
      row.threshold ? (row.threshold.metOn ?? '') : notKnown,
      row.threshold?.inWindow ?? notKnown,
      row.threshold?.unexplainedInWindow ?? notKnown,
      row.changeInTenths === undefined ? '' : (row.changeInTenths / 10).toFixed(1),
    ]),
  ];
}

/** 'caseload-seaview-primary-2026-11-20.csv'. */
export function caseloadCsvName({ school, asAt = '' }: Pick<Caseload, 'school' | 'asAt'>): string {
  const name = school.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `caseload-${name}-${asAt}.csv`.replace(/-+/g, '-');
}
