import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedView } from '../../../../src/casework/views/savedView.ts';
import { chosenFilters } from '../../../../tabs/features/caseload/choice/chosenWords.ts';
import { type CaseloadView, noFilters } from '../../../../tabs/features/caseload/finding/caseloadView.ts';
import { columns, columnsToShow, usualColumns } from '../../../../tabs/features/caseload/finding/columns.ts';
import {
  bandOptions,
  groupOptions,
  legalOptions,
  offered,
  seenOptions,
} from '../../../../tabs/features/caseload/finding/filterOptions.ts';
import { usualSort } from '../../../../tabs/features/caseload/finding/usualView.ts';
import { withView } from '../../../../tabs/features/caseload/views/keepChanged.ts';
import { readyView, readyViews } from '../../../../tabs/features/caseload/views/readyViews.ts';
import { settingsOf, viewOf } from '../../../../tabs/features/caseload/views/viewSettings.ts';

const usual = { sort: usualSort, columns: usualColumns };
const first: CaseloadView = { ...noFilters, ...usual };
const values = <T>(options: readonly { value: T }[]) => fc.constantFrom(...options.map(({ value }) => value));
const anyView = fc.record({
  band: values(bandOptions),
  seen: values(seenOptions),
  legal: values(legalOptions),
  groups: fc.subarray(groupOptions.map(({ value }) => value)),
  years: fc.subarray(['R', '1', '12']),
  schools: fc.subarray(['s1', 's2']),
  lead: fc.constantFrom('all', 'none', 'is:Ms Berg'),
  sort: fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }),
  columns: fc.subarray([...columns], { minLength: 1 }),
});

test('a view that is kept comes back as it was, but for the search', () => {
  fc.assert(
    fc.property(anyView, (part) => {
      const view = { ...first, ...part, search: 'Okonkwo' };
      const settings = settingsOf(view);
      expect(JSON.stringify(settings)).not.toContain('Okonkwo');
      expect(savedView.safeParse({ name: 'Mine', settings }).success).toBe(true);
      expect(viewOf(settings, usual)).toEqual({ ...view, search: '' });
    }),
  );
});

test('settings of another edition, or of nobody, leave everything as usual', () => {
  expect(viewOf({}, usual)).toEqual(first);
  expect(
    viewOf({ band: 'purple', years: 'all', sort: 'height', columns: ['height'], groups: ['x'] }, usual),
  ).toEqual(first);
});

test('a view takes the place of one of the same name', () => {
  const one = { name: 'One', settings: {} };
  const two = { name: 'Two', settings: {} };
  const other = { name: 'One', settings: { stage: '2' } };
  expect(withView([one, two], other)).toEqual([other, two]);
  expect(withView([one], two)).toEqual([one, two]);
});

test('nor can two views have names that differ in capitals alone: the server refuses that', () => {
  const other = { name: 'one', settings: { stage: '2' } };
  expect(withView([{ name: 'One', settings: {} }], other)).toEqual([other]);
});

test('a view of every school of a large council can be kept', () => {
  const schools = Array.from({ length: 300 }, () => crypto.randomUUID());
  expect(savedView.safeParse({ name: 'Ours', settings: settingsOf({ ...first, schools }) }).success).toBe(
    true,
  );
});

test('a view that is ready to use starts from no filter and keeps the columns', () => {
  for (const ready of readyViews) {
    const view = readyView(ready, { ...first, columns: ['name', 'legal'] });
    expect(view.columns).toEqual(['name', 'legal']);
    expect(chosenFilters(view, new Map()).length, ready.name).toBe(Object.keys(ready.filters).length);
  }
});

test('what is set is said in words, and each can be taken away by itself', () => {
  const view: CaseloadView = {
    ...first,
    search: 'oak',
    schools: ['s1', 's2'],
    years: ['R'],
    stage: '2',
    groups: ['in-care'],
    lead: 'is:Ms Berg',
  };
  const chosen = chosenFilters(view, new Map([['s1', 'Aspen School']]));
  expect(chosen.map(({ words }) => words)).toEqual([
    'Aspen School',
    'A school that is no longer yours',
    'Reception',
    'Stage 2',
    'In care',
    'Lead: Ms Berg',
  ]);
  expect(chosen.map(({ without }) => without)).toEqual([
    { schools: ['s2'] },
    { schools: ['s1'] },
    { years: [] },
    { stage: 'all' },
    { groups: [] },
    { lead: 'all' },
  ]);
});

test('pupils without a session are found, said and kept; the list offers them where there are any, or they are chosen', () => {
  const view: CaseloadView = { ...first, band: 'no-sessions' };
  expect(chosenFilters(view, new Map()).map(({ words }) => words)).toEqual(['No sessions yet']);
  expect(viewOf(settingsOf(view), usual).band).toBe('no-sessions');
  const has = (occurs: boolean, chosen: CaseloadView['band']) =>
    offered(bandOptions, { value: 'no-sessions', occurs }, chosen).some(
      ({ value }) => value === 'no-sessions',
    );
  expect([has(true, 'all'), has(false, 'all'), has(false, 'no-sessions')]).toEqual([true, false, true]);
});

test('the name always stands first, the school only where there are several', () => {
  expect(columnsToShow(['plan', 'school'], true)).toEqual(['name', 'school', 'plan']);
  expect(columnsToShow(['plan', 'school'], false)).toEqual(['name', 'plan']);
});
