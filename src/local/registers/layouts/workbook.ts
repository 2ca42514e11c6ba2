import { attendanceCodes } from '../../../attendance/attendanceCode.ts';
import type { Layout, RegisterRow } from '../register.ts';
import { zipped } from '../zipped.ts';
import { columnName, type SheetCell, sheetRows } from './workbookCells.ts';
import { workbookParts } from './workbookParts.ts';

const titles = [
  ...['UPN', 'Surname', 'Forename', 'Year', 'Tutor group', 'Gender', 'DOB', 'SEN', 'FSM', 'CLA', 'CIN'],
];
const yes = (value: boolean) => (value ? 'Y' : 'N');

const about = ({ pupil, details }: RegisterRow): SheetCell[] => [
  pupil.upn,
  pupil.surname,
  pupil.forename,
  pupil.year,
  details.form,
  details.sex,
  { date: details.birthDate },
  details.sen,
  yes(details.freeMeals),
  yes(details.inCare),
  yes(details.socialWorker),
];

/** The line of the sheet, from 1, that has the dates. */
const dateLine = 3;

export const workbook: Layout = {
  layout: 'grid',
  kind: 'workbook, dates over AM and PM',
  shows: 'a title, merged dates, a hidden sheet, and what the charts by group need',
  extension: 'xlsx',
  write({ school, rows, days }) {
    const dates = days.flatMap(({ date }): SheetCell[] => [{ date }, undefined]);
    const lines: SheetCell[][] = [
      [`${school.name}: marks of the autumn term`],
      [],
      [...titles.map(() => undefined), ...dates],
      [...titles, ...days.flatMap(() => ['AM', 'PM'])],
      ...rows.map((row) => [...about(row), ...days.flatMap((_, i) => row.marks[i] ?? ['', ''])]),
    ];
    const width = titles.length + dates.length;
    const merged = days.map((_, day) => {
      const first = titles.length + 2 * day;
      return `${columnName(first)}${dateLine}:${columnName(first + 1)}${dateLine}`;
    });
    const codes = attendanceCodes.map(({ code, class: codeClass }) => [code, codeClass]);
    return zipped(
      workbookParts([
        { name: 'Marks', rows: sheetRows(lines), merged: [`A1:${columnName(width - 1)}1`, ...merged] },
        { name: 'Codes', hidden: true, rows: sheetRows([['Code', 'Class'], ...codes]) },
      ]),
    );
  },
};
