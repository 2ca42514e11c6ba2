import { checkLetter } from '../../../attendance/upn.ts';
import type { Layout, Register, RegisterRow } from '../register.ts';
import { delimited, uk } from './cells.ts';

type Line = readonly [upn: string, name: string, birthDate: string, date: string, half: string, mark: string];

type Fault = (lines: readonly Line[], first: Line) => readonly (Line | string)[];

const changed = (line: Line, at: number, value: string): Line => {
  const cells: [string, string, string, string, string, string] = [...line];
  cells[at] = value;
  return cells;
};

/** A UPN with another tail: its check letter is right. */
const upnOf = (tail: string) => `${checkLetter(tail)}${tail}`;

const inFirst =
  (at: number, value: string): Fault =>
  (lines, first) => [changed(first, at, value), ...lines.slice(1)];
const inAll =
  (at: number, value: (line: Line) => string): Fault =>
  (lines) =>
    lines.map((line) => changed(line, at, value(line)));

/** What goes wrong in registers that were put together by hand: in a pupil's first row of marks, or in all of them. */
const faults: readonly Fault[] = [
  inFirst(5, '?'),
  inFirst(5, 'H'),
  inFirst(5, 'ZZ'),
  inFirst(3, '31/09/2026'),
  inFirst(3, ''),
  inFirst(4, 'Lunch'),
  inFirst(0, 'A82029912300'),
  inFirst(0, ''),
  (lines, first) => [first, ...lines],
  (lines, first) => [...lines, changed(first, 5, first[5] === 'O' ? 'I' : 'O')],
  (lines, first) => [`"${first[0]},Unfinished,,${first[3]},AM,/`, ...lines],
  inAll(0, ([upn]) => `${upn.startsWith('A') ? 'B' : 'A'}${upn.slice(1)}`),
  inAll(0, ([upn]) => upnOf(`${upn.slice(1, 12)}A`)),
  inAll(0, ([upn]) => upnOf(`999${upn.slice(4)}`)),
  inAll(2, () => '14/05/2031'),
  inAll(5, (line) => (line[5] === '/' ? '\\' : line[5])),
];

function linesOf({ days }: Register, { pupil, details, marks }: RegisterRow): Line[] {
  const name = `${pupil.surname}, ${pupil.forename}`;
  return days.flatMap(({ date }, index): Line[] => {
    const day = marks[index];
    const start = [pupil.upn, name, uk(details.birthDate), uk(date)] as const;
    return day
      ? [
          [...start, 'AM', day[0]],
          [...start, 'PM', day[1]],
        ]
      : [];
  });
}

/** Every third pupil has a fault, each another one, while there are faults. */
export const faulty: Layout = {
  layout: 'long list',
  kind: 'long list with faults',
  shows:
    'wrong UPNs, odd marks, dates that do not exist and rows that come twice, each listed with its reason',
  extension: 'csv',
  write(register) {
    const lines = register.rows.flatMap((row, place) => {
      const own = linesOf(register, row);
      const [first] = own;
      const fault = place % 3 === 0 ? faults[place / 3] : undefined;
      return fault && first ? fault(own, first) : own;
    });
    const text = lines.map((line) => (typeof line === 'string' ? line : delimited(line)));
    return `${['UPN,Name,Date of birth,Date,Session,Mark', ...text].join('\r\n')}\r\n`;
  },
};
