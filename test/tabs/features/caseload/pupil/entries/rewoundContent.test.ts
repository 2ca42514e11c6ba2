import { describe, expect, test } from 'vitest';
import type { CaseEntry } from '../../../../../../tabs/app/apiTypes.ts';
import {
  rewoundContent,
  whoChangedTheSame,
} from '../../../../../../tabs/features/caseload/pupil/entries/rewoundContent.ts';

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

describe('who changed the same part', () => {
  const changed = (by: string, ...paths: string[]): CaseEntry['history'][number] => ({
    ...{ by, version: 2, at: '2026-11-26T10:00:00.000Z', what: 'changed' },
    fields: paths.map((path) => ({ path })),
  });
  const who = (now: object, ...history: CaseEntry['history']) =>
    whoChangedTheSame({ content: now, history } as CaseEntry, { before, content });

  test('is not whoever wrote something else after them', () => {
    const now = { ...content, doneOn: '2026-11-25', note: 'Mum will ring back.' };
    expect(who(now, changed('Kit', 'doneOn'), changed('Ada', 'note'))).toBe('Kit');
  });

  test('is the last of those who did', () => {
    const now = { ...content, doneOn: '2026-11-25' };
    expect(who(now, changed('Ada', 'doneOn'), changed('Kit', 'doneOn', 'note'))).toBe('Kit');
  });

  test('is found where a history goes deeper than a merge, and where it does not go as deep', () => {
    const parents = [{ id: 'm', name: 'Mia', phone: '1' }];
    const saved = { before: { parents: [] }, content: { parents } };
    const now = { parents: [{ id: 'm', name: 'Mia', phone: '2' }], notes: 'Ring' };
    const whoOf = (path: string) =>
      whoChangedTheSame(
        { content: now, history: [changed('Kit', path), changed('Ada', 'notes')] } as unknown as CaseEntry,
        saved,
      );
    expect(whoOf('parents.m.phone')).toBe('Kit');
    expect(whoOf('parents')).toBe('Kit');
    expect(whoOf('parentsElsewhere')).toBe('Somebody');
  });

  test('is somebody where the history no longer says it', () => {
    expect(who({ ...content, doneOn: '2026-11-25' }, changed('Ada', 'note'))).toBe('Somebody');
  });
});
