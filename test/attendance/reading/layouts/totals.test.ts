import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { UnknownTableProblem } from '../../../../src/attendance/unknownTable.ts';
import { upn } from '../../upns.ts';
import { inShort, readLines } from '../readTable.ts';

const [ada, ben, cat] = [upn(0), upn(1), upn(2)];

describe('a file of totals', () => {
  it('gives counts, details and the percentages of the school', async () => {
    const reading = await readLines([
      'Attendance summary,,,,,,,,,',
      'From 03/09/2025 to 13/02/2026,,,,,,,,,',
      'Name,UPN,Year Group,Reg Group,Possible Sessions,Present,Authorised Absences,Unauthorised Absences,Lates,% Attendance',
      'Class 7A,,,,,,,,,',
      `"Hart, Ada",${ada},Year 7,7A,200,180,15,5,3,90.0%`,
      `"Ito, Ben",${ben},Year 7,7A,"1,200","1,100",60,40,,91.7%`,
      'Total,,,,1400,1280,75,45,3,91.4%',
    ]);
    expect(reading).toMatchObject({
      layout: 'totals',
      rowsIn: 2,
      rowsUsed: 2,
      from: '2025-09-03',
      to: '2026-02-13',
      rejections: [],
      warnings: [],
      schoolsOwn: { possible: 1400, attended: 1280, percent: 91.4 },
    });
    expect(reading.pupils).toMatchObject([
      {
        upn: ada,
        surname: 'Hart',
        forename: 'Ada',
        yearGroup: '7',
        registrationGroup: '7A',
        saidPercent: 90,
        counts: { possible: 200, attended: 180, authorised: 15, unauthorised: 5, lateBefore: 3 },
      },
      {
        upn: ben,
        saidPercent: 91.7,
        counts: { possible: 1200, attended: 1100, authorised: 60, unauthorised: 40 },
      },
    ]);
    expect(reading.pupils[1]?.counts).not.toHaveProperty('lateBefore');
  });

  const sums = 'UPN,Possible,Present,AEA,Authorised,Unauthorised';
  test.each([
    ['within present', [`${ada},100,90,4,6,4`], [90]],
    ['beside present', [`${ada},100,86,4,6,4`], [90]],
    ['beside present, though one row cannot tell', [`${ada},100,86,4,6,4`, `${ben},100,86,0,10,4`], [90, 86]],
    [
      'by the row where the file is not of one mind',
      [`${ada},100,86,4,6,4`, `${cat},50,40,2,4,4`, `${ben},100,90,4,6,4`],
      [90, 42, 90],
    ],
  ])('finds approved educational activity %s', async (_name, rows, attended) => {
    const reading = await readLines([sums, ...rows]);
    expect(reading.pupils.map(({ counts }) => counts?.attended)).toEqual(attended);
    expect(reading.pupils.map(({ counts }) => counts?.offSite)).toEqual(
      rows.map((row) => Number(row.split(',')[3])),
    );
    expect(reading.warnings).toEqual([]);
  });

  test.each([
    ['within present', [`${ada},100,90,4,6,4`, `${ben},100,90,0,6,4`], [90, 90]],
    ['beside present', [`${ada},100,86,4,6,4`, `${ben},100,90,0,6,4`], [90, 90]],
    [
      'by the file, where a row lacks as many marks by chance',
      [`${ada},100,90,4,6,4`, `${cat},100,86,4,6,4`, `${ben},50,40,2,6,4`],
      [90, 86, 40],
    ],
  ])('finds those who came late %s', async (_name, rows, attended) => {
    const reading = await readLines(['UPN,Possible,Present,Late,Authorised,Unauthorised', ...rows]);
    expect(reading.pupils.map(({ counts }) => counts?.attended)).toEqual(attended);
  });

  test.each([
    'Authorised Absent,Unauthorised Absent',
    'Sessions Absent (Authorised),Sessions Absent (Unauthorised)',
    'Total auth. absence,Total un-auth. absence',
    'No. of authorised sessions missed,No. of unauthorized sessions missed',
  ])('tells kinds of absence apart by one word: %s', async (kinds) => {
    const reading = await readLines([`UPN,Possible,Present,${kinds}`, `${ada},100,90,6,4`]);
    expect(reading.pupils[0]?.counts).toMatchObject({ authorised: 6, unauthorised: 4 });
  });

  it('does not take a share, or both kinds together, for a kind of absence', async () => {
    const reading = await readLines([
      'UPN,Possible,Present,Unauthorised absence %,Authorised and unauthorised absences',
      `${ada},100,90,4,10`,
    ]);
    expect(reading.pupils[0]?.counts).toMatchObject({ authorised: 10, unauthorised: 0 });
    expect(inShort(reading.warnings)).toEqual([expect.stringContaining('which absences were authorised')]);
  });

  it('is not read by the first of two columns that have one title', async () => {
    const lines = (first: string, second: string) => [
      `,,${first},,,${second},,`,
      'UPN,Name,Possible,Present,Authorised,Possible,Present,Authorised',
      `${ada},Hart,100,90,10,50,50,0`,
      `${ben},Ito,100,90,10,50,50,0`,
    ];
    for (const [first, second] of [
      ['AM', 'PM'],
      ['Autumn term', 'Year to date'],
    ] as const) {
      const attempt = readLines(lines(first, second));
      await expect(attempt).rejects.toThrow(/“Present” stands over several columns/);
      await expect(attempt).rejects.toBeInstanceOf(UnknownTableProblem);
    }
    const columns = { upn: 0, possible: 5, attended: 6, authorised: 7 };
    const reading = await readLines(lines('Autumn', 'YTD'), { mapping: { headingLine: 2, columns } });
    expect(reading.pupils[0]?.counts).toMatchObject({ possible: 50, attended: 50 });
  });

  it('may have its titles in two lines, with a sign alone in one of them', async () => {
    const reading = await readLines([
      ',Possible,Attended,Absence,,Attendance',
      'UPN,,,Authorised,Unauthorised,%',
      `${ada},100,90,6,4,90.0`,
    ]);
    expect(reading.pupils[0]).toMatchObject({ saidPercent: 90, counts: { authorised: 6, unauthorised: 4 } });
  });

  it('says where no reading makes the sums right, and takes possible from the sum', async () => {
    const reading = await readLines([sums, `${ada},100,80,4,6,4`]);
    expect(reading.pupils[0]?.counts).toMatchObject({ possible: 90, attended: 80 });
    expect(inShort(reading.warnings)).toEqual([
      expect.stringContaining('1 AEA : No row shows whether'),
      '2 Possible 100: Attended 80, authorised 6 and unauthorised 4 come to 90 sessions, not to 100: 90 was used',
    ]);
  });

  test.each([
    ['all there', ['UPN,Possible,Attended,Authorised,Unauthorised', '100,90,6,4'], [100, 90, 6, 4]],
    ['no possible', ['UPN,Attended,Authorised,Unauthorised', '90,6,4'], [100, 90, 6, 4]],
    ['no attended', ['UPN,Possible,Auth,Unauth', '100,6,4'], [100, 90, 6, 4]],
    ['no authorised', ['UPN,Possible,Attended,Unauth', '100,90,4'], [100, 90, 6, 4]],
    ['no unauthorised', ['UPN,Possible,Attended,Auth', '100,90,6'], [100, 90, 6, 4]],
    ['no kind of absence', ['UPN,Possible,Attended', '100,90'], [100, 90, 10, 0]],
    ['a blank for 0', ['UPN,Possible,Attended,Authorised,Unauthorised', '94,90,,4'], [94, 90, 0, 4]],
    ['a dash for 0', ['UPN,Possible,Attended,Authorised,Unauthorised', '96,90,6,-'], [96, 90, 6, 0]],
    ['blank attended', ['UPN,Possible,Attended,Authorised,Unauthorised', '100,,6,4'], [100, 90, 6, 4]],
    [
      'shares behind the counts',
      ['UPN,Possible,Attended,Authorised,Unauthorised', '100,90 (90.0%),6 (6%),4 (4.0 %)'],
      [100, 90, 6, 4],
    ],
    [
      'figures with a point',
      ['UPN,Possible,Attended,Authorised,Unauthorised', '100.0,90.00,6,4'],
      [100, 90, 6, 4],
    ],
  ])('with %s', async (_name, [heading = '', row], [possible, attended, authorised, unauthorised]) => {
    const reading = await readLines([heading, `${ada},${row}`]);
    expect(reading.rejections).toEqual([]);
    expect(reading.pupils[0]?.counts).toEqual({ possible, attended, authorised, unauthorised });
  });

  test.each([
    ['no number', `${ada},100,many,6,4`, '2 Attended many: This is not a whole number of sessions'],
    ['half a session', `${ada},100,90.5,6,4`, '2 Attended 90.5: This is not a whole number of sessions'],
    ['less than none', `${ada},100,-5,6,4`, '2 Attended -5: This is not a whole number of sessions'],
    ['no counts', `${ada},,,,`, '2 Possible : This row holds no counts'],
    ['no UPN', `,100,90,6,4`, '2 UPN : There is no UPN'],
  ])('rejects a row with %s', async (_name, row, reason) => {
    const reading = await readLines([
      'UPN,Possible,Attended,Authorised,Unauthorised',
      row,
      `${ben},10,10,0,0`,
    ]);
    expect(inShort(reading.rejections)).toEqual([reason]);
    expect(reading).toMatchObject({ rowsIn: 2, rowsUsed: 1 });
    expect(reading.pupils.flatMap(({ counts }) => counts?.possible ?? [])).toEqual([10]);
  });

  it('adds two rows of a pupil up, and never averages their percentages', async () => {
    const reading = await readLines([
      'UPN,Name,Possible,Attended,Authorised,Unauthorised,Attendance %',
      `${ada},Ada Hart,100,90,5,5,90`,
      `${ada},Ada Hart,10,0,5,5,0`,
    ]);
    expect(reading.pupils).toMatchObject([
      { counts: { possible: 110, attended: 90, authorised: 10, unauthorised: 10 } },
    ]);
    expect(reading.pupils[0]).not.toHaveProperty('saidPercent');
    expect(reading).toMatchObject({ rowsIn: 2, rowsUsed: 2 });
    expect(inShort(reading.warnings)).toEqual([
      `3 UPN ${ada}: This pupil stands on line 2 too: the sums of all their rows were added up`,
    ]);
  });

  it('asks about two names under one UPN, and counts a copied row once', async () => {
    const reading = await readLines([
      'UPN,Name,Possible,Attended,Authorised,Unauthorised',
      `${ada},Ada Hart,100,90,5,5`,
      `${ada},Ada Hart,100,90,5,5`,
      `${ben},Ben Ito,10,10,0,0`,
      `${ben},Cy Ito,20,20,0,0`,
    ]);
    expect(reading.pupils.map(({ counts }) => counts?.possible)).toEqual([100, 30]);
    expect(inShort(reading.warnings)).toEqual([
      `3 UPN ${ada}: This row is the same as line 2 in every column, and was counted once`,
      expect.stringContaining('Is Cy Ito the same pupil as Ben Ito?'),
    ]);
  });

  it('reads percentages by their column', async () => {
    const percents = async (...values: string[]) => {
      const rows = values.map((value, i) => `${upn(i)};10;9;1;0;${value}`);
      const { pupils } = await readLines([
        'UPN;Possible;Attended;Authorised;Unauthorised;% attendance',
        ...rows,
      ]);
      return pupils.map(({ saidPercent }) => saidPercent);
    };
    expect(await percents('92.3', '92.3%', '92,3', '-', '')).toEqual([
      92.3,
      92.3,
      92.3,
      undefined,
      undefined,
    ]);
    expect(await percents('0.923', '1', '0')).toEqual([92.3, 100, 0]);
    expect(await percents('0.9%', '1%')).toEqual([0.9, 1]);
    expect(await percents('0.9', '92')).toEqual([0.9, 92]);
  });
});

const whole = fc.nat(190);

describe('any file of totals', () => {
  const pupil = fc.record({ attended: whole, authorised: whole, unauthorised: whole });
  const order = ['UPN', 'Surname', 'Possible', 'Attended', 'Authorised', 'Unauthorised'];
  const style = fc.record({
    delimiter: fc.constantFrom(',', '\t', ';', '|'),
    titles: fc.array(fc.constantFrom('Attendance report', 'Printed: 22/11/2026', 'A made-up school', ''), {
      maxLength: 6,
    }),
    columns: fc.shuffledSubarray(order, { minLength: order.length }),
    pageRows: fc.integer({ min: 1, max: 9 }),
    groups: fc.boolean(),
    total: fc.boolean(),
  });

  type Written = { attended: number; authorised: number; unauthorised: number };
  const possibleOf = (one: Written) => one.attended + one.authorised + one.unauthorised;

  /** The file as a system writes it in pages, each with its titles and its heading. */
  function linesOf(
    pupils: readonly Written[],
    how: typeof style extends fc.Arbitrary<infer T> ? T : never,
  ): string[] {
    const row = (cells: Record<string, string | number>) =>
      how.columns.map((name) => String(cells[name] ?? '')).join(how.delimiter);
    const page = (i: number) => [
      ...how.titles,
      how.columns.join(how.delimiter),
      ...(how.groups ? [`Class 7${i}`] : []),
    ];
    const lines = pupils.flatMap((one, i) => [
      ...(i % how.pageRows === 0 ? page(i) : []),
      row({
        UPN: upn(i),
        Surname: `Total ${i}`,
        Possible: possibleOf(one),
        Attended: one.attended,
        Authorised: one.authorised,
        Unauthorised: one.unauthorised,
      }),
    ]);
    return how.total ? [...lines, row({ Surname: 'Total', Possible: 7, Attended: 5 })] : lines;
  }

  it('gives the counts that were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pupil, { minLength: 1, maxLength: 20 }), style, async (pupils, how) => {
        const reading = await readLines(linesOf(pupils, how));
        expect(reading.pupils.map(({ counts }) => counts)).toEqual(
          pupils.map((one) => ({ ...one, possible: possibleOf(one) })),
        );
        expect(reading).toMatchObject({
          layout: 'totals',
          rowsIn: pupils.length,
          rejections: [],
          warnings: [],
        });
        expect(reading.schoolsOwn).toEqual(how.total ? { possible: 7, attended: 5 } : undefined);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
