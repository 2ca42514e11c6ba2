import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goesWords, namesOf, whatGoes } from '../../../../tabs/features/retention/retentionWords.ts';
import { mostAtOnce, stillThere, withAll, withTick } from '../../../../tabs/features/retention/ticks.ts';

describe('ticks', () => {
  test('one is set once, and taken away', () => {
    expect(withTick(withTick([], 'a', true), 'a', true)).toEqual(['a']);
    expect(withTick(['a', 'b'], 'a', false)).toEqual(['b']);
  });

  test('never more than the server takes at once', () => {
    const many = fc.array(fc.uuid(), { minLength: mostAtOnce - 2, maxLength: mostAtOnce + 5 });
    fc.assert(
      fc.property(many, (ids) => {
        expect(withAll(ids, true).length).toBeLessThanOrEqual(mostAtOnce);
        expect(withTick(withAll(ids, true), 'one more', true).length).toBeLessThanOrEqual(mostAtOnce);
      }),
      { numRuns: 20 },
    );
  });

  test('what is gone from the list is ticked no longer', () =>
    expect(stillThere([{ id: 'a' }, { id: 'b' }], ['b', 'gone'])).toEqual([{ id: 'b' }]));
});

test('says what goes', () => {
  expect(
    whatGoes([
      { records: 34, papers: 5 },
      { records: 7, papers: 2 },
    ]),
  ).toBe('41 records and 7 papers');
  expect(whatGoes([{ records: 1, papers: 1 }])).toBe('1 record and 1 paper');
});

test('says when it goes, by the days that the council has set', () => {
  expect(goesWords('2026-11-26', 30)).toBe('on 26 December 2026');
  expect(goesWords('2026-11-26', undefined)).toBe('after as many days as your council has set');
});

test('names as many as a dialog has room for', () => {
  const pupils = ['A', 'B', 'C'].map((name) => ({ name }));
  expect(namesOf(pupils, 3)).toEqual(['A', 'B', 'C']);
  expect(namesOf(pupils, 1)).toEqual(['A', 'and 2 others']);
});
