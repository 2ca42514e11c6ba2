import { describe, expect, it, test } from 'vitest';
import { readRegister } from '../../src/attendance/readRegister.ts';
import { plainMarks } from './registerFile.ts';
import { upn } from './upns.ts';

const [ada, ben] = [upn(0), upn(1)];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (...lines: string[]) => readRegister({ name: 'register.csv', bytes: bytesOf(lines.join('\n')) });
const marks = (reading: ReturnType<typeof read>) =>
  reading.pupils.map((pupil) => [
    pupil.upn,
    ...plainMarks(pupil).map(({ date, half, code }) => `${date} ${half} ${code}`),
  ]);

const long = 'UPN,Date,Session,Mark';

describe('a long list', () => {
  it('is read below titles, with columns in any order and others among them', () => {
    const reading = read(
      'Attendance marks,,,,',
      'Printed: 22/11/2026',
      '',
      'Reg group,Attendance code,Session date,AM/PM,Unique Pupil Number,Pupil name,NC Year,Comment',
      `7B,/,03/09/2025,AM,${ada},"Hart, Ada",Year 7,"late, but ""here"""`,
      `7B,O,03/09/2025,PM,${ada.toLowerCase()},"Hart, Ada",Year 7,`,
      `7B,I,03/09/2025,am,${ben},Ben Ito,Rec,`,
    );
    expect(marks(reading)).toEqual([
      [ada, '2025-09-03 AM /', '2025-09-03 PM O'],
      [ben, '2025-09-03 AM I'],
    ]);
    expect(reading.pupils).toMatchObject([
      { surname: 'Hart', forename: 'Ada', yearGroup: '7' },
      { surname: 'Ito', forename: 'Ben', yearGroup: 'R' },
    ]);
    expect(reading).toMatchObject({
      layout: 'long list',
      rowsIn: 3,
      rowsUsed: 3,
      from: '2025-09-03',
      to: '2025-09-03',
    });
    expect([reading.rejections, reading.warnings]).toEqual([[], []]);
  });

  it('counts a mark that stands twice once, and does not choose between two that differ', () => {
    const reading = read(
      long,
      `${ada},03/09/2025,AM,O`,
      `${ada},2025-09-03,AM,o`,
      `${ada},03/09/2025,AM,I`,
      `${ada},03/09/2025,AM,`,
    );
    expect(marks(reading)).toEqual([[ada, '2025-09-03 AM O']]);
    expect(reading).toMatchObject({ rowsIn: 4, rowsUsed: 3 });
    expect(reading.rejections).toEqual([
      {
        line: 4,
        column: 'Mark',
        value: 'I',
        reason: 'Line 2 has another mark for this pupil and session, which was kept',
      },
    ]);
    expect(reading.warnings).toMatchObject([{ line: 3, reason: expect.stringContaining('counted once') }]);
  });

  it('takes codes by their dates', () => {
    const reading = read(
      long,
      `${ada},18/08/2024,AM,H`,
      `${ada},18/08/2024,PM,Y`,
      `${ada},19/08/2024,AM,H`,
      `${ada},19/08/2024,PM,J`,
      `${ada},20/08/2024,AM,Y`,
      `${ada},18/08/2023,AM,K`,
      `${ada},19/08/2024,AM,K`,
    );
    expect(marks(reading)).toEqual([[ada, '2024-08-18 AM H', '2024-08-18 PM Y', '2024-08-19 AM K']]);
    expect(reading.rejections.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '4 H could be used until 18 August 2024 only',
      '5 J could be used until 18 August 2024 only',
      '6 Y could be used until 18 August 2024 only',
      '7 K can be used from 19 August 2024 only',
    ]);
  });

  it('puts the sign for present into its half of the day, and local codes into national ones', () => {
    const reading = read(
      long,
      `${ada},03/09/2025,AM,\\`,
      `${ada},03/09/2025,PM,/`,
      `${ada},04/09/2025,AM,I02`,
      `${ben},04/09/2025,AM,I02`,
    );
    expect(marks(reading)[0]).toEqual([ada, '2025-09-03 AM /', '2025-09-03 PM \\', '2025-09-04 AM I']);
    expect(reading.warnings.map(({ line, value, reason }) => [line, value, reason])).toEqual([
      [
        2,
        '\\',
        'The sign for present was that of the other half of the day and was put right, 2 times in this file',
      ],
      [4, 'I02', 'A local code was read as I, 2 times in this file'],
    ]);
  });

  it('keeps a pupil without a single mark', () => {
    const reading = read(long, `${ada},03/09/2025,AM,-`, `${ben},03/09/2025,AM,`, `${ben},03/09/2025,PM`);
    expect(marks(reading)).toEqual([[ada], [ben]]);
    expect(reading).toMatchObject({ rowsIn: 3, rowsUsed: 3 });
    expect(reading.from).toBeUndefined();
  });

  it('decides the order of day and month by the whole column', () => {
    const uk = read(long, `${ada},03/09/2025,AM,/`, `${ada},09/23/2025,AM,/`, `${ada},23/09/2025,AM,/`);
    expect(marks(uk)).toEqual([[ada, '2025-09-03 AM /', '2025-09-23 AM /']]);
    expect(uk.rejections).toMatchObject([{ line: 3, column: 'Date', value: '09/23/2025' }]);
    const american = read(long, `${ada},03/09/2025,AM,/`, `${ada},09/23/2025,AM,/`, `${ada},23/09/25,AM,`);
    expect(american.rowsUsed).toBe(2);
    const month = read(long, `${ada},03/09/2025,AM,/`, `${ada},09/23/2025,AM,/`);
    expect(marks(month)).toEqual([[ada, '2025-03-09 AM /', '2025-09-23 AM /']]);
    expect(month.warnings).toMatchObject([{ reason: expect.stringContaining('month first') }]);
  });

  it('says what is odd about a UPN once, and what is wrong with it every time', () => {
    const reading = read(
      long,
      'J83940012501A,03/09/2025,AM,/',
      'J83940012501A,03/09/2025,PM,\\',
      'A839400125001,03/09/2025,AM,/',
      'A839400125001,03/09/2025,PM,\\',
    );
    expect(reading.warnings).toEqual([
      {
        line: 2,
        column: 'UPN',
        value: 'J83940012501A',
        reason: 'This is a temporary UPN: ask for the permanent one',
      },
    ]);
    expect(reading.rejections.map(({ line, value }) => [line, value])).toEqual([
      [4, 'A839400125001'],
      [5, 'A839400125001'],
    ]);
  });

  it('passes over headings that come again on each page, and blank lines', () => {
    const reading = read(
      long,
      `${ada},03/09/2025,AM,/`,
      '',
      ',,,',
      'UPN, Date,Session,Mark',
      `${ada},03/09/2025,PM,\\`,
    );
    expect(reading).toMatchObject({ rowsIn: 2, rowsUsed: 2, rejections: [] });
  });
});

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
  ])('with %s', (_name, lines) => {
    const reading = read(...lines);
    expect(reading.rejections).toEqual([]);
    expect(marks(reading)).toEqual(wanted);
    expect(reading).toMatchObject({ layout: 'grid', rowsIn: 2, rowsUsed: 2 });
  });

  it('rejects a bad cell but not its row', () => {
    const reading = read('UPN,03/09/2025 AM,03/09/2025 PM', `${ada},F,O`, 'Total,1,1', `${ben},/`);
    expect(marks(reading)).toEqual([
      [ada, '2025-09-03 PM O'],
      [ben, '2025-09-03 AM /'],
    ]);
    expect(reading).toMatchObject({ rowsIn: 3, rowsUsed: 2 });
    expect(reading.rejections).toMatchObject([
      { line: 2, column: '03/09/2025 AM', value: 'F', reason: 'This is not an attendance code' },
      { line: 3, column: 'UPN', value: 'Total' },
    ]);
  });

  it('names the half of the day where dates stand above halves', () => {
    const reading = read('UPN,03/09/2025,', ',AM,PM', `${ada},/,?`);
    expect(reading.rejections).toMatchObject([{ line: 3, column: '03/09/2025 PM', value: '?' }]);
  });

  it('rejects the marks below a date that does not exist', () => {
    const reading = read('UPN,30/09/2025 AM,31/09/2025 AM', `${ada},/,O`, `${ben},/,-`);
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

  it('joins two rows of one pupil, and rejects where they differ', () => {
    const reading = read('UPN,03/09/2025 AM,03/09/2025 PM', `${ada},/,`, `${ada},O,\\`);
    expect(marks(reading)).toEqual([[ada, '2025-09-03 AM /', '2025-09-03 PM \\']]);
    expect(reading.rejections).toMatchObject([{ line: 3, column: '03/09/2025 AM', value: 'O' }]);
    expect(reading.rowsUsed).toBe(2);
  });

  it('does not guess where a stray comma has moved the marks', () => {
    const reading = read('UPN,Name,03/09/2025 AM,03/09/2025 PM', `${ada},Hart, Ada,/,O`);
    expect(reading).toMatchObject({ rowsIn: 1, rowsUsed: 0 });
    expect(marks(reading)).toEqual([[ada]]);
  });

  it('refuses a second heading with other days', () => {
    const file = ['UPN,03/09/2025 AM', `${ada},/`, 'UPN,04/09/2025 AM', `${ada},/`];
    expect(() => read(...file)).toThrow(/line 3/);
    expect(read(...file.slice(0, 2), 'UPN,03/09/2025 AM', `${ben},/`).pupils).toHaveLength(2);
    const twoRows = ['UPN,03/09/2025', ',AM', `${ada},/`, 'UPN,04/09/2025', ',AM', `${ada},O`];
    expect(() => read(...twoRows)).toThrow(/line 4/);
  });
});
