import { expect, test } from 'vitest';
import { council } from '../../../../src/guidance/local/council.ts';
import { itemsOf } from '../../../../src/guidance/supportFirst/sufficientSupport.ts';
import { checklistText, empty, missingOf } from '../../../../tabs/features/law/checklist/checklistText.ts';

const { sufficientSupport } = council;

test('what is not ticked is missing', () => {
  const items = itemsOf(sufficientSupport, { caseId: 'not-engaging', afterLegalAction: false });
  expect(missingOf(items, []).length).toBe(3);
  expect(missingOf(items, ['two-attempts', 'no-engagement']).map(({ id }) => id)).toEqual(['offer-to-meet']);
  expect(
    missingOf(
      items,
      items.map(({ id }) => id),
    ),
  ).toEqual([]);
});

test('the text says what is done, what is not, and where the list comes from', () => {
  const text = checklistText(sufficientSupport, {
    caseId: 'no-improvement',
    afterLegalAction: true,
    done: ['assessment', 'follow-up', 'two-attempts'],
  });
  // A tick of the other case does not count in this one.
  expect(text).toContain('2 of 5 done');
  expect(text.match(/\[x\]/g)?.length).toBe(2);
  expect(text).toContain(sufficientSupport.source.url);
  expect(checklistText(sufficientSupport, empty)).toContain('0 of 0 done');
});
