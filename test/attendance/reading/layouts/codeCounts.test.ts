import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { upn } from '../../upns.ts';
import { inShort, readLines } from '../readTable.ts';

const [ada, ben] = [upn(0), upn(1)];
const who =
  'Estab,UPN,Surname,Forename,Middlenames,PreferredSurname,FormerSurname,Gender,DoB,EnrolStatus,EntryDate,NCyearActual';
const codes = '/,\\,B,J,L,P,V,W,C,E,H,I,M,R,S,T,G,N,O,U,D,X,Y';

describe('a file of code counts', () => {
  it('is read as a council publishes it', async () => {
    const reading = await readLines([
      `${who},TermlySessionsPossible,${codes}`,
      // / \ B J L P V W C E H I M R S T G N O U D X Y
      `8394001,${ada},Hart,Ada,,Hart,,F,2013-01-02 00:00:00,C,2019-09-04 00:00:00,7,123,50,48,,0,3,,,,2,,,10,2,,,,,1,2,2,0,2,1`,
      `8394001,${ben},Ito,Ben,,Ito,,M,2012-05-30 00:00:00,Leaver,2018-09-04 00:00:00,8,100,50,50,,,,,,,,,,,,,,,,,,,,,`,
    ]);
    expect(reading).toMatchObject({
      layout: 'code counts',
      rowsIn: 2,
      rowsUsed: 2,
      rejections: [],
      school: { laEstab: '8394001' },
    });
    expect(reading.pupils[0]).toMatchObject({
      surname: 'Hart',
      forename: 'Ada',
      yearGroup: '7',
      sex: 'female',
      birthDate: '2013-01-02',
      entryDate: '2019-09-04',
      counts: {
        possible: 120,
        attended: 101,
        authorised: 14,
        unauthorised: 5,
        lateBefore: 3,
        lateAfter: 2,
        byCode: { '/': 50, '\\': 48, L: 3, C: 2, I: 10, M: 2, N: 1, O: 2, U: 2, X: 2, Y: 1 },
      },
    });
    expect(reading.pupils[1]?.counts).toEqual({
      possible: 100,
      attended: 100,
      authorised: 0,
      unauthorised: 0,
      byCode: { '/': 50, '\\': 50 },
    });
    expect(inShort(reading.warnings)).toEqual([
      '2  : Sessions possible, as this file gives them, take in codes that are not possible sessions, such as X and Y. Those were left out, in 1 row',
    ]);
  });

  it('counts absences by reason against sessions possible', async () => {
    const reading = await readLines([
      'UPN,TermlySessionsPossible,T_Reason_C,T_Reason_I,T_Reason_O,T_Reason_X,T_Reason_F,TermlySessionsAuthorised,TermlySessionsUnauthorised',
      `${ada},120,2,,3,5,,1,3`,
      `${ben},120,,,,,4,0,0`,
    ]);
    expect(reading.pupils.map(({ counts }) => counts)).toMatchObject([
      { possible: 115, attended: 110, authorised: 2, unauthorised: 3 },
      { possible: 120, attended: 120, authorised: 0, unauthorised: 0 },
    ]);
    expect(inShort(reading.rejections)).toEqual(['3 T_Reason_F 4: This is not an attendance code']);
    expect(inShort(reading.warnings)).toEqual([
      '2 TermlySessionsPossible 120: This row says authorised 1 (its codes come to 2): the codes were used',
      expect.stringContaining('in 1 row'),
    ]);
    expect(reading.rowsUsed).toBe(2);
  });

  test.each([
    ['/', '\\', 'C1'],
    ['Code /', 'Code \\', 'Code C1'],
    ['/ count', '\\ count', 'C1 count'],
    ['/ (Present AM)', '\\ (Present PM)', 'C1 - Performance'],
    ['Present AM', 'Present PM', 'Performance (C1)'],
    ['Number of /', 'Number of \\', 'Number of C1'],
    ['Sessions /', 'Sessions \\', 'Sessions C1'],
  ])('knows %s, %s and %s', async (am, pm, other) => {
    const reading = await readLines([`UPN\t${am}\t${pm}\t${other}\tO`, `${ada}\t10\t8\t1\t1`]);
    expect(reading.pupils[0]?.counts).toMatchObject({
      possible: 20,
      attended: 18,
      byCode: { '/': 10, '\\': 8, C1: 1, O: 1 },
    });
  });

  it('is none where a few codes stand beside totals', async () => {
    const heading = 'UPN,Possible,Attended,Authorised,Unauthorised,L,U,I,N,B,E';
    const reading = await readLines([heading, `${ada},100,90,6,4,2,1,3,0,0,0`]);
    expect(reading).toMatchObject({ layout: 'totals', warnings: [] });
    expect(reading.pupils[0]?.counts).toMatchObject({
      authorised: 6,
      unauthorised: 4,
      lateBefore: 2,
      lateAfter: 1,
    });
  });

  it('may be of absences alone, whatever their columns are called', async () => {
    const reading = await readLines(['UPN,Possible,C,I,M,O,G,U', `${ada},100,1,2,3,1,1,2`]);
    expect(reading).toMatchObject({ layout: 'code counts', warnings: [] });
    expect(reading.pupils[0]?.counts).toMatchObject({
      possible: 100,
      attended: 90,
      authorised: 6,
      unauthorised: 4,
    });
  });

  it('takes local codes together with their national one', async () => {
    const reading = await readLines(['UPN,/,\\,I,I01,I02', `${ada},10,10,1,2,3`]);
    expect(reading.pupils[0]?.counts).toMatchObject({ authorised: 6, byCode: { I: 6 } });
  });

  test.each([
    [`${ada},x,1,1`, '2 / x: This is not a whole number of sessions'],
    [`${ada},,,`, '2  : This row holds no counts'],
    [`,1,1,1`, '2 UPN : There is no UPN'],
    [
      'A839400125001,1,1,1',
      '2 UPN A839400125001: The check letter of this UPN is wrong, so a character was mistyped',
    ],
  ])('rejects %s', async (row, reason) => {
    const reading = await readLines(['UPN,/,\\,O', row]);
    expect(inShort(reading.rejections)).toEqual([reason]);
    expect(reading).toMatchObject({ rowsIn: 1, rowsUsed: 0 });
  });

  it('warns of a code that could not be used any more', async () => {
    const rows = ['UPN,/,\\,H', `${ada},5,5,2`];
    const old = await readLines(rows, { period: { from: '2023-09-01', to: '2024-07-20' } });
    expect(old.warnings).toEqual([]);
    const reading = await readLines(rows, { period: { from: '2025-09-01', to: '2025-10-20' } });
    expect(inShort(reading.warnings)).toEqual([
      '2 H 2: H could be used until 18 August 2024 only, and was counted all the same',
    ]);
    expect(reading).toMatchObject({ from: '2025-09-01', to: '2025-10-20' });
    expect(reading.pupils[0]?.counts).toMatchObject({ possible: 12, authorised: 2 });
  });
});

const attending = '/ \\ L P V W B K'.split(' ');
const authorised = 'C C1 C2 E I J1 M R S T'.split(' ');
const unauthorised = 'G N O U'.split(' ');
const none = 'D Q X Y1 Y7 Z #'.split(' ');
const all = [...attending, ...authorised, ...unauthorised, ...none];

describe('any file of code counts', () => {
  const counts = fc.record(Object.fromEntries(all.map((code) => [code, fc.nat(60)])));
  const rows = fc.array(fc.record({ pupil: fc.nat(5), counts, blanks: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });

  it('adds up, by pupil and code, however many rows a pupil has', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.constantFrom(',', '\t', ';'),
        async (written, order, delimiter) => {
          const lines = written.map(({ pupil, counts: own, blanks }, i) =>
            [
              upn(pupil),
              `Row ${i}`,
              ...order.map((code) => (own[code] === 0 && blanks ? '' : own[code])),
            ].join(delimiter),
          );
          const reading = await readLines([['UPN', 'Comment', ...order].join(delimiter), ...lines]);
          const sum = (pupil: string, of: readonly string[]) =>
            written
              .filter((one) => upn(one.pupil) === pupil)
              .reduce(
                (total, one) => total + of.reduce((part, code) => part + (one.counts[code] ?? 0), 0),
                0,
              );
          const blank = written.some((one) => one.blanks && all.every((code) => one.counts[code] === 0));
          if (blank) return;
          expect(reading.rowsUsed).toBe(written.length);
          for (const { upn: id, counts: found } of reading.pupils) {
            expect(found).toMatchObject({
              possible: sum(id, [...attending, ...authorised, ...unauthorised]),
              attended: sum(id, attending),
              authorised: sum(id, authorised),
              unauthorised: sum(id, unauthorised),
            });
            for (const code of all) expect(found?.byCode?.[code] ?? 0).toBe(sum(id, [code]));
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
