import { describe, expect, test } from 'vitest';
import type { QueueEntry } from '../../../../tabs/app/apiTypes.ts';
import {
  holderWords,
  inParts,
  marksOf,
  othersChanged,
  stateWords,
} from '../../../../tabs/features/panel/queueWords.ts';

const entry = (change: Partial<QueueEntry> = {}): QueueEntry => ({
  sourceId: 'a',
  from: 'place',
  topic: 'Attendance codes',
  withheld: false,
  parkedBefore: false,
  mine: false,
  state: 'waiting',
  version: 'new',
  ...change,
});
const rosa = { name: 'Rosalind Ferreira', isMe: false };

test.each<[Partial<QueueEntry>, string]>([
  [{}, ''],
  [{ mine: true }, 'Yours'],
  [{ mine: true, parkedBefore: true }, 'Yours · Left from last time'],
  [{ from: 'question', count: 1 }, 'Asked the bot once'],
  [{ from: 'question', count: 3 }, 'Asked the bot 3 times'],
])('%j is marked “%s”', (change, words) => {
  expect(marksOf(entry(change))).toBe(words);
});

test.each<[Partial<QueueEntry>, string]>([
  [{}, 'Waiting'],
  [{ state: 'parked' }, 'Parked for the next drop-in'],
  [{ state: 'taken', taker: rosa }, 'Rosalind Ferreira has taken this'],
  [{ state: 'taken', taker: { ...rosa, isMe: true } }, 'You have taken this'],
  [{ state: 'answered', taker: rosa }, 'Answered by Rosalind Ferreira'],
  [{ state: 'answered', taker: { ...rosa, isMe: true } }, 'Answered by you'],
])('%j stands as “%s”', (change, words) => {
  expect(stateWords(entry(change))).toBe(words);
});

test('who asked is told only where the server tells it', () => {
  expect(holderWords(entry())).toBe('');
  expect(holderWords(entry({ holder: { personName: 'Harpreet', schoolName: 'Elm' } }))).toBe('Harpreet, Elm');
});

describe('what others changed', () => {
  const waiting = entry();
  const taken = entry({ state: 'taken', taker: rosa });
  test.each<[string, QueueEntry[][], string]>([
    ['nothing', [[waiting], [waiting]], ''],
    ['taken', [[waiting], [taken]], 'Rosalind Ferreira has taken the question about attendance codes.'],
    ['put back', [[taken], [waiting]], 'The question about attendance codes waits again.'],
    ['parked', [[taken], [entry({ state: 'parked' })]], 'The question about attendance codes is parked.'],
    ['new', [[], [waiting]], 'There is a new question: Attendance codes.'],
    ['gone', [[waiting], []], ''],
    [
      'several',
      [
        [waiting, entry({ sourceId: 'b' })],
        [taken, { ...taken, sourceId: 'b' }],
      ],
      '2 questions changed.',
    ],
  ])('%s', (_, [before = [], now = []], words) => {
    expect(othersChanged(before, now, new Set())).toBe(words);
  });
  test('is not what this person did', () => {
    expect(othersChanged([waiting], [taken], new Set(['a']))).toBe('');
  });
});

test('a line that somebody writes an answer to stays where it was', () => {
  const entries = [
    entry(),
    entry({ sourceId: 'b', state: 'answered' }),
    entry({ sourceId: 'c', state: 'parked' }),
  ];
  const ids = (writingIn?: string) =>
    Object.values(inParts(entries, writingIn)).map((part) => part.map(({ sourceId }) => sourceId).join());
  expect(ids()).toEqual(['a', 'c', 'b']);
  expect(ids('b')).toEqual(['a,b', 'c', '']);
});
