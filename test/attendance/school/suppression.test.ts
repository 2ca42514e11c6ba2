import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emptyGroup } from '../../../src/attendance/school/groupFigures.ts';
import type { Grouping, SchoolFigures } from '../../../src/attendance/school/schoolFigures.ts';
import { smallestGroup, suppressed } from '../../../src/attendance/school/suppression.ts';

type Groups = SchoolFigures['groups'];

const groupsOf = (by: Grouping, sizes: Record<string, number>): Groups =>
  Object.entries(sizes).map(([name, pupils]) => ({ by, name, figures: { ...emptyGroup(), pupils } }));

const shownOf = (groups: Groups, smallest?: number) =>
  suppressed(groups, smallest).map(({ name, figures }) => (figures ? name : `(${name})`));

describe('small groups', () => {
  test.each([
    ['none is small', { a: 6, b: 60 }, ['a', 'b']],
    ['one is small, so the next smallest goes with it', { a: 5, b: 60, c: 7 }, ['(a)', 'b', '(c)']],
    ['two are small and hide each other', { a: 5, b: 60, c: 3 }, ['(a)', 'b', '(c)']],
    ['two together are still too few', { a: 2, b: 60, c: 3, d: 9 }, ['(a)', 'b', '(c)', '(d)']],
    ['a group of nobody is no group', { a: 0, b: 60, c: 70 }, ['b', 'c']],
    ['there is one group, and it is everybody', { a: 60 }, ['a']],
    ['everybody is too few', { a: 2 }, ['(a)']],
    ['of two groups', { a: 5, b: 60 }, ['(a)', '(b)']],
  ])('%s', (_name, sizes, expected) => {
    expect(shownOf(groupsOf('year', sizes))).toEqual(expected);
  });

  it('have a size that can be set', () => {
    expect(smallestGroup).toBe(6);
    const groups = groupsOf('year', { a: 8, b: 20, c: 60 });
    expect(shownOf(groups, 10)).toEqual(['(a)', '(b)', 'c']);
    expect(shownOf(groups, 1)).toEqual(['a', 'b', 'c']);
  });

  it('hide in one grouping only', () => {
    const groups = [...groupsOf('year', { a: 5, b: 60 }), ...groupsOf('sex', { Girls: 32, Boys: 33 })];
    expect(shownOf(groups)).toEqual(['(a)', '(b)', 'Girls', 'Boys']);
  });
});

/** Whether a vector is a sum of multiples of others: elimination in fractions of small numbers. */
function follows(vector: readonly number[], others: readonly (readonly number[])[]): boolean {
  const rank = (rows: readonly (readonly number[])[]) => {
    const left = rows.map((row) => [...row]);
    let found = 0;
    for (let column = 0; column < vector.length; column += 1) {
      const at = left.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9);
      if (at === -1) continue;
      const [pivot = []] = left.splice(at, 1);
      left.splice(found, 0, pivot);
      left.forEach((row, i) => {
        if (i === found) return;
        const times = (row[column] ?? 0) / (pivot[column] ?? 1);
        row.forEach((value, j) => {
          row[j] = value - times * (pivot[j] ?? 0);
        });
      });
      found += 1;
    }
    return found;
  };
  return rank([...others, vector]) === rank(others);
}

/** Pupils in every combination of special need, year and sex: what the figures shown are sums of. */
const needs = ['No SEN', 'SEN support', 'EHCP', 'Not recorded'] as const;
const years = ['Year 7', 'Year 8', 'Year 9'] as const;
const cells = needs.flatMap((need) => years.map((year) => ({ need, year })));
type Cell = (typeof cells)[number];
const holders: readonly { by: Grouping; name: string; holds: (cell: Cell) => boolean }[] = [
  ...needs.map((name) => ({ by: 'sen' as const, name, holds: (cell: Cell) => cell.need === name })),
  { by: 'ehcp', name: 'EHCP', holds: ({ need }) => need === 'EHCP' },
  { by: 'ehcp', name: 'No EHCP', holds: ({ need }) => need === 'No SEN' || need === 'SEN support' },
  { by: 'ehcp', name: 'Not recorded', holds: ({ need }) => need === 'Not recorded' },
  ...years.map((name) => ({ by: 'year' as const, name, holds: (cell: Cell) => cell.year === name })),
];

it('can never be worked out from what is shown, nor can any sum of them that is too small', () => {
  const size = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 12 }), fc.nat({ max: 200 }));
  const school = fc.array(size, { minLength: cells.length, maxLength: cells.length });
  let hiddenOnes = 0;
  fc.assert(
    fc.property(school, fc.integer({ min: 2, max: 12 }), (sizes, smallest) => {
      const total = sizes.reduce((sum, one) => sum + one, 0);
      const groups = holders.map(({ by, name, holds }) => ({
        by,
        name,
        figures: {
          ...emptyGroup(),
          pupils: sizes.reduce((sum, one, i) => sum + (cells[i] && holds(cells[i]) ? one : 0), 0),
        },
      }));
      // A group of nobody is known to be empty, as it is not shown at all.
      const isThere = (cell: Cell) =>
        holders.every(({ holds }, i) => !holds(cell) || (groups[i]?.figures.pupils ?? 0) > 0);
      const filled = cells.filter(isThere);
      const vectorOf = (by: Grouping, name: string) => {
        const holder = holders.find((one) => one.by === by && one.name === name);
        return filled.map((cell) => (holder?.holds(cell) ? 1 : 0));
      };
      const result = suppressed(groups, smallest);
      const shown = result.filter(({ figures }) => figures).map(({ by, name }) => vectorOf(by, name));
      const known = [filled.map(() => 1), ...shown];
      for (const { by, name, figures } of groups) {
        if (figures.pupils === 0 || figures.pupils >= smallest || figures.pupils === total) continue;
        hiddenOnes += 1;
        expect(result.find((one) => one.by === by && one.name === name)?.figures).toBeUndefined();
        expect(follows(vectorOf(by, name), known)).toBe(false);
      }
      for (const by of ['sen', 'ehcp', 'year'] as const) {
        const own = result.filter((one) => one.by === by);
        const rest = total - own.reduce((sum, { figures }) => sum + (figures?.pupils ?? 0), 0);
        if (own.some(({ figures }) => figures)) expect(rest === 0 || rest >= smallest).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  expect(hiddenOnes).toBeGreaterThan(500);
}, 60_000);
