import { legalStepTitles } from '../../../src/casework/legal/legalStepTitles.ts';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { bandWords } from './bandWords.ts';
import { groupWords, planWords } from './caseWords.ts';
import { missedSessions, notInRegister, notKnown } from './figureWords.ts';
import type { ShownCaseload } from './finding/shownCaseload.ts';

const headings = [
  'Surname',
  'Forename',
  'School',
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
  'Stage',
  'Plan',
  'Lead practitioner',
  'Last seen on',
  'School days since seen',
  'Check due on',
  'Open actions',
  'Overdue actions',
  'Legal steps under way',
  'Groups',
];

type Cells = (string | number)[];

/** The rows of a caseload for a spreadsheet, headings first. Dates are ISO, so that they sort. */
export function caseloadCsvRows(
  rows: readonly CaseloadRow[],
  schoolNames: ReadonlyMap<string, string>,
): Cells[] {
  return [headings, ...rows.map((row) => [...figureCells(row, schoolNames), ...caseCells(row)])];
}

// No figures are empty cells: a spreadsheet would count with a 0.
const sessionCells = (row: CaseloadRow): Cells =>
  row.inRegister
    ? [
        row.possible,
        row.attended,
        missedSessions(row),
        row.authorised,
        row.unauthorised,
        bandWords[row.band],
        row.onTheLine ? 'Yes' : 'No',
      ]
    : ['', '', '', '', '', notInRegister, ''];

const figureCells = (row: CaseloadRow, schoolNames: ReadonlyMap<string, string>): Cells => [
  row.surname,
  row.forename,
  schoolNames.get(row.schoolId) ?? '',
  row.yearGroup,
  row.attendance,
  ...sessionCells(row),
  row.threshold ? (row.threshold.metOn ?? '') : notKnown,
  row.threshold?.inWindow ?? notKnown,
  row.threshold?.unexplainedInWindow ?? notKnown,
  row.changeInTenths === undefined ? '' : (row.changeInTenths / 10).toFixed(1),
];

const caseCells = ({ case: state, flags }: CaseloadRow): Cells => [
  state.stage,
  planWords[state.plan],
  state.lead ?? '',
  state.seenOn ?? '',
  state.seenDays ?? '',
  state.checkDueOn ?? '',
  state.openActions,
  state.overdueActions,
  state.legal.map((step) => legalStepTitles[step]).join('; '),
  flags.map((flag) => groupWords[flag]).join('; '),
];

/** 'caseload-seaview-primary-2026-11-20.csv', 'caseload-all-schools-2026-11-20.csv'. */
export function caseloadCsvName({ schools }: Pick<ShownCaseload, 'schools'>): string {
  const [only] = schools.length === 1 ? schools : [];
  const name = (only?.name ?? 'all schools').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const asAt =
    schools
      .flatMap((school) => school.asAt ?? [])
      .sort()
      .at(-1) ?? '';
  return `caseload-${name}-${asAt}.csv`.replace(/-+/g, '-');
}
