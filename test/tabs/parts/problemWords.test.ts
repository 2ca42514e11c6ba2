import { expect, test } from 'vitest';
import { ApiProblem } from '../../../tabs/app/apiProblem.ts';
import { wordsOf } from '../../../tabs/parts/ProblemPanel.tsx';

const said = (words: string) => wordsOf(new ApiProblem({ code: 'bad_request', words, reference: 'r' }, 400));

test.each([
  ['parents: A parent is named in a legal step.', 'A parent is named in a legal step.'],
  ['entries.1.dueOn: Choose a later day.\nstep: Choose one.', 'Choose a later day.\nChoose one.'],
  ['Kit changed this at 3:30pm: nothing is lost.', 'Kit changed this at 3:30pm: nothing is lost.'],
  ['Write it so: 2026-11-26.', 'Write it so: 2026-11-26.'],
])('people read “%s” without the names of fields', (words, read) => {
  expect(said(words)).toBe(read);
});
