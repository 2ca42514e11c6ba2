import { expect, test } from 'vitest';
import { council } from '../../../src/guidance/local/council.ts';
import { itemsOf } from '../../../src/guidance/supportFirst/sufficientSupport.ts';

const { sufficientSupport } = council;

test.each([
  ['not-engaging', false, 3],
  ['not-engaging', true, 4],
  ['no-improvement', false, 4],
  ['no-improvement', true, 5],
  ['nothing', false, 0],
] as const)('%s, after legal action %s: %i items', (caseId, afterLegalAction, count) => {
  const items = itemsOf(sufficientSupport, { caseId, afterLegalAction });
  expect(items.length).toBe(count);
  expect(items.some(({ id }) => id === sufficientSupport.afterLegalAction.id)).toBe(afterLegalAction);
});

test('an item is told apart by its id', () => {
  const ids = [
    ...sufficientSupport.cases.flatMap(({ items }) => items),
    sufficientSupport.afterLegalAction,
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
