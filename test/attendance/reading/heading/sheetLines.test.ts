import { expect, it } from 'vitest';
import { tellSheets } from '../../../../src/attendance/reading/heading/sheetLines.ts';

it('says the line as it stands on its sheet, and which sheet that is', () => {
  const names = ['Sheet 7A', 'Sheet 7B'];
  const of = (line: number, column: string, reason: string) => ({ line, column, value: 'x', reason });
  expect(
    tellSheets(
      [
        of(5, 'UPN', 'There is no UPN'),
        of(2_000_009, '', 'The quotation marks on this line do not match'),
        of(2_000_012, 'Mark', 'Line 2000007 has another mark, line 12 of 2,000 marks has none'),
        of(2_000_013, 'Mark', 'Line 7 has another mark'),
      ],
      names,
    ),
  ).toEqual([
    of(5, 'Sheet 7A, UPN', 'There is no UPN'),
    of(9, 'Sheet 7B', 'The quotation marks on this line do not match'),
    of(12, 'Sheet 7B, Mark', 'Line 7 of Sheet 7B has another mark, line 12 of 2,000 marks has none'),
    of(13, 'Sheet 7B, Mark', 'Line 7 of Sheet 7A has another mark'),
  ]);
});
