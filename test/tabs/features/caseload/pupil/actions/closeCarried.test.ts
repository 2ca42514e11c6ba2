import { expect, test, vi } from 'vitest';
import type { Action } from '../../../../../../src/casework/actions/actionContent.ts';
import { ApiProblem } from '../../../../../../tabs/app/apiProblem.ts';
import type { CaseEntryOf } from '../../../../../../tabs/app/apiTypes.ts';
import {
  closeCarried,
  meanwhileWords,
} from '../../../../../../tabs/features/caseload/pupil/actions/closeCarried.ts';
import { entry } from '../caseFile.ts';

const action = (part: Partial<Action> = {}) =>
  entry('action', 'a1', {
    ...{ what: 'Ring home', type: 'family-contact', dueOn: '2026-11-27', state: 'open' },
    owner: { name: 'Kit', organisation: 'school' },
    ...part,
  }) as CaseEntryOf<'action'>;

const late = new ApiProblem({ code: 'changed_elsewhere', words: 'Kit changed this.', reference: '' }, 412);
const refusing = (error: unknown, isOpen: boolean) => ({
  change: vi.fn(() => Promise.reject(error)),
  isOpenNow: () => Promise.resolve(isOpen),
});

test('an open action is closed as carried over', async () => {
  const change = vi.fn(() => Promise.resolve());
  expect(await closeCarried(action(), { change, isOpenNow: () => Promise.resolve(true) })).toBe('closed');
  expect(change).toHaveBeenCalledWith(
    expect.objectContaining({
      ...{ id: 'a1', version: 1 },
      content: expect.objectContaining({ state: 'carried-over' }),
    }),
  );
});

test.each(['done', 'not-possible'] as const)('one that was closed as %s stays so', async (state) => {
  const ports = refusing(late, false);
  expect(await closeCarried(action({ state }), ports)).toBe('meanwhile');
  expect(ports.change).not.toHaveBeenCalled();
});

test('one that was closed while this page did not know it stays so', async () => {
  expect(await closeCarried(action(), refusing(late, false))).toBe('meanwhile');
});

test('one that was changed and is open, or that could not be closed, is an error', async () => {
  await expect(closeCarried(action(), refusing(late, true))).rejects.toBe(late);
  const lost = new Error('no answer');
  await expect(closeCarried(action(), refusing(lost, false))).rejects.toBe(lost);
});

test('it is said which actions stay as somebody closed them', () => {
  expect(meanwhileWords(['Ring home'])).toBe(
    'Somebody has closed “Ring home” or taken it out meanwhile, and it stays so. The action that goes on from it is saved.',
  );
  expect(meanwhileWords(['Ring home', 'Visit'])).toContain('they stay so: “Ring home”, “Visit”.');
});
