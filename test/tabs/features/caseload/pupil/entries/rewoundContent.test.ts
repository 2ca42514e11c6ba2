import { expect, test } from 'vitest';
import { rewoundContent } from '../../../../../../tabs/features/caseload/pupil/entries/rewoundContent.ts';

const before = { what: 'Ring home', state: 'open', dueOn: '2026-11-27' };
const content = { ...before, state: 'done', doneOn: '2026-11-26' };

test('what was saved is taken back', () => {
  expect(rewoundContent(content, { before, content })).toEqual(before);
});

test('what somebody else has written since stays', () => {
  const now = { ...content, note: 'Mum will ring back.', dueOn: '2026-12-01' };
  expect(rewoundContent(now, { before, content })).toEqual({
    ...before,
    note: 'Mum will ring back.',
    dueOn: '2026-12-01',
  });
});

test('where they changed the same part, nothing is taken back over them', () => {
  const now = { ...content, doneOn: '2026-11-25' };
  expect(rewoundContent(now, { before, content })).toBeUndefined();
});

test('where they have taken it back already, nothing is left to do', () => {
  expect(rewoundContent(before, { before, content })).toEqual(before);
});
