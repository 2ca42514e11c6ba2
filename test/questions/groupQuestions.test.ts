import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupQuestions } from '../../src/questions/groupQuestions.ts';
import { areAlike, likenessOf } from '../../src/questions/likeness.ts';
import { listQuestions } from '../../src/questions/listQuestions.ts';
import type { QueuedQuestion } from '../../src/questions/queuedQuestion.ts';
import { personOf } from '../casework/support.ts';
import { memoryRecords, queued } from './memoryQuestions.ts';

describe('two questions', () => {
  test.each([
    ['Who pays for the taxi?', 'who pays the taxi'],
    ['Can governors see our caseload?', 'Can a governor see the caseload?'],
    ['How long do we keep panel notes?', 'For how long do we keep the notes of a panel'],
    ['Which code for a chess tournament', 'code for chess tournaments?'],
  ])('%s = %s', (one, other) => {
    expect(areAlike(likenessOf(one), likenessOf(other))).toBe(true);
  });

  test.each([
    ['Who pays for the taxi?', 'Who pays for the lunch?'],
    ['Can we use code C for a wedding?', 'Can we use code S for a wedding?'],
    ['Is a note needed after 5 days?', 'Is a note needed after 10 days?'],
    ['When can governors see the caseload?', 'When can governors not see the caseload?'],
    ['Who?', 'When?'],
  ])('%s is not %s', (one, other) => {
    expect(areAlike(likenessOf(one), likenessOf(other))).toBe(false);
  });
});

const words = fc.constantFrom(
  'taxi',
  'pays',
  'managed',
  'move',
  'governor',
  'lunch',
  'panel',
  'notes',
  'not',
  '5',
);
const someQuestions = fc
  .array(
    fc.record({
      text: fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
      state: fc.constantFrom('open' as const, 'discussed' as const),
    }),
    { maxLength: 20 },
  )
  .map((all) => all.map(({ text, state }, at) => queued(`q-${at}`, text, { state })));

test('the order in which questions come makes no difference, and none is lost or doubled', () => {
  fc.assert(
    fc.property(
      someQuestions.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      ),
      ([one, other]) => {
        const show = (all: QueuedQuestion[]) =>
          groupQuestions(all)
            .map((group) => group.map(({ id }) => id).join(' '))
            .sort();
        expect(show(other)).toEqual(show(one));
        expect(show(one).join(' ').split(' ').filter(Boolean).sort()).toEqual(one.map(({ id }) => id).sort());
      },
    ),
  );
});

test('a thousand different questions are grouped in a moment', () => {
  const nouns = [
    'taxi',
    'lunch',
    'panel',
    'letter',
    'governor',
    'report',
    'uniform',
    'trust',
    'budget',
    'door',
  ];
  const all = Array.from({ length: 1000 }, (_, n) => {
    const noun = (place: number) => nouns[Math.floor(n / place) % 10];
    return queued(`q-${n}`, `Who looks at the ${noun(1)} beside ${noun(10)} under ${noun(100)}`);
  });
  const started = performance.now();
  groupQuestions(all);
  expect(performance.now() - started).toBeLessThan(3000);
});

test('a group shows its wordings, reasons and whys, and what was asked last comes first', async () => {
  const questions = memoryRecords(
    queued('a', 'Who pays for the taxi?', { count: 2 }),
    queued('b', 'Who pays the taxi', {
      reason: 'unhelpful',
      why: 'It did not say.',
      firstAsked: '2026-11-18T09:00:00Z',
      lastAsked: '2026-11-21T09:00:00Z',
    }),
    queued('c', 'Who pays for taxis?', {
      state: 'discussed',
      changed: { by: 'Olive', at: '2026-11-21T10:00:00Z' },
    }),
    queued('d', 'Can governors see the caseload?', { lastAsked: '2026-11-22T09:00:00Z' }),
  );
  const [first, second, third] = await listQuestions(personOf('officer'), { questions });
  expect(first).toMatchObject({ id: 'd', count: 1 });
  expect(second).toMatchObject({
    id: 'a',
    question: 'Who pays for the taxi?',
    wordings: ['Who pays for the taxi?', 'Who pays the taxi'],
    count: 3,
    firstAsked: '2026-11-18T09:00:00Z',
    lastAsked: '2026-11-21T09:00:00Z',
    reasons: [
      { reason: 'unanswered', count: 2 },
      { reason: 'unhelpful', count: 1 },
    ],
    whys: ['It did not say.'],
    questions: [
      { id: 'a', version: 'new' },
      { id: 'b', version: 'new' },
    ],
  });
  expect(third).toMatchObject({ id: 'c', state: 'discussed', changed: { by: 'Olive' } });
});
