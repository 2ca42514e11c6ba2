import { describe, expect, test } from 'vitest';
import { transferFileTables } from '../../../../src/attendance/reading/sources/transferFile.ts';
import { fileOf, rowsOf } from './rowsOf.ts';

const file = (pupils: string) => `<?xml version="1.0" encoding="iso-8859-1"?>
<CTfile>
<Header><DocumentName>Common Transfer File</DocumentName><SourceSchool><LEA>839</LEA><Estab>4001</Estab></SourceSchool></Header>
<CTFpupilData>
${pupils}
</CTFpupilData>
</CTfile>`;

const heading = [
  'UPN',
  'Surname',
  'Forename',
  'Date of birth',
  'Sex',
  'NC year',
  'Year',
  'LEA',
  'Estab',
  'Sessions possible',
  'Sessions attended',
  'Sessions authorised',
  'Sessions unauthorised',
  'Attendance start date',
  'Attendance marks',
];

const ann =
  '<UPN>K839400125001</UPN><Surname>Ann\xe9</Surname><Forename> Zoe </Forename><DOB>2013-05-04</DOB>';
const year = (when: number, runs: string) =>
  `<YearData><Year>${when}</Year><LEA>839</LEA><Estab>4001</Estab><SessionsPossible>100</SessionsPossible>${runs}<SessionsAttended>90</SessionsAttended><SessionsAuthorised>6</SessionsAuthorised><SessionsUnauthorised>4</SessionsUnauthorised></YearData>`;
const run = (from: string, marks: string) =>
  `<AttendSessions><AttendanceStartDate>${from}</AttendanceStartDate><AttendanceMarks>${marks}</AttendanceMarks></AttendSessions>`;

const rowsIn = async (pupils: string, encoding: BufferEncoding = 'latin1') => {
  const tables = await transferFileTables(fileOf(new Uint8Array(Buffer.from(file(pupils), encoding))));
  expect(tables.map(({ name }) => name)).toEqual(['Common transfer file']);
  return rowsOf(tables[0]);
};

const details = ['K839400125001', 'Ann\xe9', 'Zoe', '2013-05-04', 'F', '7'];

describe('a common transfer file', () => {
  test.each(['latin1', 'utf8'] as const)('has a row for each pupil and year (%s)', async (encoding) => {
    const pupils = `<Pupil>${ann}<Sex>F</Sex><Unknown><Surname>x</Surname></Unknown>
<BasicDetails><NCyearActual>7</NCyearActual></BasicDetails>
<Contacts><Contact><Surname>Parent</Surname><Forename>Of</Forename></Contact></Contacts>
<Attendance>${year(2024, '')}${year(2025, run('2025-09-03', '/\\LI &amp;\n '))}</Attendance></Pupil>
<Pupil><UPN>L837410024017</UPN><Gender>M</Gender></Pupil>`;
    expect(await rowsIn(pupils, encoding)).toEqual([
      [1, ...heading],
      [5, ...details, '2024', '839', '4001', '100', '90', '6', '4', '', ''],
      [5, ...details, '2025', '839', '4001', '100', '90', '6', '4', '2025-09-03', '/\\LI & '],
      [10, 'L837410024017', '', '', '', 'M', ...Array.from({ length: 10 }, () => '')],
    ]);
  });

  test('has the sums of a year once where it holds several runs of marks', async () => {
    const runs = run('2025-09-03', '/\\') + run('2026-01-05', 'II');
    const pupils = `<Pupil><Attendance>${year(2025, runs)}</Attendance>${ann}<Sex>F</Sex><NCyearActual>7</NCyearActual></Pupil>`;
    const [, ...rows] = await rowsIn(pupils);
    expect(rows).toEqual([
      [5, ...details, '2025', '839', '4001', '100', '90', '6', '4', '2025-09-03', '/\\'],
      [5, ...details, '2025', '839', '4001', '', '', '', '', '2026-01-05', 'II'],
    ]);
  });

  test('counts its lines over pieces of a file', async () => {
    const filler = `<Other>${'x'.repeat(300_000)}\n</Other>`;
    const pupil = `<Pupil>${filler}<UPN>K839400125001</UPN></Pupil>\n`;
    const [, ...rows] = await rowsIn(pupil.repeat(9));
    expect(rows.map(([line]) => line)).toEqual([5, 7, 9, 11, 13, 15, 17, 19, 21]);
  });

  test.each<[what: string, content: string, advice: RegExp]>([
    ['no pupils', file(''), /lists no pupils/],
    ['other XML', '<a/>', /lists no pupils/],
    ['an end that is missing', file('<Pupil>').replace('</CTfile>', ''), /damaged/],
    ['nothing', '', /damaged/],
  ])('%s is refused with advice', async (_what, content, advice) => {
    await expect(transferFileTables(fileOf(content))).rejects.toThrow(advice);
  });
});
