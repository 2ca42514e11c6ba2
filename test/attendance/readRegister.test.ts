import { describe, expect, it } from 'vitest';
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

const long = 'UPN,Date,Session,Mark';

describe('a long list', () => {
  it('is read below titles, with columns in any order and others among them', async () => {
    const reading = await read(
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

  it('counts a mark that stands twice once, and does not choose between two that differ', async () => {
    const reading = await read(
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

  it('takes codes by their dates', async () => {
    const reading = await read(
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

  it('puts the sign for present into its half of the day, and local codes into national ones', async () => {
    const reading = await read(
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

  it('keeps a pupil without a single mark', async () => {
    const reading = await read(
      long,
      `${ada},03/09/2025,AM,-`,
      `${ben},03/09/2025,AM,`,
      `${ben},03/09/2025,PM`,
    );
    expect(marks(reading)).toEqual([[ada], [ben]]);
    expect(reading).toMatchObject({ rowsIn: 3, rowsUsed: 3 });
    expect(reading.from).toBeUndefined();
  });

  it('decides the order of day and month by the whole column', async () => {
    const uk = await read(long, `${ada},03/09/2025,AM,/`, `${ada},09/23/2025,AM,/`, `${ada},23/09/2025,AM,/`);
    expect(marks(uk)).toEqual([[ada, '2025-09-03 AM /', '2025-09-23 AM /']]);
    expect(uk.rejections).toMatchObject([{ line: 3, column: 'Date', value: '09/23/2025' }]);
    const american = await read(
      long,
      `${ada},03/09/2025,AM,/`,
      `${ada},09/23/2025,AM,/`,
      `${ada},23/09/25,AM,`,
    );
    expect(american.rowsUsed).toBe(2);
    const month = await read(long, `${ada},03/09/2025,AM,/`, `${ada},09/23/2025,AM,/`);
    expect(marks(month)).toEqual([[ada, '2025-03-09 AM /', '2025-09-23 AM /']]);
    expect(month.warnings).toMatchObject([{ reason: expect.stringContaining('month first') }]);
  });

  it('says what is odd about a UPN once, and what is wrong with it every time', async () => {
    const reading = await read(
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

  it('passes over headings that come again on each page, and blank lines', async () => {
    const reading = await read(
      long,
      `${ada},03/09/2025,AM,/`,
      '',
      ',,,',
      'UPN, Date,Session,Mark',
      `${ada},03/09/2025,PM,\\`,
    );
    expect(reading).toMatchObject({ rowsIn: 2, rowsUsed: 2, rejections: [] });
  });

  it('takes the signs of the coronavirus years while they were in use', async () => {
    const reading = await read(
      long,
      `${ada},18/08/2024,AM,7`,
      `${ada},18/08/2024,PM,=`,
      `${ada},17/08/2024,AM,8`,
      `${ada},17/08/2024,PM,]`,
      `${ada},19/08/2024,AM,=`,
      `${ada},16/08/2024,AM,Y7`,
      `${ada},19/08/2024,PM,Y7`,
    );
    expect(marks(reading)).toEqual([
      [ada, '2024-08-17 AM Y', '2024-08-17 PM Y', '2024-08-18 AM I', '2024-08-18 PM I', '2024-08-19 PM Y7'],
    ]);
    expect(reading.rejections.map(({ line, value, reason }) => [line, value, reason])).toEqual([
      [6, '=', '= could be used until 18 August 2024 only'],
      [7, 'Y7', 'Y7 can be used from 19 August 2024 only'],
    ]);
    expect(reading.warnings.map(({ line, value, reason }) => [line, value, reason])).toEqual([
      [2, '7', 'A code of the coronavirus years was read as I, once in this file'],
      [3, '=', 'A code of the coronavirus years was read as I, once in this file'],
      [4, '8', 'A code of the coronavirus years was read as Y, once in this file'],
      [5, ']', 'A code of the coronavirus years was read as Y, once in this file'],
    ]);
  });

  it('counts a date that is written in two ways once', async () => {
    const reading = await read(
      long,
      `${ada},03/09/2025,AM,O`,
      `${ada},2025-09-03,AM,I`,
      `${ada},3 Sep 2025,AM,O`,
    );
    expect(marks(reading)).toEqual([[ada, '2025-09-03 AM O']]);
    expect(reading.rejections).toMatchObject([{ line: 3, value: 'I' }]);
    expect(reading.warnings).toMatchObject([{ line: 4, reason: expect.stringContaining('counted once') }]);
  });

  it('rejects a missing mark on a date that does not exist as it rejects others', async () => {
    const reading = await read(
      long,
      `${ada},23/09/2025,AM,/`,
      `${ada},09/24/2025,AM,-`,
      `${ada},09/24/2025,AM,O`,
    );
    expect(reading.rejections.map(({ line, column }) => [line, column])).toEqual([
      [3, 'Date'],
      [4, 'Date'],
    ]);
    expect(reading).toMatchObject({ rowsIn: 3, rowsUsed: 1 });
  });
});
