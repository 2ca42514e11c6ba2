import { describe, expect, test } from 'vitest';
import { columnMeanings } from '../../../../../src/attendance/columnMapping.ts';
import {
  mappingNeeds,
  meaningOf,
  withMeaning,
} from '../../../../../tabs/features/registers/mapping/mappingNeeds.ts';
import { meaningGroups, meaningWords } from '../../../../../tabs/features/registers/mapping/meaningWords.ts';

const nearest = (columns: Parameters<typeof mappingNeeds>[0]) => {
  const [first] = mappingNeeds(columns);
  return first && { kind: first.kind, missing: first.missing.map(({ words }) => words) };
};

const two = 'two of these: possible sessions, sessions attended, both kinds of absence';

describe('what is still needed', () => {
  test.each([
    [{ upn: 0, date: 1, session: 2, mark: 3 }, 'a list of marks', []],
    [{ upn: 0, date: 1, session: 2 }, 'a list of marks', ['mark']],
    [{ upn: 0, date: 1, am: 2 }, 'a list of days', ['afternoon mark']],
    [{ upn: 0, startDate: 1, marks: 2 }, 'marks in one cell', []],
    [{ upn: 0, possible: 1, attended: 2 }, 'sums', []],
    [{ upn: 0, possible: 1, authorised: 2, unauthorised: 3 }, 'sums', []],
    [{ upn: 0, possible: 1, authorised: 2 }, 'sums', [two]],
    [{ upn: 0 }, 'marks in one cell', ['date of the first mark', 'all marks']],
    [{ possible: 1, attended: 2 }, 'sums', ['UPN']],
  ])('%j', (columns, kind, missing) => {
    expect(nearest(columns)).toEqual({ kind, missing });
  });
});

describe('giving columns a meaning', () => {
  test('a meaning belongs to one column, and a column has one meaning', () => {
    const columns = withMeaning({ upn: 0, date: 1 }, 2, 'upn');
    expect(columns).toEqual({ upn: 2, date: 1 });
    expect(withMeaning(columns, 2, 'mark')).toEqual({ date: 1, mark: 2 });
    expect(withMeaning(columns, 2, undefined)).toEqual({ date: 1 });
  });

  test('the meaning of a column is found again', () => {
    expect(meaningOf({ upn: 0, date: 3 }, 3)).toBe('date');
    expect(meaningOf({ upn: 0 }, 1)).toBeUndefined();
  });
});

test('every meaning is offered once, in words of its own', () => {
  const offered = meaningGroups.flatMap(({ meanings }) => meanings);
  expect([...offered].sort()).toEqual([...columnMeanings].sort());
  expect(new Set(Object.values(meaningWords)).size).toBe(columnMeanings.length);
});
