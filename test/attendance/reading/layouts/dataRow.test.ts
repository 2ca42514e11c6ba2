import { describe, expect, it, test } from 'vitest';
import { upn } from '../../upns.ts';
import { readLines } from '../readTable.ts';

const [ada, ben] = [upn(0), upn(1)];
const heading = 'Surname,Forename,UPN,Possible,Attended,Authorised,Unauthorised,%';
const read = (...rows: string[]) =>
  readLines(['Report of attendance', heading, `Hart,Ada,${ada},10,9,1,0,90`, ...rows]);

describe('a row that is no data', () => {
  test.each([
    ['Total,,,10,9,1,0,90'],
    [',,Total,10,9,1,0,90'],
    ['Grand total:,,,10,9,1,0,90'],
    ['Average,,,,,,,90'],
    ['Class 7A total,,,10,9,1,0,90'],
    ['7A total,,,10,9,1,0,90'],
    ['Whole school,,,10,9,1,0,90'],
    ['Overall,,,,,,,90%'],
    ['Total pupils: 1,,,,,,,'],
    ['Mean,,,10,9,1,0,90'],
    ['Class 7A,,,,,,,'],
    ['7A,,,,,,,'],
    ['Year 7,,,,,,,'],
    ['Year group:,7,,,,,,'],
    ['Page 2 of 9,,,,,,,'],
    ['Printed on 22/11/2026,,,,,,,'],
    ['Report generated 22/11/2026 14:22 by A Clerk,,,,,,,Page 1 of 1'],
    ['Report of attendance'],
    [heading],
    [`${heading},,`],
    [',,,,,,,'],
  ])('%s', async (row) => {
    expect(await read(row)).toMatchObject({ rowsIn: 1, rowsUsed: 1, rejections: [] });
  });

  test.each([
    ['Ito,Ben,,10,9,1,0,90', 'There is no UPN'],
    ['Ito,,,,,,,', 'There is no UPN'],
    ['Ben Ito,,,,,,,', 'There is no UPN'],
    ['Total,Ben,,10,9,1,0,90', 'There is no UPN'],
    ['Sum,Ah Mee,,10,9,1,0,90', 'There is no UPN'],
    ['Page,Ben,,10,9,1,0,90', 'There is no UPN'],
    [',,,10,9,1,0,90', 'There is no UPN'],
    [',,A839400125001,,,,,', 'The check letter of this UPN is wrong, so a character was mistyped'],
    [',,839400125001,,,,,', 'This is not a UPN: a letter, 11 figures and a figure or letter'],
    [
      'Total,,A839400125001,10,9,1,0,90',
      'The check letter of this UPN is wrong, so a character was mistyped',
    ],
  ])('is not %s', async (row, reason) => {
    expect(await read(row)).toMatchObject({ rowsIn: 2, rowsUsed: 1, rejections: [{ line: 4, reason }] });
  });

  it('is never one with a valid UPN, whatever it is called', async () => {
    expect(await read(`Total,,${ben},10,9,1,0,90`)).toMatchObject({ rowsIn: 2, rowsUsed: 2, rejections: [] });
  });
});

describe('what the school says of itself', () => {
  test.each([
    ['a total', ['Total,,,10,9,1,0,90'], { possible: 10, attended: 9, percent: 90 }],
    ['a fraction', ['Total,,,10,9,1,0,0.905'], { possible: 10, attended: 9, percent: 90.5 }],
    ['an average', ['Average,,,,,,,90.5%'], { percent: 90.5 }],
    [
      'a total and an average',
      ['Total,,,10,9,1,0,', 'Average,,,,,,,90.5%'],
      { possible: 10, attended: 9, percent: 90.5 },
    ],
    [
      'the whole school after groups',
      ['7A total,,,10,9,1,0,90', 'Grand total,,,20,18,2,0,90'],
      { possible: 20, attended: 18, percent: 90 },
    ],
    ['groups alone', ['7A total,,,10,9,1,0,90', '7B total,,,20,18,2,0,90'], undefined],
    ['nothing', ['Total,,,,,,,'], undefined],
  ])('is %s', async (_name, rows, wanted) => {
    expect((await read(...rows)).schoolsOwn).toEqual(wanted);
  });
});
