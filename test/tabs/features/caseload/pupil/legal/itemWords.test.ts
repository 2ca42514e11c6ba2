import { expect, test } from 'vitest';
import { itemWords } from '../../../../../../tabs/features/caseload/pupil/legal/itemWords.ts';

const lists = [{ items: [{ id: 'a', text: 'The threshold is met' }] }];

test.each([
  ['a', lists, 'The threshold is met'],
  ['b', lists, 'An item that is no longer on the list'],
  // Nobody knows what stands on the list before it is there.
  ['a', undefined, 'An item whose words are not loaded'],
] as const)('%s of %j', (id, known, words) => expect(itemWords(id, known)).toBe(words));
