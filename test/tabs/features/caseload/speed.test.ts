import { expect, test } from 'vitest';
import { arrangeCaseload } from '../../../../tabs/features/caseload/arrangeCaseload.ts';
import { indexCaseload } from '../../../../tabs/features/caseload/caseloadIndex.ts';
import { type CaseloadView, noFilters } from '../../../../tabs/features/caseload/caseloadView.ts';
import { type Column, columns } from '../../../../tabs/features/caseload/columns.ts';
import { caseloadRow } from './caseloadRow.ts';

const names = ['Ashdown', 'Patel', 'Nowak', 'O’Neill', 'Li', 'Quayle', 'Gill', 'Abernathy'];
const many = Array.from({ length: 20_000 }, (_, n) =>
  caseloadRow({
    id: `p${n}`,
    surname: `${names[(n * 7) % 8]} ${(n * 7919) % 20_000}`,
    attended: (n * 31) % 101,
    yearGroup: String((n % 13) + 1),
  }),
);

test('20,000 pupils are filtered and sorted in under 50 ms, also by a column for the first time', () => {
  const view: Omit<CaseloadView, 'sort'> = { ...noFilters, search: 'a', columns };
  const timeOf = (column: Column) => {
    const index = indexCaseload(many);
    index.order({ column: 'name', descending: false });
    const start = performance.now();
    arrangeCaseload(index, { ...view, sort: { column, descending: true } });
    return performance.now() - start;
  };
  timeOf('missed');
  // The best of three: other work on the machine is not what is measured.
  const times = columns.map((column) => Math.min(...[1, 2, 3].map(() => timeOf(column))));
  expect(Math.max(...times)).toBeLessThan(50);
});
