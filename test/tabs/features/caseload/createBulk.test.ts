import { expect, test } from 'vitest';
import type { BulkJob } from '../../../../tabs/features/caseload/bulk/bulkJob.ts';
import { type BulkState, bulkMemory } from '../../../../tabs/features/caseload/bulk/bulkMemory.ts';
import { createBulk } from '../../../../tabs/features/caseload/bulk/createBulk.ts';
import { doneWords, troubleWords } from '../../../../tabs/features/caseload/bulk/outcomeWords.ts';
import { caseloadRow } from './caseloadRow.ts';

const pupils = ['a', 'b', 'c'].map((id) => caseloadRow({ id }));
const over = (key: string) => bulkMemory.of(key) as Extract<BulkState, { phase: 'written' | 'undone' }>;

/** Fails for some pupils, when it is done and when it is undone. */
const job = (fails: { write?: string; undo?: string } = {}): BulkJob => ({
  title: 'Add an action for',
  did: 'An action is added',
  async write({ id }) {
    if (id === fails.write) throw new Error('no');
    return async () => {
      if (id === fails.undo) throw new Error('no');
    };
  },
});

test('what was done is there for whoever comes back to the caseload, and can be undone', async () => {
  const asked = job({ write: 'b' });
  await createBulk('s1', () => undefined).write(asked, pupils);
  const state = over('s1');
  expect([doneWords(state), troubleWords(state), state.of]).toEqual([
    'An action is added for 2 pupils.',
    'It did not go through for 1 pupil.',
    3,
  ]);
  if (state.phase !== 'written') throw new Error('not written');
  await createBulk('s1', () => undefined).undo(asked, state.outcome.done);
  expect(over('s1')).toMatchObject({ phase: 'undone', count: 2, failed: [], left: [], of: 3 });
  expect(bulkMemory.of('s2')).toEqual({ phase: 'idle' });
});

test('where nothing went through, nothing is said to be done', async () => {
  await createBulk('s3', () => undefined).write(job({ write: 'a' }), pupils.slice(0, 1));
  expect(doneWords(over('s3'))).toBe('Nothing is written down.');
});

test('whom a stopped undo did not come to is told apart from whom it failed for', async () => {
  const asked = job({ undo: 'a' });
  const bulk = createBulk('s4', () => undefined);
  const many = [...pupils, ...['d', 'e', 'f'].map((id) => caseloadRow({ id }))];
  await bulk.write(asked, many);
  const written = over('s4');
  if (written.phase !== 'written') throw new Error('not written');
  const undoing = bulk.undo(asked, written.outcome.done);
  const running = bulkMemory.of('s4');
  if (running.phase === 'running') running.stop();
  await undoing;
  const state = over('s4');
  expect(troubleWords(state)).toBe('It did not go through for 1 pupil. You stopped before 3 pupils.');
  expect(doneWords(state)).toBe('Undone for 2 pupils.');
});

test('a new write takes the place of the last one', async () => {
  const bulk = createBulk('s5', () => undefined);
  await bulk.write(job(), pupils);
  await bulk.write(job(), pupils.slice(0, 1));
  expect(over('s5').of).toBe(1);
  bulk.clear();
  expect(bulkMemory.of('s5').phase).toBe('idle');
});
