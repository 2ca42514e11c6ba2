import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countOf,
  type Shown,
  shown,
  shownPart,
  shownParts,
} from '../../../src/casework/reports/hideSmall.ts';

const smallest = 6;
const of = (...pupils: number[]) => pupils.map((each) => ({ value: each, pupils: each }));
const sum = (parts: readonly { value: number }[]) => parts.reduce((all, { value }) => all + value, 0);

describe('one number', () => {
  test.each<[number, number, Shown]>([
    [0, 0, 0],
    [1, 1, 'hidden'],
    [5, 5, 'hidden'],
    [6, 6, 6],
    // Twelve actions about two pupils would tell on them as two would.
    [12, 2, 'hidden'],
  ])('%i things about %i pupils: %s', (value, pupils, expected) => {
    expect(shown({ value, pupils }, smallest)).toBe(expected);
  });
});

describe('parts of a whole', () => {
  test.each<[number[], Shown[]]>([
    [
      [10, 8],
      [10, 8],
    ],
    [
      [10, 0],
      [10, 0],
    ],
    // One small part could be worked out from the whole, so that another is hidden with it.
    [
      [10, 3],
      ['hidden', 'hidden'],
    ],
    [
      [10, 3, 7],
      [10, 'hidden', 'hidden'],
    ],
    // Two small parts hide each other, where together they are about enough pupils.
    [
      [10, 3, 4],
      [10, 'hidden', 'hidden'],
    ],
    [
      [10, 1, 2],
      ['hidden', 'hidden', 'hidden'],
    ],
    // Hiding a part of nobody would hide nothing.
    [
      [10, 3, 0],
      ['hidden', 'hidden', 0],
    ],
  ])('%j', (pupils, expected) => {
    const parts = of(...pupils);
    expect(shownParts(sum(parts), parts, smallest)).toEqual(expected);
  });

  test('are all hidden where the whole is', () => {
    expect(shownParts('hidden', of(2, 0, 1), smallest)).toEqual(['hidden', 'hidden', 'hidden']);
  });

  test('of which one alone is shown do not give the rest away', () => {
    const split = (part: number, rest: number) =>
      shownPart(part + rest, { part: of(part)[0] ?? none, rest: of(rest)[0] ?? none }, smallest);
    const none = { value: 0, pupils: 0 };
    expect(split(9, 3)).toBe('hidden');
    expect(split(3, 9)).toBe('hidden');
    expect(split(9, 9)).toBe(9);
    expect(split(9, 0)).toBe(9);
  });

  test('of which one is small can never be worked out from what is shown', () => {
    const parts = fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 5 })
      .map((all) => of(...all));
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 10 }), (all, least) => {
        const whole = shown({ value: sum(all), pupils: sum(all) }, least);
        const seen = shownParts(whole, all, least);
        all.forEach(({ pupils }, at) => {
          if (pupils > 0 && pupils < least) expect(seen[at]).toBe('hidden');
        });
        if (whole === 'hidden' || !seen.includes('hidden')) return;
        const hidden = all.filter((_, at) => seen[at] === 'hidden');
        const left = whole - sum(all.filter((_, at) => seen[at] !== 'hidden'));
        // What can be worked out is the sum of at least two parts, about enough pupils.
        expect(hidden.length).toBeGreaterThan(1);
        expect(left).toBe(sum(hidden));
        expect(left).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

test('things are counted with the pupils that they are about', () => {
  expect(countOf([{ pupilId: 'a' }, { pupilId: 'b' }, { pupilId: 'a' }])).toEqual({ value: 3, pupils: 2 });
  expect(countOf([])).toEqual({ value: 0, pupils: 0 });
});
