import { checkLetter } from '../../src/attendance/upn.ts';
import { randomFrom } from '../../src/local/registers/random.ts';
import { type CellKind, type Sums, slowSums } from './slowCells.ts';

/** A small valid register as a table, and what it comes to. */
export type Sample = {
  name: string;
  titles: readonly string[];
  kinds: readonly CellKind[];
  rows: readonly (readonly string[])[];
  truth: ReadonlyMap<string, Sums>;
};

export const days = ['2025-09-03', '2025-09-04', '2025-09-15', '2025-09-16'];
const uk = (date: string) => date.split('-').reverse().join('/');

const upnOf = (serial: number) => {
  const tail = `8394001250${String(serial + 10).padStart(2, '0')}`;
  return `${checkLetter(tail)}${tail}`;
};

const random = randomFrom('samples');
const codes = ['/', '/', '/', 'L', 'I', 'O', 'C1', 'U', 'V', 'X', 'Y3', '#'];
const codeFor = (half: number) => {
  const code = random.pick(codes);
  return code === '/' && half === 1 ? '\\' : code;
};

const surnames = 'Hart Ito Oak Quay Rook Séan Abe Bell Cox Dee Eve Fay'.split(' ');

const pupils = Array.from({ length: surnames.length }, (_, place) => ({
  upn: upnOf(place),
  who: [surnames[place] ?? '', 'Ada', '7'],
  marks: days.map(() => [codeFor(0), codeFor(1)] as const),
}));

const truth = new Map(pupils.map(({ upn, marks }) => [upn, slowSums(marks.flat())]));
const whoTitles = ['UPN', 'Surname', 'Forename', 'Year'];
const whoKinds: CellKind[] = ['upn', 'text', 'text', 'text'];
const start = (upn: string, who: readonly string[]) => [upn, ...who];

const longList: Sample = {
  name: 'long list',
  titles: [...whoTitles, 'Date', 'Session', 'Mark'],
  kinds: [...whoKinds, 'date', 'session', 'mark'],
  rows: pupils.flatMap(({ upn, who, marks }) =>
    marks.flatMap(([am, pm], day) => [
      [...start(upn, who), uk(days[day] ?? ''), 'AM', am],
      [...start(upn, who), uk(days[day] ?? ''), 'PM', pm],
    ]),
  ),
  truth,
};

const dayList: Sample = {
  name: 'day list',
  titles: [...whoTitles, 'Date', 'AM mark', 'PM mark'],
  kinds: [...whoKinds, 'date', 'mark', 'mark'],
  rows: pupils.flatMap(({ upn, who, marks }) =>
    marks.map((day, i) => [...start(upn, who), uk(days[i] ?? ''), ...day]),
  ),
  truth,
};

const grid: Sample = {
  name: 'grid',
  titles: [...whoTitles, ...days.flatMap((date) => [`${uk(date)} AM`, `${uk(date)} PM`])],
  kinds: [...whoKinds, ...days.flatMap((): CellKind[] => ['mark', 'mark'])],
  rows: pupils.map(({ upn, who, marks }) => [...start(upn, who), ...marks.flat()]),
  truth,
};

const gridOfDays: Sample = {
  name: 'grid of days',
  titles: [...whoTitles, ...days.map(uk)],
  kinds: [...whoKinds, ...days.map((): CellKind => 'day')],
  rows: pupils.map(({ upn, who, marks }) => [...start(upn, who), ...marks.map((day) => day.join(''))]),
  truth,
};

/** Weekdays from 3 to 16 September 2025; # where this small school was closed. */
const string = (marks: readonly (readonly string[])[]) =>
  [
    ...(marks[0] ?? []),
    ...(marks[1] ?? []),
    ...Array.from({ length: 12 }, () => '#'),
    ...marks.slice(2).flat(),
  ].join('');

const markString: Sample = {
  name: 'mark string',
  titles: [...whoTitles, 'Attendance start date', 'Leaving date', 'Attendance marks'],
  kinds: [...whoKinds, 'date', 'date', 'marks'],
  rows: pupils.map(({ upn, who, marks }) => [
    ...start(upn, who),
    uk(days[0] ?? ''),
    '16/09/2025',
    string(marks),
  ]),
  truth,
};

const counted = ['/', '\\', 'L', 'V', 'I', 'C1', 'O', 'U', 'X', 'Y3', '#'];

const codeCounts: Sample = {
  name: 'code counts',
  titles: [...whoTitles, 'TermlySessionsPossible', ...counted],
  kinds: [...whoKinds, 'count', ...counted.map((): CellKind => 'count')],
  rows: pupils.map(({ upn, who, marks }) => {
    const all = marks.flat();
    const numbers = [
      slowSums(all).possible,
      ...counted.map((code) => all.filter((one) => one === code).length),
    ];
    return [...start(upn, who), ...numbers.map(String)];
  }),
  truth,
};

const totals: Sample = {
  name: 'totals',
  titles: [...whoTitles, 'Possible', 'Present', 'Authorised absences', 'Unauthorised absences', '% Attend'],
  kinds: [...whoKinds, 'count', 'count', 'count', 'count', 'text'],
  rows: pupils.map(({ upn, who, marks }) => {
    const { possible, attended, authorised, unauthorised } = slowSums(marks.flat());
    const percent = possible === 0 ? '' : ((100 * attended) / possible).toFixed(1);
    return [...start(upn, who), ...[possible, attended, authorised, unauthorised].map(String), percent];
  }),
  truth,
};

/** As its elements stand: see `transferFileOf`. */
export const transferFile: Sample = {
  name: 'common transfer file',
  titles: [
    ...['UPN', 'Surname', 'Forename', 'NCyearActual', 'SessionsPossible', 'SessionsAttended'],
    ...['SessionsAuthorised', 'SessionsUnauthorised', 'AttendanceStartDate', 'AttendanceMarks'],
  ],
  kinds: [...whoKinds, 'count', 'count', 'count', 'count', 'date', 'marks'],
  rows: pupils.map(({ upn, who, marks }) => {
    const { possible, attended, authorised, unauthorised } = slowSums(marks.flat());
    const sums = [possible, attended, authorised, unauthorised].map(String);
    return [...start(upn, who), ...sums, days[0] ?? '', string(marks)];
  }),
  truth,
};

/** Every layout that is a table as it stands. */
export const tables: readonly Sample[] = [
  longList,
  dayList,
  grid,
  gridOfDays,
  markString,
  codeCounts,
  totals,
];
