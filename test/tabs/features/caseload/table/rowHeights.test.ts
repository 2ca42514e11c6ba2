import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowHeights } from '../../../../../tabs/features/caseload/table/rowHeights.ts';
import { rowsAround } from '../../../../../tabs/features/caseload/table/rowsAround.ts';

const guess = 50;
const measures = fc.array(fc.record({ at: fc.nat(), height: fc.integer({ min: 1, max: 400 }) }), {
  maxLength: 60,
});

test('tops, total and rows by offset are those of the heights added up, whatever was measured', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 70 }),
      measures,
      fc.integer({ min: -50, max: 9_000 }),
      (count, all, offset) => {
        const heights = createRowHeights(count, guess);
        const plain = new Array<number>(count).fill(guess);
        for (const { at: anywhere, height } of all) {
          const at = anywhere % count;
          expect(heights.measured(at, height)).toBe(height - (plain[at] ?? 0));
          plain[at] = height;
        }
        const tops = [0];
        for (const height of plain) tops.push((tops.at(-1) ?? 0) + height);
        expect(tops.map((_, at) => heights.top(at))).toEqual(tops);
        expect(heights.total()).toBe(tops.at(-1));
        const expected = tops.findLastIndex((top) => top <= offset);
        expect(heights.at(offset)).toBe(Math.max(0, Math.min(expected, count - 1)));
      },
    ),
  );
});

test.each([
  ['at the start', 0, { first: 0, last: 24 }],
  ['with the list still below the top of the window', -500, { first: 0, last: 12 }],
  ['in the middle', 5_000, { first: 96, last: 124 }],
  ['at the end', 49_200, { first: 980, last: 999 }],
])('%s, more rows than are in sight are drawn', (_, above, drawn) => {
  const heights = createRowHeights(1_000, guess);
  expect(rowsAround(heights, { above, height: 850, count: 1_000 })).toEqual(drawn);
});

test('a list that became shorter than where the page stands shows its last rows', () => {
  const heights = createRowHeights(3, guess);
  expect(rowsAround(heights, { above: 90_000, height: 850, count: 3 })).toEqual({ first: 0, last: 2 });
});
