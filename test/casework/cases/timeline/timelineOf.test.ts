import { expect, test } from 'vitest';
import type { Change } from '../../../../src/casework/cases/stamp.ts';
import { timelineOf } from '../../../../src/casework/cases/timeline/timelineOf.ts';
import { action, contact, penaltyNotice, plan } from '../contents.ts';
import { rowOf } from '../rows.ts';
import { added, entryOf, lines, today, told } from './timelineExamples.ts';

test('what is due and has passed is said to be overdue, and what was done has its words', () => {
  const [first, second] = told(entryOf('plan', plan));
  expect(first).toMatchObject({
    what: 'review',
    detail: 'Overdue',
    ahead: true,
    entry: { kind: 'plan', id: 'e' },
  });
  expect(second).not.toHaveProperty('detail');
  const [call] = told(entryOf('contact', { ...contact, childSeen: true, note: 'Well' }));
  expect(call).toMatchObject({
    what: 'seen',
    by: 'Ottilie Penhaligon',
    detail: 'Reached. The child was seen. A meeting was offered. Well',
  });
  const [note] = told(entryOf('note', { on: '2026-11-20', text: 'Rang.' }));
  expect(note).toMatchObject({ by: 'Ambrose Quill', detail: 'Rang.' });
});

test('each event has the name of whoever wrote it down, not of whoever began', () => {
  const council = (version: number, by: string, paths: readonly string[]): Change => ({
    ...added,
    ...{ version, by, what: 'changed', fields: paths.map((path) => ({ path, to: 'x' })) },
  });
  const notice = { ...penaltyNotice, issuedOn: '2026-11-09', receivedOn: '2026-11-11' };
  const items = told(
    entryOf(
      'legal',
      { ...notice, paid: { on: '2026-11-20', amount: 80 } },
      {
        history: [
          added,
          council(2, 'Perpetua Oakes', ['issuedOn']),
          council(3, 'Septimus Vale', ['receivedOn', 'note']),
          council(4, 'Perpetua Oakes', ['paid.amount']),
        ],
      },
    ),
  );
  expect(items.map(({ title, by }) => `${title}: ${by}`)).toEqual([
    'Penalty notice paid: Perpetua Oakes',
    'Penalty notice received by the parent: Septimus Vale',
    'Penalty notice issued: Perpetua Oakes',
    'Penalty notice asked for: Ambrose Quill',
  ]);
});

test('what was written down with the whole that it is part of is by whoever wrote the whole', () => {
  const outcome = { on: '2026-11-20', result: 'not-improved', told: [] };
  const improved: Change = {
    ...added,
    ...{ version: 2, by: 'Perpetua Oakes', what: 'changed', fields: [{ path: 'outcome', to: outcome }] },
  };
  const notice = { step: 'notice-to-improve', parentIds: ['p1'], issuedOn: '2026-10-02', outcome };
  const [last] = told(entryOf('legal', notice, { history: [added, improved] }));
  expect(last).toMatchObject({ on: '2026-11-20', by: 'Perpetua Oakes' });
});

test('an event has no name where the first changes are no longer with the entry', () => {
  const later: Change = {
    ...added,
    ...{ version: 3, by: 'Perpetua Oakes', what: 'changed', fields: [{ path: 'issuedOn', to: 'x' }] },
  };
  const notice = { ...penaltyNotice, issuedOn: '2026-11-09' };
  const items = told(entryOf('legal', notice, { version: 3, history: [later] }));
  expect(items.map(({ title, by }) => [title, by])).toEqual([
    ['Penalty notice issued', 'Perpetua Oakes'],
    ['Penalty notice asked for', undefined],
  ]);
});

test('nothing that was taken out, nor the actions of such a plan', () => {
  const gone = entryOf('plan', plan, { removed: true });
  expect(
    lines(
      gone,
      entryOf('action', { ...action, planId: 'e' }),
      entryOf('note', { on: '2026-11-20', text: 'A' }),
    ),
  ).toEqual(['< 2026-11-20 Note']);
});

test('what the register says is among it', () => {
  const row = rowOf(['/\\', '/\\', 'OO'].join('').split('').join(' '), '2026-11-23', {
    possible: 6,
    attended: 4,
  });
  const threshold = { metOn: '2026-10-12', inWindow: 12, unexplainedInWindow: 0 };
  const items = timelineOf({
    row: { ...row, figures: { ...row.figures, threshold } },
    entries: [],
    state: { check: { dueOn: '2026-12-08', overdue: false } },
    notices: [],
    today,
  });
  expect(items.map(({ on, what, ahead, detail = '' }) => [on, what, ahead, detail])).toEqual([
    ['2026-12-08', 'seen', true, ''],
    ['2026-11-25', 'register', false, 'Attendance 66.7%: 4 of 6 sessions'],
    ['2026-11-24', 'seen', false, ''],
    ['2026-10-12', 'threshold', false, '10 unauthorised sessions within 10 school weeks'],
  ]);
});
