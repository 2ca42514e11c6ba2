import type { Layout, Register, RegisterRow } from '../register.ts';
import { halfTerm } from '../schoolDays.ts';
import { codesOf, sumsOf } from '../sums.ts';
import type { DayMarks } from '../term.ts';
import { delimited } from './cells.ts';

const codes = '/ \\ B K L P V W C C1 C2 E I J1 M R S T G N O U D Q X Y1 Y2 Y3 Y4 Y5 Y6 Y7'.split(' ');
const notPossible = 'D Q X Y1 Y2 Y3 Y4 Y5 Y6 Y7'.split(' ');

const titles = [
  ...['Estab', 'UPN', 'Surname', 'Forename', 'Middlenames', 'PreferredSurname', 'FormerSurname', 'Gender'],
  ...['DoB', 'EnrolStatus', 'EntryDate', 'NCyearActual', 'TermlySessionsPossible'],
  ...codes,
];

/** Its sessions possible take in those that are not, and its noughts are blanks in every other row, as in files of this kind. */
function line({ school }: Register, { pupil, details }: RegisterRow, marks: readonly DayMarks[]) {
  const counts = codesOf(marks);
  const possible = notPossible.reduce((sum, code) => sum + (counts.get(code) ?? 0), sumsOf(counts).possible);
  const none = pupil.upn.endsWith('1') ? '0' : '';
  const entry = marks[0] ? '2026-09-02 00:00:00' : '2026-11-02 00:00:00';
  return delimited([
    ...[school.urn, pupil.upn, pupil.surname, pupil.forename, '', '', '', details.sex],
    ...[`${details.birthDate} 00:00:00`, 'C', entry, pupil.year, possible],
    ...codes.map((code) => counts.get(code) ?? none),
  ]);
}

/** Every hundredth pupil left at half term and came back after it: two rows, whose sums belong together. */
function linesOf(register: Register, row: RegisterRow, place: number): string[] {
  if (place % 100 !== 99) return [line(register, row, row.marks)];
  const isBefore = (index: number) => (register.days[index]?.date ?? '') <= halfTerm;
  const half = (before: boolean) =>
    row.marks.map((day, index) => (isBefore(index) === before ? day : undefined));
  return [line(register, row, half(true)), line(register, row, half(false))];
}

export const codeCounts: Layout = {
  layout: 'code counts',
  kind: 'code counts for the term',
  shows: 'one row for each pupil, with a column for each code, as in a termly return',
  extension: 'csv',
  write(register) {
    const lines = register.rows.flatMap((row, place) => linesOf(register, row, place));
    return `${[titles.join(','), ...lines].join('\r\n')}\r\n`;
  },
};
