import { expect, test } from 'vitest';
import { textOfDifference } from '../../../../tabs/features/meetings/forum/forumDraft.ts';

const row = { id: 'a', title: 'Welcome', minutes: '10', lead: 'Rosalind' };

test.each([
  [undefined, 'Not there'],
  ['', 'Empty'],
  [[], 'None'],
  [row, 'Welcome, 10 minutes, Rosalind'],
  [{ ...row, minutes: '1' }, 'Welcome, 1 minute, Rosalind'],
  [{ ...row, minutes: '', lead: '' }, 'Welcome'],
  [{ id: 'f', name: 'Agenda.pdf', size: 3 }, 'Agenda.pdf'],
])('%j is shown to both sides as “%s”', (value, words) => {
  expect(textOfDifference('agenda.a', value)).toBe(words);
});
