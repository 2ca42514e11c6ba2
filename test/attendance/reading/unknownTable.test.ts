import { describe, expect, it, test } from 'vitest';
import type { ColumnMapping } from '../../../src/attendance/columnMapping.ts';
import { UnknownTableProblem } from '../../../src/attendance/unknownTable.ts';
import { isProblem } from '../../../src/problems/problem.ts';
import { plainMarks } from '../registerFile.ts';
import { upn } from '../upns.ts';
import { readLines } from './readTable.ts';

const [ada, ben, cat] = [upn(0), upn(1), upn(2)];
const thrown = (lines: string[], mapping?: ColumnMapping): Promise<unknown> =>
  readLines(lines, { mapping }).then(
    () => undefined,
    (error: unknown) => error,
  );

const strange = [
  'Export of a made-up system',
  'Ref;Who;Halves;In;Out A;Out B',
  `${ada};Hart, Ada;100;90;6;4`,
  `${ben};Ito, Ben;50;50;0;0`,
  `${cat};Oak, Cat;0;0;0;0`,
];

describe('a table that nobody has taught us', () => {
  it('is shown to a person with samples and guesses', async () => {
    const error = await thrown(strange);
    expect(error).toBeInstanceOf(UnknownTableProblem);
    expect(error instanceof UnknownTableProblem && error.table).toEqual({
      signature: 'ref|who|halves|in|out a|out b',
      headingLine: 2,
      columns: [
        { title: 'Ref', samples: [ada, ben, cat] },
        { title: 'Who', samples: ['Hart, Ada', 'Ito, Ben', 'Oak, Cat'] },
        { title: 'Halves', samples: ['100', '50', '0'] },
        { title: 'In', samples: ['90', '50', '0'] },
        { title: 'Out A', samples: ['6', '0'] },
        { title: 'Out B', samples: ['4', '0'] },
      ],
      guesses: { upn: 0 },
    });
  });

  it('has its heading above its rows, though a value in them is a title that we know', async () => {
    const rows = [ada, ben, cat].map((one) => `${one},Hart,2026-09-02,AM,/`);
    const error = await thrown(['Ref,Who,Day,Half,Sign', ...rows]);
    expect(error instanceof UnknownTableProblem && error.table).toMatchObject({
      headingLine: 1,
      columns: [{ title: 'Ref' }, { title: 'Who' }, { title: 'Day' }, { title: 'Half' }, { title: 'Sign' }],
      guesses: { upn: 0 },
    });
  });

  it('is read as the person says', async () => {
    const reading = await readLines(strange, {
      mapping: {
        headingLine: 2,
        columns: { upn: 0, name: 1, possible: 2, attended: 3, authorised: 4, unauthorised: 5 },
      },
    });
    expect(reading).toMatchObject({
      layout: 'totals',
      rowsIn: 3,
      rowsUsed: 3,
      signature: 'ref|who|halves|in|out a|out b',
    });
    expect(reading.pupils[0]).toMatchObject({
      surname: 'Hart',
      counts: { possible: 100, attended: 90, authorised: 6, unauthorised: 4 },
    });
  });

  it('is read as a person said for another export of it, with more lines above', async () => {
    const mapping = {
      headingLine: 2,
      columns: { upn: 0, possible: 2, attended: 3, authorised: 4, unauthorised: 5 },
    };
    const signature = 'ref|who|halves|in|out a|out b';
    const longer = ['Another line', 'Printed today', ...strange];
    await expect(readLines(longer, { mapping, signature })).resolves.toMatchObject({
      rowsUsed: 3,
      rowsIn: 3,
    });
  });

  it('may be a grid, a list or a string of marks', async () => {
    const grid = await readLines(['Ref,03/09/2025 AM,03/09/2025 PM', `${ada},/,O`, `${ben},/,O`], {
      mapping: { headingLine: 1, columns: { upn: 0 } },
    });
    expect(grid.pupils.map((pupil) => plainMarks(pupil).length)).toEqual([2, 2]);
    const list = await readLines(['Ref,When,Half,Sign', `${ada},03/09/2025,AM,/`], {
      mapping: { headingLine: 1, columns: { upn: 0, date: 1, session: 2, mark: 3 } },
    });
    expect(list).toMatchObject({ layout: 'long list', rowsUsed: 1 });
    const strings = await readLines(['Ref,When,Signs', `${ada},03/09/2025,/\\/\\`], {
      mapping: { headingLine: 1, columns: { upn: 0, startDate: 1, marks: 2 } },
    });
    expect(strings).toMatchObject({ layout: 'mark string', rowsUsed: 1 });
  });

  it('lets a mapping correct what was guessed', async () => {
    const lines = ['UPN,Possible,Attended,Present,Auth,Unauth', `${ada},10,9,8,1,0`];
    const reading = await readLines(lines, {
      mapping: {
        headingLine: 1,
        columns: { upn: 0, possible: 1, attended: 3, authorised: 4, unauthorised: 5 },
      },
    });
    expect(reading.pupils[0]?.counts).toMatchObject({ attended: 8 });
  });

  test.each<[string, ColumnMapping, RegExp]>([
    ['a line without a heading', { headingLine: 29, columns: { upn: 0 } }, /Line 29/],
    [
      'a column that is not there',
      { headingLine: 2, columns: { upn: 6, possible: 1, attended: 2 } },
      /Column 7/,
    ],
    ['no UPN', { headingLine: 2, columns: { possible: 1, attended: 2 } }, /UPN/],
    ['too little', { headingLine: 2, columns: { upn: 0, possible: 2 } }, /not enough/],
  ])('refuses a mapping with %s', async (_name, mapping, advice) => {
    const error = await thrown(strange, mapping);
    expect(isProblem(error, 'register_unreadable') && error.words).toMatch(advice);
    expect(error).not.toBeInstanceOf(UnknownTableProblem);
  });
});

describe('what is refused, though it looks like a table', () => {
  test.each([
    [
      'a register of one class',
      ['Time,Lesson/Event,Teacher,Marks', '09:00,Maths,A Teacher,/ / N', '10:00,Art,A Teacher,/ / N'],
      /one class at one moment/,
    ],
    [
      'names without UPNs',
      ['Name,Date,Session,Mark', 'Ada Hart,03/09/2025,AM,/', 'Ada Hart,03/09/2025,PM,/'],
      /no UPN column/,
    ],
    ['percentages alone', ['UPN,Name,Attendance %', `${ada},Ada,92`, `${ben},Ben,95`], /percentages/],
    ['percentages alone, in one row', ['UPN,Name,Attendance %', `${ada},Ada,92`], /percentages/],
    ['a letter', ['Dear parent,', 'we write to you,', 'about school,'], /no heading/],
    ['numbers', ['1,2,3', '4,5,6', '7,8,9'], /no heading/],
  ])('%s', async (_name, lines, advice) => {
    const error = await thrown(lines);
    expect(isProblem(error, 'register_unreadable') && error.words).toMatch(advice);
    expect(error).not.toBeInstanceOf(UnknownTableProblem);
  });

  it('may be asked about where percentages stand beside numbers that nobody knows', async () => {
    const error = await thrown(['UPN,A,B,Attendance %', `${ada},100,92,92`, `${ben},100,95,95`]);
    expect(error instanceof UnknownTableProblem && error.table.guesses).toEqual({ upn: 0, percent: 3 });
  });
});
