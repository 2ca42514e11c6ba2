import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingChanges } from '../../../src/casework/council/settingChanges.ts';

describe('what is different', () => {
  test.each<[string, unknown, unknown, unknown]>([
    ['nothing', { a: [1] }, { a: [1] }, []],
    ['a number', { checkDays: 10, b: 1 }, { checkDays: 5, b: 1 }, [{ path: 'checkDays', from: 10, to: 5 }]],
    ['something that is new', {}, { hint: 'x' }, [{ path: 'hint', to: 'x' }]],
    ['something that is gone', { hint: 'x' }, {}, [{ path: 'hint', from: 'x' }]],
    [
      'a field of an item, by what the item is known by',
      [{ step: 'contract', items: [{ id: 'a', needed: true }] }],
      [{ step: 'contract', items: [{ id: 'a', needed: false }] }],
      [{ path: 'contract.items.a.needed', from: true, to: false }],
    ],
    [
      'an item more in the middle',
      [{ id: 'a' }, { id: 'c' }],
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [
        { path: 'in order', from: ['a', 'c'], to: ['a', 'b', 'c'] },
        { path: 'b', to: { id: 'b' } },
      ],
    ],
    [
      'the order alone',
      { steps: [{ number: 1 }, { number: 2 }] },
      { steps: [{ number: 2 }, { number: 1 }] },
      [{ path: 'steps.in order', from: ['1', '2'], to: ['2', '1'] }],
    ],
    [
      'a list of plain values, whole',
      { tests: ['x'] },
      { tests: ['x', 'y'] },
      [{ path: 'tests', from: ['x'], to: ['x', 'y'] }],
    ],
  ])('%s', (...[, from, to, expected]) => {
    expect(settingChanges(from, to)).toEqual(expected);
  });

  test('is nothing exactly where the two are the same', () => {
    const items = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), n: fc.nat(2) }), { maxLength: 4 });
    fc.assert(
      fc.property(items, items, (from, to) => {
        expect(settingChanges(from, to).length === 0).toBe(JSON.stringify(from) === JSON.stringify(to));
      }),
    );
  });
});
