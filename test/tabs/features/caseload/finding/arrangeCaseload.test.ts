import { describe, expect, test } from 'vitest';
import { arrangeCaseload, onlyThese } from '../../../../../tabs/features/caseload/finding/arrangeCaseload.ts';
import { indexCaseload } from '../../../../../tabs/features/caseload/finding/caseloadIndex.ts';
import {
  type CaseloadView,
  leadIs,
  noFilters,
} from '../../../../../tabs/features/caseload/finding/caseloadView.ts';
import { type Column, columns, usualColumns } from '../../../../../tabs/features/caseload/finding/columns.ts';
import { usualSort } from '../../../../../tabs/features/caseload/finding/usualView.ts';
import { caseloadRow, caseOfRow } from '../caseloadRow.ts';

const firstView: CaseloadView = { ...noFilters, sort: usualSort, columns: usualColumns };
const rows = [
  caseloadRow({
    id: 'a',
    surname: 'O’Neill',
    forename: 'Zoë',
    yearGroup: '10',
    attended: 50,
    changeInTenths: -12,
    schoolId: 's2',
    flags: ['ehcp'],
    case: caseOfRow({ stage: 3, lead: 'Ms Berg', seenDays: 12, seenOn: '2026-11-10', legal: ['contract'] }),
  }),
  caseloadRow({
    id: 'b',
    surname: 'Oakley',
    forename: 'Ben',
    yearGroup: 'R',
    attended: 90,
    changeInTenths: 30,
    case: caseOfRow({ stage: 2, plan: 'review-due', seenDays: 0, seenOn: '2026-11-26', openActions: 2 }),
  }),
  caseloadRow({
    id: 'c',
    surname: 'adeyemi',
    forename: 'Chi',
    yearGroup: '2',
    attended: 40,
    threshold: { metOn: '2026-11-12', inWindow: 11, unexplainedInWindow: 0 },
    flags: ['ehcp', 'free-meals'],
    case: caseOfRow({
      plan: 'open',
      lead: 'Mr Ali',
      checkDueOn: '2026-11-24',
      checkOverdue: true,
      openActions: 1,
      overdueActions: 1,
      legal: ['contract', 'penalty-notice'],
    }),
  }),
  caseloadRow({
    id: 'd',
    surname: 'Éclair',
    forename: 'Dot',
    yearGroup: 'N1',
    attended: 80,
    changeInTenths: 0,
    threshold: { inWindow: 7, unexplainedInWindow: 3 },
    onCaseload: false,
    case: caseOfRow({ stage: 2, plan: 'review-overdue', seenDays: 10, seenOn: '2026-11-12' }),
  }),
  caseloadRow({
    id: 'e',
    surname: 'Oakley',
    forename: 'Ann',
    yearGroup: '2',
    possible: 0,
    attended: 0,
    threshold: { metOn: '2026-10-01', inWindow: 0, unexplainedInWindow: 0 },
    case: caseOfRow({ checkDueOn: '2026-12-01' }),
  }),
];
const index = indexCaseload(
  rows,
  new Map([
    ['s1', 'Zebra School'],
    ['s2', 'Aspen School'],
  ]),
);
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join('');
const shown = (view: Partial<CaseloadView>) => ids(arrangeCaseload(index, { ...firstView, ...view }).rows);
const sortedBy = (column: Column, descending = false) => shown({ sort: { column, descending } });

describe('sorting', () => {
  // By name: c, d, e, b, a.
  const ascending: Record<Column, string> = {
    name: 'cdeba',
    school: 'acdeb',
    year: 'dbcea',
    attendance: 'cadbe',
    missed: 'ebdac',
    band: 'cadbe',
    threshold: 'cedba',
    change: 'adbce',
    stage: 'cedba',
    plan: 'eadbc',
    lead: 'debca',
    seen: 'ebdac',
    actions: 'deabc',
    legal: 'debac',
    groups: 'debac',
  };
  test.each(columns)('by %s', (column) => {
    expect(sortedBy(column)).toBe(ascending[column]);
  });
  test('the other way round, equals stay in order of name', () => {
    expect(sortedBy('year', true)).toBe('acebd');
    expect(sortedBy('name', true)).toBe([...ascending.name].reverse().join(''));
    expect(sortedBy('seen', true)).toBe('cadbe');
  });
  test('attendance is compared as a fraction, not as the rounded text', () => {
    const close = indexCaseload([
      caseloadRow({ id: 'x', possible: 3001, attended: 2701, attendance: '90.0' }),
      caseloadRow({ id: 'y', possible: 3000, attended: 2700, attendance: '90.0' }),
    ]);
    expect(ids(arrangeCaseload(close, firstView).rows)).toBe('yx');
  });
});

describe('searching', () => {
  test.each([
    ['zoe', 'a'],
    ['oneill', 'a'],
    ["O'NEILL zoe", 'a'],
    ['  eclair ', 'd'],
    ['oak', 'be'],
    ['ann oak', 'e'],
    ['Oakley, Ann', 'e'],
    ['Oakley, B.', 'b'],
    ['O‘Neill', 'a'],
    ['Oʼneill', 'a'],
    ['nobody', ''],
    ['', 'cadbe'],
  ])('%j finds %s', (search, found) => {
    expect(shown({ search })).toBe(found);
  });
  test('letters that no accent explains are found by the plain ones, and stand where those do', () => {
    const some = indexCaseload([
      caseloadRow({ id: 'x', surname: 'Łukaszewicz', forename: 'Jø' }),
      caseloadRow({ id: 'y', surname: 'Mason', forename: 'Al' }),
      caseloadRow({ id: 'z', surname: 'Luce', forename: 'Al' }),
    ]);
    const of = (view: Partial<CaseloadView>) => ids(arrangeCaseload(some, { ...firstView, ...view }).rows);
    expect(of({ search: 'lukas jo' })).toBe('x');
    expect(of({ sort: { column: 'name', descending: false } })).toBe('zxy');
  });
});

describe('filtering', () => {
  test.each<[string, Partial<CaseloadView>, string]>([
    ['severe', { band: 'severe' }, 'ca'],
    ['persistent', { band: 'persistent' }, 'db'],
    ['exactly on the line', { band: 'on-the-line' }, 'ab'],
    ['threshold met', { threshold: 'met' }, 'ce'],
    ['near the threshold, not met', { threshold: 'near' }, 'd'],
    ['far from the threshold', { threshold: 'below' }, 'ab'],
    ['unexplained', { threshold: 'unexplained' }, 'd'],
    ['a year', { years: ['2'] }, 'ce'],
    ['two years', { years: ['2', 'R'] }, 'cbe'],
    ['a school', { schools: ['s2'] }, 'a'],
    ['two schools', { schools: ['s1', 's2'] }, 'cadbe'],
    ['a group', { groups: ['free-meals'] }, 'c'],
    ['any of two groups', { groups: ['free-meals', 'ehcp'] }, 'ca'],
    ['a stage', { stage: '2' }, 'db'],
    ['no plan', { plan: 'none' }, 'ae'],
    ['a review overdue', { plan: 'review-overdue' }, 'd'],
    ['not seen for ten school days', { seen: 'not-for-10' }, 'cad'],
    ['a check due', { seen: 'check-due' }, 'ce'],
    ['a check overdue', { seen: 'check-overdue' }, 'c'],
    ['of whom nobody knows when they were seen', { seen: 'not-known' }, 'ce'],
    ['without a lead practitioner', { lead: 'none' }, 'dbe'],
    ['of one lead practitioner', { lead: leadIs('Mr Ali') }, 'c'],
    ['a legal step', { legal: 'any' }, 'ca'],
    ['one legal step', { legal: 'penalty-notice' }, 'c'],
    ['no legal step', { legal: 'none' }, 'dbe'],
    ['open actions', { actions: 'open' }, 'cb'],
    ['overdue actions', { actions: 'overdue' }, 'c'],
    ['only because a case is open', { scope: 'case-only' }, 'd'],
    ['by their figures', { scope: 'by-figures' }, 'cabe'],
    ['all of them at once', { years: ['2'], threshold: 'met', band: 'severe', search: 'chi' }, 'c'],
  ])('%s', (_, view, found) => {
    expect(shown(view)).toBe(found);
  });
  test('a register of sums says nothing of the threshold: such rows come last, and are found by that', () => {
    const { threshold: _, ...sums } = caseloadRow({ id: 'f', surname: 'Adams', attended: 60 });
    const mixed = indexCaseload([sums, ...rows]);
    const of = (view: Partial<CaseloadView>) => ids(arrangeCaseload(mixed, { ...firstView, ...view }).rows);
    expect(of({ sort: { column: 'threshold', descending: false } })).toBe('cedbaf');
    expect(of({ threshold: 'unknown' })).toBe('f');
    expect(of({ threshold: 'met' }) + of({ threshold: 'near' }) + of({ threshold: 'unexplained' })).toBe(
      'cedd',
    );
    expect([mixed.hasUnknown, index.hasUnknown]).toEqual([true, false]);
  });
  test('never seen, or seen long ago where no term dates count the days, is not seen for ten school days', () => {
    const some = indexCaseload([
      caseloadRow({ id: 'n', case: caseOfRow({ unseenSince: '2026-09-02', seenDays: 57 }) }),
      caseloadRow({ id: 'o', case: caseOfRow({ seenOn: '2020-01-09' }) }),
      caseloadRow({ id: 'p', case: caseOfRow({ seenOn: '2026-11-25', seenDays: 1 }) }),
      caseloadRow({ id: 'q', inRegister: false }),
    ]);
    const sort = { column: 'seen', descending: true } as const;
    const of = (view: Partial<CaseloadView>) => ids(arrangeCaseload(some, { ...firstView, ...view }).rows);
    expect(of({ seen: 'not-for-10', sort })).toBe('on');
    expect(of({ sort })).toBe('onpq');
  });
  test('the years and the lead practitioners are those that occur, in their order', () => {
    expect(index.years).toEqual(['N1', 'R', '2', '10']);
    expect(index.leads).toEqual(['Mr Ali', 'Ms Berg']);
    expect(index.hasCaseOnly).toBe(true);
  });
});

test('some rows alone stand in the order of the view, also those that its filters leave out', () => {
  expect(ids(onlyThese(index, usualSort, new Set(['e', 'a', 'c', 'gone'])))).toBe('cae');
});
