import { describe, expect, test } from 'vitest';
import { shortTerm, trendShape } from '../../../../tabs/parts/charts/trendShape.ts';

const points = (...values: (number | undefined)[]) =>
  values.map((tenths, at) => ({ name: `Term ${at}`, tenths }));

describe('a trend', () => {
  test('attendance is drawn on a scale that starts below the lowest', () => {
    const { from, to, places, lines } = trendShape(points(940, 922));
    expect([from, to]).toEqual([900, 1000]);
    expect(places.map(({ left, bottom }) => [left, bottom])).toEqual([
      [25, 40],
      [75, 22],
    ]);
    expect(lines).toEqual(['25.00,60.00 75.00,78.00']);
  });
  test('shares of pupils start at nought', () => {
    expect(trendShape(points(10, 41), { fromNought: true })).toMatchObject({ from: 0, to: 100 });
    expect(trendShape(points(205, 345), { fromNought: true })).toMatchObject({ from: 0, to: 400 });
  });
  test('a term without a session breaks the line', () => {
    const { lines, places } = trendShape(points(900, 910, undefined, 920, 930));
    expect(lines).toHaveLength(2);
    expect(places[2]?.bottom).toBeUndefined();
  });
  test('what it is compared with is on the scale too', () => {
    const { from, reference } = trendShape(points(800, 820), { reference: 948 });
    expect(from).toBeLessThan(800);
    expect(reference).toBeGreaterThan(0);
    expect(reference).toBeLessThanOrEqual(100);
  });
  test.each([[[0]], [[1000]], [[0, 1000]], [[995, 999]]])('%j stays on the paper', (values) => {
    for (const fromNought of [true, false]) {
      const { places, ticks } = trendShape(points(...values), { fromNought });
      for (const { bottom } of [...places, ...ticks]) {
        expect(bottom).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(100);
      }
      expect(ticks.length).toBeGreaterThan(1);
    }
  });
  test('no points, no line', () => {
    expect(trendShape([]).lines).toEqual([]);
  });
});

test('terms in short', () => expect(['Autumn 1', 'Summer 2'].map(shortTerm)).toEqual(['Aut 1', 'Sum 2']));
