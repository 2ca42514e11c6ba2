import { describe, expect, it, test } from 'vitest';
import { readRegister } from '../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../src/attendance/registerFile.ts';
import { plainMarks } from './registerFile.ts';
import { upn } from './upns.ts';

const [ada, ben] = [upn(0), upn(1)];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (...lines: string[]) => readRegister(fileOfBytes('register.csv', bytesOf(lines.join('\n'))));
const marks = (reading: Awaited<ReturnType<typeof read>>) =>
  reading.pupils.map((pupil) => [
    pupil.upn,
    ...plainMarks(pupil).map(({ date, half, code }) => `${date} ${half} ${code}`),
  ]);

describe('a grid', () => {
  const wanted = [
    [ada, '2025-09-03 AM /', '2025-09-03 PM O', '2025-09-04 AM I'],
    [ben, '2025-09-04 PM U'],
  ];
  const rows = [`${ada},Hart,/,O,I,-`, `${ben},Ito,,,,U`];

  test.each([
    ['one heading', ['UPN,Surname,03/09/2025 AM,03/09/2025 PM,04/09/2025 AM,04/09/2025 PM', ...rows]],
    [
      'weekdays in the heading',
      ['UPN,Surname,Wed 3 Sep 2025 AM,Wed 3 Sep 2025 PM,Thu 4 Sep 2025 AM,Thu 4 Sep 2025 PM', ...rows],
    ],
    ['halves before dates', ['UPN,Surname,AM 2025-09-03,PM 2025-09-03,AM 2025-09-04,PM 2025-09-04', ...rows]],
    [
      'line breaks in the heading',
      ['UPN,Surname,"03/09/2025\nAM","03/09/2025\nPM","04/09/2025\nAM","04/09/2025\nPM"', ...rows],
    ],
    ['merged dates over halves', ['UPN,Surname,03/09/2025,,04/09/2025,', ',,AM,PM,AM,PM', ...rows]],
    [
      'dates above the names of columns',
      [',,03/09/2025,03/09/2025,04/09/2025,04/09/2025', 'UPN,Surname,AM,PM,AM,PM', ...rows],
    ],
    [
      'a row of weekdays between',
      [',,03/09/2025,,04/09/2025,', 'UPN,Surname,Wed,,Thu,', ',,AM,PM,AM,PM', ...rows],
    ],
    ['one cell a day', ['UPN,Surname,03/09/2025,04/09/2025', `${ada},Hart,/O,I-`, `${ben},Ito,,-U`]],
    [
      'totals at the end',
      ['UPN,Surname,03/09/2025,,04/09/2025,,Total', ',,AM,PM,AM,PM,', `${rows[0]},3`, `${rows[1]},1`],
    ],
    [
      'a date of birth among the columns',
      [
        'UPN,DoB,03/09/2025,,04/09/2025,',
        ',,AM,PM,AM,PM',
        `${ada},01/02/2014,/,O,I,-`,
        `${ben},03/04/2014,,,,U`,
      ],
    ],
  ])('with %s', async (_name, lines) => {
    const reading = await read(...lines);
    expect(reading.rejections).toEqual([]);
    expect(marks(reading)).toEqual(wanted);
    expect(reading).toMatchObject({ layout: 'grid', rowsIn: 2, rowsUsed: 2 });
  });

  it('rejects a bad cell but not its row', async () => {
    const reading = await read(
      'UPN,03/09/2025 AM,03/09/2025 PM',
      `${ada},F,O`,
      'Nobody,1,1',
      `${ben},/`,
      'Total,1,1',
    );
    expect(marks(reading)).toEqual([
      [ada, '2025-09-03 PM O'],
      [ben, '2025-09-03 AM /'],
    ]);
    expect(reading).toMatchObject({ rowsIn: 3, rowsUsed: 2 });
    expect(reading.rejections).toMatchObject([
      { line: 2, column: '03/09/2025 AM', value: 'F', reason: 'This is not an attendance code' },
      { line: 3, column: 'UPN', value: 'Nobody' },
    ]);
  });

  it('names the half of the day where dates stand above halves', async () => {
    const reading = await read('UPN,03/09/2025,', ',AM,PM', `${ada},/,?`);
    expect(reading.rejections).toMatchObject([{ line: 3, column: '03/09/2025 PM', value: '?' }]);
  });

  it('rejects the marks below a date that does not exist', async () => {
    const reading = await read('UPN,30/09/2025 AM,31/09/2025 AM', `${ada},/,O`, `${ben},/,-`);
    expect(marks(reading)).toEqual([
      [ada, '2025-09-30 AM /'],
      [ben, '2025-09-30 AM /'],
    ]);
    expect(reading.rejections).toEqual([
      {
        line: 2,
        column: '31/09/2025 AM',
        value: 'O',
        reason: 'The heading 31/09/2025 AM is not a date that exists',
      },
    ]);
  });

  it('joins two rows of one pupil, and rejects where they differ', async () => {
    const reading = await read('UPN,03/09/2025 AM,03/09/2025 PM', `${ada},/,`, `${ada},O,\\`);
    expect(marks(reading)).toEqual([[ada, '2025-09-03 AM /', '2025-09-03 PM \\']]);
    expect(reading.rejections).toMatchObject([{ line: 3, column: '03/09/2025 AM', value: 'O' }]);
    expect(reading.rowsUsed).toBe(2);
  });

  it('does not guess where a stray comma has moved the marks', async () => {
    const reading = await read('UPN,Name,03/09/2025 AM,03/09/2025 PM', `${ada},Hart, Ada,/,O`);
    expect(reading).toMatchObject({ rowsIn: 1, rowsUsed: 0 });
    expect(marks(reading)).toEqual([[ada]]);
  });

  it('refuses a second heading with other days', async () => {
    const file = ['UPN,03/09/2025 AM', `${ada},/`, 'UPN,04/09/2025 AM', `${ada},/`];
    await expect(read(...file)).rejects.toThrow(/line 3/);
    const again = await read(...file.slice(0, 2), 'UPN,03/09/2025 AM', `${ben},/`);
    expect(again.pupils).toHaveLength(2);
    const twoRows = ['UPN,03/09/2025', ',AM', `${ada},/`, 'UPN,04/09/2025', ',AM', `${ada},O`];
    await expect(read(...twoRows)).rejects.toThrow(/line 4/);
  });

  it('takes a date in place of a mark for a fault of its cell, where the row names a pupil', async () => {
    const reading = await read('UPN,03/09/2025 AM,03/09/2025 PM', `${ada},/,\\`, `${ben},04/09/2025,O`);
    expect(marks(reading)).toEqual([
      [ada, '2025-09-03 AM /', '2025-09-03 PM \\'],
      [ben, '2025-09-03 PM O'],
    ]);
    expect(reading.rejections).toMatchObject([{ line: 3, column: '03/09/2025 AM', value: '04/09/2025' }]);
  });

  it('reads Y7 in a cell for a day by its date', async () => {
    const reading = await read('UPN,16/07/2024,03/09/2025', `${ada},Y7,Y7/`, `${ben},7=,7/`);
    expect(marks(reading)).toEqual([
      [ada, '2024-07-16 AM Y', '2024-07-16 PM I', '2025-09-03 AM Y7', '2025-09-03 PM \\'],
      [ben, '2024-07-16 AM I', '2024-07-16 PM I', '2025-09-03 PM \\'],
    ]);
    expect(reading.rejections).toMatchObject([
      { line: 3, value: '7', reason: expect.stringContaining('until') },
    ]);
  });

  it('names the column of a mark where two columns are of one session', async () => {
    const reading = await read(
      'UPN,03/09/2025 AM,2025-09-03 AM,3 Sep 2025 AM,03/09/2025 PM',
      `${ada},/,O,/,F`,
    );
    expect(marks(reading)).toEqual([[ada, '2025-09-03 AM /']]);
    expect(reading.rejections).toMatchObject([
      { column: '2025-09-03 AM', value: 'O' },
      { column: '03/09/2025 PM', value: 'F' },
    ]);
    expect(reading.warnings).toMatchObject([{ column: '3 Sep 2025 AM', value: '/' }]);
  });
});
