import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, weekdayOf } from '../../../../src/calendar/plainDate.ts';
import { plainMarks } from '../../registerFile.ts';
import { upn } from '../../upns.ts';
import { inShort, readLines } from '../readTable.ts';

const [ada, ben] = [upn(0), upn(1)];
const heading = 'UPN,Attendance start date,Attendance marks';
const short = (reading: Awaited<ReturnType<typeof readLines>>, pupil = 0) =>
  (reading.pupils[pupil] ? plainMarks(reading.pupils[pupil]) : []).map(
    ({ date, half, code }) => `${date.slice(5)} ${half} ${code}`,
  );

describe('a string of marks', () => {
  // 4 September 2025 is a Thursday.
  test.each([
    [
      'calendar days',
      '/\\/O####/L',
      ['09-04 AM /', '09-04 PM \\', '09-05 AM /', '09-05 PM O', '09-08 AM /', '09-08 PM L'],
    ],
    [
      'calendar days with spaces',
      '/\\/O    /L',
      ['09-04 AM /', '09-04 PM \\', '09-05 AM /', '09-05 PM O', '09-08 AM /', '09-08 PM L'],
    ],
    [
      'weekdays',
      '/\\/O/L',
      ['09-04 AM /', '09-04 PM \\', '09-05 AM /', '09-05 PM O', '09-08 AM /', '09-08 PM L'],
    ],
    [
      'marks apart',
      'C1 C2 / O / L',
      ['09-04 AM C1', '09-04 PM C2', '09-05 AM /', '09-05 PM O', '09-08 AM /', '09-08 PM L'],
    ],
    [
      'days apart',
      '/\\ /O /L',
      ['09-04 AM /', '09-04 PM \\', '09-05 AM /', '09-05 PM O', '09-08 AM /', '09-08 PM L'],
    ],
    [
      'codes of two characters',
      'C1C2/O/L',
      ['09-04 AM C1', '09-04 PM C2', '09-05 AM /', '09-05 PM O', '09-08 AM /', '09-08 PM L'],
    ],
    ['missing marks', '/-/ /L', ['09-04 AM /', '09-05 AM /', '09-08 AM /', '09-08 PM L']],
  ])('is laid on %s', async (_name, marks, wanted) => {
    const reading = await readLines([heading, `${ada},2025-09-04,${marks}`], {
      period: { from: '2025-09-01', to: '2025-09-08' },
    });
    expect(reading).toMatchObject({
      layout: 'mark string',
      rowsIn: 1,
      rowsUsed: 1,
      rejections: [],
      warnings: [],
    });
    expect(short(reading)).toEqual(wanted);
  });

  it('leaves bank holidays out where the length says so', async () => {
    const period = { from: '2026-04-30', to: '2026-05-05' };
    const reading = await readLines([heading, `${ada},2026-04-30,/\\IIO\\`], { period });
    expect(short(reading)).toEqual([
      '04-30 AM /',
      '04-30 PM \\',
      '05-01 AM I',
      '05-01 PM I',
      '05-05 AM O',
      '05-05 PM \\',
    ]);
  });

  it('is rejected where it fits no dates, or its start is none', async () => {
    const rows = [`${ada},2025-09-04,/\\/\\/`, `${ben},31/09/2025,/\\`, `${ben},2025-09-04,`];
    const reading = await readLines([heading, ...rows], { period: { from: '2025-09-01', to: '2025-09-08' } });
    expect(reading).toMatchObject({ rowsIn: 3, rowsUsed: 0 });
    expect(inShort(reading.rejections)).toEqual([
      expect.stringMatching(/^2 Attendance marks .*does not fit its dates/),
      '3 Attendance start date 31/09/2025: This is not a date that exists',
      '4 Attendance marks : This row holds no marks and no counts',
    ]);
  });

  it('gives way to the sums of its pupil where it fits no dates', async () => {
    const reading = await readLines(
      [
        `${heading},Sessions possible,Sessions attended,Sessions authorised,Sessions unauthorised`,
        `${ada},2025-09-04,/\\/\\/,300,280,15,5`,
      ],
      { period: { from: '2025-09-01', to: '2025-09-08' } },
    );
    expect(reading.pupils[0]).toMatchObject({
      counts: { possible: 300, attended: 280, authorised: 15, unauthorised: 5 },
    });
    expect(short(reading)).toEqual([]);
    expect(reading).toMatchObject({ rowsUsed: 1, rejections: [] });
    expect(inShort(reading.warnings)).toEqual([expect.stringContaining('The sums of this pupil were used')]);
  });

  it('without a last date shows its days itself, or gives way to sums', async () => {
    const calendar = await readLines([heading, `${ada},2025-09-04,/\\/\\####/O`]);
    expect(short(calendar).at(-1)).toBe('09-08 PM O');
    expect(inShort(calendar.warnings)).toEqual([expect.stringContaining('does not say its last date')]);
    const weekdays = await readLines([heading, `${ada},2025-09-04,/\\/\\/O`]);
    expect(short(weekdays).at(-1)).toBe('09-08 PM O');
    // Marks on Christmas Day: these are not the weekdays from the start date on.
    const christmas = await readLines([heading, `${ada},2025-12-22,${'/\\'.repeat(8)}`]);
    expect(christmas).toMatchObject({ rowsUsed: 0 });
    const sums = await readLines([
      `${heading},Possible,Attended,Auth,Unauth`,
      `${ada},2025-09-04,/\\/\\/O,20,19,0,1`,
    ]);
    expect(sums.pupils[0]?.counts).toMatchObject({ possible: 20 });
  });

  it('of one week at a time is laid on that week', async () => {
    const reading = await readLines([
      'UPN,Week beginning,Marks',
      `${ada},01/09/2025,##/\\/\\/\\/\\`,
      `${ada},08/09/2025,/\\/\\/\\/\\OO`,
    ]);
    expect(short(reading)).toHaveLength(18);
    expect(short(reading).at(-1)).toBe('09-12 PM O');
    expect(reading).toMatchObject({ rowsUsed: 2, rejections: [], from: '2025-09-02' });
  });

  it('of a common transfer file is a year with its sums, and may have several runs', async () => {
    const pupil = (id: string, marks: string) =>
      `<Pupil><UPN>${id}</UPN><Surname>Hart</Surname><Forename>Ada</Forename><DOB>2013-01-02</DOB><Attendance><YearData><Year>2025</Year><LEA>839</LEA><Estab>4001</Estab><SessionsPossible>6</SessionsPossible><SessionsAttended>5</SessionsAttended><SessionsAuthorised>0</SessionsAuthorised><SessionsUnauthorised>1</SessionsUnauthorised>${marks}</YearData></Attendance></Pupil>`;
    const run = (start: string, marks: string) =>
      `<AttendSessions><AttendanceStartDate>${start}</AttendanceStartDate><AttendanceMarks>${marks}</AttendanceMarks></AttendSessions>`;
    const reading = await readLines([
      '<?xml version="1.0"?><CTfile><CTFpupilData>',
      pupil(ada, run('2025-09-04', '/\\/\\') + run('2025-09-10', '/O')),
      pupil(ben, run('2025-09-04', '/\\/')),
      '</CTFpupilData></CTfile>',
    ]);
    expect(reading).toMatchObject({
      layout: 'common transfer file',
      rejections: [],
      school: { laEstab: '8394001' },
    });
    expect(short(reading)).toHaveLength(6);
    expect(reading.pupils[0]).not.toHaveProperty('counts');
    expect(reading.pupils[1]).toMatchObject({
      birthDate: '2013-01-02',
      counts: { possible: 6, attended: 5, unauthorised: 1 },
    });
  });
});

describe('a common transfer file', () => {
  it('is of its latest year, and says which rows are not, though it is all on one line', async () => {
    const year = (name: string, attended: number) =>
      `<YearData><Year>${name}</Year><LEA>839</LEA><Estab>4001</Estab><SessionsPossible>100</SessionsPossible><SessionsAttended>${attended}</SessionsAttended><SessionsAuthorised>0</SessionsAuthorised><SessionsUnauthorised>${100 - attended}</SessionsUnauthorised></YearData>`;
    const pupil = (id: string, years: string) =>
      `<Pupil><UPN>${id}</UPN><Attendance>${years}</Attendance></Pupil>`;
    const reading = await readLines([
      `<?xml version="1.0"?><CTfile><CTFpupilData>${pupil(ada, year('2024', 20) + year('2025', 90))}${pupil(ben, year('2025', 80) + year('2024', 10))}</CTFpupilData></CTfile>`,
    ]);
    expect(reading).toMatchObject({ rowsIn: 4, rowsUsed: 2, warnings: [] });
    expect(reading.pupils.map(({ counts }) => counts?.attended)).toEqual([90, 80]);
    expect(inShort(reading.rejections)).toEqual([
      '2 Year 2024: This is of an earlier year than 2025, the latest in this file, which was used',
      '2 Year 2024: This is of an earlier year than 2025, the latest in this file, which was used',
    ]);
  });
});

describe('any string of marks', () => {
  const code = fc.constantFrom('/', '\\', 'L', 'I', 'O', 'N', 'X', '-');

  it('reads back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(code, code), { minLength: 1, maxLength: 60 }),
        fc.nat(300),
        fc.boolean(),
        async (days, offset, weekends) => {
          const dates: string[] = [];
          for (let date = addDays('2024-09-02', offset); dates.length < days.length; date = addDays(date, 1))
            if (weekends || weekdayOf(date) <= 5) dates.push(date);
          const marks = days.map(([am, pm], i) => (weekdayOf(dates[i] ?? '') > 5 ? '##' : am + pm));
          const period = { from: dates[0] ?? '', to: dates.at(-1) ?? '' };
          const reading = await readLines([heading, `${ada},${period.from},${marks.join('')}`], { period });
          const present = { AM: '/', PM: '\\' };
          const wanted = marks.flatMap((day, i) =>
            (['AM', 'PM'] as const).flatMap((half, h) => {
              const written = day.charAt(h);
              if (written === '-' || written === '#') return [];
              return [
                { date: dates[i], half, code: written === '/' || written === '\\' ? present[half] : written },
              ];
            }),
          );
          expect(reading.rejections).toEqual([]);
          expect(reading.pupils.map(plainMarks)).toEqual([wanted]);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
