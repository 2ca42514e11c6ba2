import { expect, test } from 'vitest';
import { toCsv } from '../../../tabs/parts/csv.ts';

const cellOf = (value: string | number) => toCsv([[value]]).slice(1, -2);

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  [' padded ', '" padded "'],
  [12.5, '12.5'],
  ['-1.2', '-1.2'],
  ['=1+1', `"'=1+1"`],
  ['+44 1202', `"'+44 1202"`],
  ['-cmd', `"'-cmd"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['＝1', `"'＝1"`],
])('%j becomes %j', (value, cell) => {
  expect(cellOf(value)).toBe(cell);
});

test('rows end as spreadsheets expect, after a byte order mark', () => {
  expect(
    toCsv([
      ['a', 1],
      ['b', 2],
    ]),
  ).toBe('\uFEFFa,1\r\nb,2\r\n');
});
