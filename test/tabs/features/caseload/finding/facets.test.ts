import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetBars, pressed } from '../../../../../tabs/features/caseload/charts/facetBars.ts';
import { arrangeCaseload } from '../../../../../tabs/features/caseload/finding/arrangeCaseload.ts';
import { indexCaseload } from '../../../../../tabs/features/caseload/finding/caseloadIndex.ts';
import { type CaseloadView, noFilters } from '../../../../../tabs/features/caseload/finding/caseloadView.ts';
import { usualColumns } from '../../../../../tabs/features/caseload/finding/columns.ts';
import { type FacetName, facetNames } from '../../../../../tabs/features/caseload/finding/facets.ts';
import { usualSort } from '../../../../../tabs/features/caseload/finding/usualView.ts';
import { caseloadRow, caseOfRow } from '../caseloadRow.ts';

const row = fc
  .record({
    attended: fc.integer({ min: 20, max: 100 }),
    yearGroup: fc.constantFrom('R', '1', '2'),
    schoolId: fc.constantFrom('s1', 's2'),
    stage: fc.constantFrom(1, 2, 3),
    plan: fc.constantFrom('none', 'open', 'review-due', 'review-overdue'),
    inWindow: fc.integer({ min: 0, max: 9 }),
    isMet: fc.boolean(),
  })
  .map(({ stage, plan, inWindow, isMet, ...parts }) =>
    caseloadRow({
      ...parts,
      threshold: { inWindow, unexplainedInWindow: 0, ...(isMet ? { metOn: '2026-11-01' } : {}) },
      case: caseOfRow({ stage, plan } as Parameters<typeof caseOfRow>[0]),
    }),
  );
const view = fc.record({
  band: fc.constantFrom('all', 'severe', 'persistent', 'on-the-line'),
  threshold: fc.constantFrom('all', 'met', 'near', 'below'),
  stage: fc.constantFrom('all', '1', '2'),
  plan: fc.constantFrom('all', 'none', 'open'),
  years: fc.subarray(['R', '1', '2']),
  schools: fc.subarray(['s1', 's2']),
});
const wholeView = (part: Partial<CaseloadView>): CaseloadView => ({
  ...noFilters,
  sort: usualSort,
  columns: usualColumns,
  ...part,
});
const without = (name: FacetName): Partial<CaseloadView> =>
  name === 'year' ? { years: [] } : { [name]: 'all' };

test('each bar counts what the view would show with that bar chosen alone in its chart', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), view, (rows, filters) => {
      const index = indexCaseload(rows);
      const shown = wholeView(filters as Partial<CaseloadView>);
      const { counts } = arrangeCaseload(index, shown);
      for (const name of facetNames)
        for (const { value, count } of facetBars(name, index, { counts, view: shown })) {
          const others = { ...shown, ...without(name) };
          const alone = { ...others, ...pressed(name, value, others) };
          expect(arrangeCaseload(index, alone).rows.length, `${name} ${value}`).toBe(count);
        }
    }),
  );
});

test('a second press takes the filter away; years come together', () => {
  const first = wholeView({});
  expect(pressed('stage', '2', first)).toEqual({ stage: '2' });
  expect(pressed('stage', '2', { ...first, stage: '2' })).toEqual({ stage: 'all' });
  expect(pressed('stage', '3', { ...first, stage: '2' })).toEqual({ stage: '3' });
  expect(pressed('year', '1', { ...first, years: ['2'] })).toEqual({ years: ['2', '1'] });
  expect(pressed('year', '2', { ...first, years: ['2', '1'] })).toEqual({ years: ['1'] });
});

test('a value that nobody has is left out; one that filters empty stays, so that one can choose again', () => {
  const index = indexCaseload([
    caseloadRow({ id: 'a', yearGroup: '1', attended: 40 }),
    caseloadRow({ id: 'b', yearGroup: '2', attended: 85 }),
  ]);
  const shown = wholeView({ years: ['1'] });
  const { counts } = arrangeCaseload(index, shown);
  const bars = (name: FacetName) =>
    facetBars(name, index, { counts, view: shown }).map((bar) => `${bar.name} ${bar.count} ${bar.isChosen}`);
  expect(bars('band')).toEqual(['Severely absent 1 false', 'Persistently absent 0 false']);
  expect(bars('year')).toEqual(['Year 1 1 true', 'Year 2 1 false']);
});
