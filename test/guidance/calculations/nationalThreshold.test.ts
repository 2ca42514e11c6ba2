import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thresholdOf } from '../../../src/guidance/calculations/nationalThreshold.ts';

test.each([
  [{ G: 10, N: 0, O: 0, U: 0 }, 10, 10, 0, 'met'],
  [{ G: 5, N: 0, O: 0, U: 6 }, 9, 11, 0, 'met'],
  [{ G: 0, N: 1, O: 4, U: 4 }, 10, 9, 1, 'not-met'],
  [{ G: 0, N: 1, O: 4, U: 5 }, 10, 10, 0, 'met'],
  [{ G: 0, N: 10, O: 0, U: 0 }, 1, 10, 0, 'met'],
  [{ G: 0, N: 0, O: 0, U: 0 }, 10, 0, 10, 'not-met'],
  // Ten or more over longer than ten weeks: the dates decide. Fewer than ten can never meet it.
  [{ G: 0, N: 0, O: 10, U: 0 }, 11, 10, 0, 'too-long'],
  [{ G: 0, N: 0, O: 9, U: 0 }, 38, 9, 1, 'not-met'],
] as const)('%j within %i school weeks: %i sessions, %i missing, %s', (counts, weeks, ...expected) => {
  const { total, missing, verdict } = thresholdOf(counts, weeks);
  expect([total, missing, verdict]).toEqual(expected);
});

test('without a number of weeks the sessions are taken to fit in ten', () => {
  expect(thresholdOf({ G: 6, N: 0, O: 0, U: 4 }).verdict).toBe('met');
});

const count = fc.nat(40);
const anyCounts = fc.record({ G: count, N: count, O: count, U: count });

test('all four codes count alike, and only their sum matters', () => {
  fc.assert(
    fc.property(anyCounts, fc.integer({ min: 1, max: 40 }), ({ G, N, O, U }, weeks) => {
      expect(thresholdOf({ G: U, N: O, O: N, U: G }, weeks)).toEqual(thresholdOf({ G, N, O, U }, weeks));
      expect(thresholdOf({ G: G + N + O + U, N: 0, O: 0, U: 0 }, weeks)).toEqual(
        thresholdOf({ G, N, O, U }, weeks),
      );
    }),
  );
});

test('it is met exactly where nothing is missing and the sessions fit in ten school weeks', () => {
  fc.assert(
    fc.property(anyCounts, fc.integer({ min: 1, max: 40 }), (counts, weeks) => {
      const { total, missing, verdict } = thresholdOf(counts, weeks);
      expect(verdict === 'met').toBe(total >= 10 && weeks <= 10);
      expect(missing === 0).toBe(total >= 10);
    }),
  );
});
