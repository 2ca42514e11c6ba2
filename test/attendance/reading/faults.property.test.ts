import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterReading } from '../../../src/attendance/registerReading.ts';
import { isProblem } from '../../../src/problems/problem.ts';
import { upn } from '../upns.ts';
import { readLines } from './readTable.ts';

const files = {
  totals: [
    'Attendance from 03/09/2025 to 13/02/2026',
    'Name,UPN,Year,Possible,Present,AEA,Authorised,Unauthorised,Late,% attendance',
    `"Hart, Ada",${upn(0)},7,100,90,2,6,4,1,90.0`,
    `"Ito, Ben",${upn(1)},7,100,100,,,,,100`,
    'Total,,,200,190,2,6,4,1,95',
  ],
  'code counts': [
    'UPN,DoB,FSM,TermlySessionsPossible,/,\\,B,C,I,O,U,X',
    `${upn(0)},01/02/2014,Y,20,8,8,,1,1,1,1,2`,
    `${upn(1)},31/12/2013,N,20,10,10,,,,,,`,
    `${upn(1)},31/12/2013,N,2,1,0,,,,1,,`,
  ],
  'mark string': [
    'UPN;Start date;Marks;Possible;Attended;Authorised;Unauthorised',
    `${upn(0)};04/09/2025;/\\/O;4;3;0;1`,
    `${upn(1)};04/09/2025;C1 / \\ /;;;;`,
  ],
  'day list': ['UPN\tDate\tAM\tPM', `${upn(0)}\t04/09/2025\t/\t\\`, `${upn(1)}\t05/09/2025\tO\tI`],
  weeks: [
    ',,01/09/2025,,,',
    'UPN,Name,Mon AM,Mon PM,Tue AM,Tue PM',
    `${upn(0)},Ada Hart,/,\\,O,L`,
    `${upn(1)},Ben Ito,I,I,/,\\`,
  ],
};

const noise = fc.oneof(
  fc.string({ maxLength: 10 }),
  fc.constantFrom(
    '"',
    ',',
    ';',
    '\n',
    '\t',
    'Total',
    'UPN',
    '-1',
    '1e9',
    '99999999',
    '0.5',
    '%',
    upn(0),
    upn(1),
    '03/09/2025',
    'AM',
    '/',
    'C1',
    '\u0000',
  ),
);
const change = fc.record({ at: fc.nat(400), cut: fc.nat(15), noise });

function holds({ rowsIn, rowsUsed, rejections, pupils }: RegisterReading, lines: number) {
  const rejected = new Set(rejections.map(({ line }) => line)).size;
  expect(rowsUsed).toBeGreaterThanOrEqual(0);
  expect(rowsIn - rowsUsed).toBeLessThanOrEqual(rejected);
  expect(rejections.every(({ reason, line }) => reason !== '' && line > 0 && line <= lines)).toBe(true);
  for (const { counts } of pupils) {
    if (!counts) continue;
    const { possible, attended, authorised, unauthorised } = counts;
    expect(attended + authorised + unauthorised).toBe(possible);
    expect(
      [possible, attended, authorised, unauthorised].every((sum) => Number.isInteger(sum) && sum >= 0),
    ).toBe(true);
  }
}

describe('a file with faults', () => {
  it.each(Object.entries(files))(
    'of %s is read without a crash, and nothing is lost in silence',
    async (_name, lines) => {
      const original = lines.join('\n');
      let read = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
          const text = changes.reduce(
            (all, { at, cut, noise: added }) => all.slice(0, at) + added + all.slice(at + cut),
            original,
          );
          try {
            holds(await readLines([text]), text.split(/\r\n|\r|\n/).length);
            read += 1;
          } catch (error) {
            if (!isProblem(error)) throw error;
          }
        }),
        { numRuns: 400 },
      );
      expect(read).toBeGreaterThan(40);
    },
    60_000,
  );
});
