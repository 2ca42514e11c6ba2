import { expect, test } from 'vitest';
import { ApiProblem, noAnswer } from '../../../../../tabs/app/apiProblem.ts';
import { figuresStand } from '../../../../../tabs/features/caseload/pupil/figuresStand.ts';

const notFound = new ApiProblem({ code: 'not_found', words: 'Not there.', reference: '' }, 404);

test.each([
  ['on their way', { data: undefined, error: null }, 'awaited'],
  ['there', { data: { band: 'severe' }, error: null }, 'there'],
  ['there, though they could not be had again', { data: { band: 'severe' }, error: noAnswer() }, 'there'],
  ['of no register', { data: undefined, error: notFound }, 'none'],
  ['not to be had', { data: undefined, error: noAnswer() }, 'failed'],
] as const)('figures that are %s', (_, query, stand) => expect(figuresStand(query)).toBe(stand));
