import { describe, expect, test } from 'vitest';
import {
  othersOfSchool,
  savableTogether,
  toBegin,
} from '../../../../../tabs/features/registers/queue/queuePlan.ts';
import { emptyQueue } from '../../../../../tabs/features/registers/queue/queueReducer.ts';
import type { QueueItem, Stage } from '../../../../../tabs/features/registers/queue/queueTypes.ts';
import { importCheck } from '../importCheck.ts';

const progress = { words: 'Working' };
const check = importCheck();
const item = (key: string, stage: Stage, schoolId = `school-${key}`): QueueItem => ({
  key,
  file: new File([], `${key}.csv`),
  schoolId,
  reading: {},
  stage,
});
const queue = (...items: QueueItem[]) => ({ ...emptyQueue, items });
const waiting = { at: 'waiting' } as const;
const queued = { at: 'queued' } as const;
const toSave = { at: 'toSave', check } as const;
const checked = (part = {}): Stage => ({ at: 'checked', check: importCheck(part) });

describe('what is begun next', () => {
  test('two are sent at once', () => {
    expect(toBegin(queue(item('a', waiting), item('b', waiting), item('c', waiting)))).toEqual(['a', 'b']);
    expect(
      toBegin(queue(item('a', { at: 'sending', progress }), item('b', waiting), item('c', waiting))),
    ).toEqual(['b']);
  });

  test('three are checked at once', () => {
    const four = ['a', 'b', 'c', 'd'].map((key) => item(key, queued));
    expect(toBegin(queue(...four))).toEqual(['a', 'b', 'c']);
    expect(toBegin(queue(item('x', { at: 'checking', progress }), ...four))).toEqual(['a', 'b']);
  });

  test('two are saved at once, and never two of one school', () => {
    const saving: Stage = { at: 'saving', check, progress };
    expect(toBegin(queue(item('a', toSave, 's'), item('b', toSave, 's'), item('c', toSave)))).toEqual([
      'a',
      'c',
    ]);
    expect(toBegin(queue(item('a', saving, 's'), item('b', toSave, 's'), item('c', toSave)))).toEqual(['c']);
    expect(toBegin(queue(item('a', saving), item('b', saving), item('c', toSave)))).toEqual([]);
  });

  test('nothing, where everything waits for a person', () => {
    expect(
      toBegin(queue(item('a', checked()), item('b', { at: 'whichSchool' }), item('c', { at: 'stopped' }))),
    ).toEqual([]);
  });
});

describe('what can be saved together', () => {
  const { from: _from, to: _to, ...dateless } = check;
  const cases: [string, Stage, boolean][] = [
    ['a file without cautions', checked(), true],
    ['a file with a caution', checked({ cautions: ['Look at this.'] }), false],
    ['a file that is saved already', checked({ alreadySaved: true }), false],
    ['a file of unknown dates', { at: 'checked', check: dateless }, false],
    ['a file that is being checked', { at: 'checking', progress }, false],
  ];
  test.each(cases)('%s', (_, stage, isIn) => {
    expect(savableTogether(queue(item('a', stage))).length).toBe(isIn ? 1 : 0);
  });

  test('not two files of one school: the figures rest on one', () => {
    const both = queue(item('a', checked(), 's'), item('b', checked(), 's'), item('c', checked()));
    expect(savableTogether(both).map(({ key }) => key)).toEqual(['c']);
  });
});

test('other files of the same school are those that may still be saved', () => {
  const a = item('a', checked(), 's');
  const state = queue(
    a,
    item('b', queued, 's'),
    item('c', { at: 'failed', error: 'e' }, 's'),
    item('d', checked({ alreadySaved: true }), 's'),
    item('e', queued),
  );
  expect(othersOfSchool(state, a).map(({ key }) => key)).toEqual(['b']);
});
