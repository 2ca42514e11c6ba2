import { expect, test } from 'vitest';
import {
  countSelected,
  withAll,
  withPupil,
  withRange,
} from '../../../../tabs/features/caseload/selection/selection.ts';

const rows = [...'abcde'].map((id) => ({ id }));
const told = (selected: ReadonlySet<string>) => [...selected].sort().join('');

test('one more and one fewer leave what was there before as it was', () => {
  const before: ReadonlySet<string> = new Set('a');
  expect(told(withPupil(before, 'c', true))).toBe('ac');
  expect(told(withPupil(before, 'a', false))).toBe('');
  expect(told(before)).toBe('a');
});

test.each([
  [{ from: 1, to: 3, isSelected: true }, 'x', 'bcdx'],
  [{ from: 3, to: 1, isSelected: true }, 'x', 'bcdx'],
  [{ from: 2, to: 2, isSelected: true }, 'x', 'cx'],
  [{ from: 0, to: 4, isSelected: false }, 'axc', 'x'],
])('%j, after %s', (range, before, expected) => {
  expect(told(withRange(new Set(before), rows, range))).toBe(expected);
});

test('everybody in view comes to those who were selected before, and goes without them', () => {
  expect(told(withAll(new Set('x'), rows, true))).toBe('abcdex');
  expect(told(withAll(new Set('xab'), rows, false))).toBe('x');
  expect(told(withAll(new Set('x'), [], true))).toBe('x');
});

test('who has left the caseload since is not counted', () => {
  const selected = new Set(['a', 'b', 'e', 'gone']);
  expect(countSelected(selected, rows, rows.slice(0, 2))).toEqual({ all: 3, inView: 2 });
  expect(countSelected(new Set(), rows, rows)).toEqual({ all: 0, inView: 0 });
});
