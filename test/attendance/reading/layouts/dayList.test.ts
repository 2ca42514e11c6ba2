import { describe, expect, it } from 'vitest';
import { plainMarks } from '../../registerFile.ts';
import { upn } from '../../upns.ts';
import { inShort, readLines } from '../readTable.ts';

const [ada, ben] = [upn(0), upn(1)];

describe('a list of days', () => {
  it('holds the two marks of each', async () => {
    const reading = await readLines([
      'Name;UPN;Attendance date;AM mark;PM mark',
      `Ada Hart;${ada};03/09/2025;/;\\`,
      `Ada Hart;${ada};04/09/2025;C1;-`,
      `Ben Ito;${ben};31/09/2025;/;\\`,
      `Ben Ito;${ben};04/09/2025;?;O`,
      'Total;;;3;2',
    ]);
    expect(reading).toMatchObject({
      layout: 'day list',
      rowsIn: 4,
      rowsUsed: 3,
      from: '2025-09-03',
      to: '2025-09-04',
    });
    expect(reading.pupils.map(plainMarks)).toEqual([
      [
        { date: '2025-09-03', half: 'AM', code: '/' },
        { date: '2025-09-03', half: 'PM', code: '\\' },
        { date: '2025-09-04', half: 'AM', code: 'C1' },
      ],
      [{ date: '2025-09-04', half: 'PM', code: 'O' }],
    ]);
    expect(inShort(reading.rejections)).toEqual([
      '4 Attendance date 31/09/2025: This is not a date that exists',
      '5 AM mark ?: This is not an attendance code',
    ]);
  });
});
