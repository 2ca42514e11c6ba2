import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemStates } from '../../../src/meetings/queue/queueItem.ts';
import { queueSources } from '../../../src/meetings/queue/queueSources.ts';
import type { QueuedQuestion } from '../../../src/questions/queuedQuestion.ts';
import { queued } from '../../questions/memoryQuestions.ts';
import { dropIn } from '../memoryMeetings.ts';
import { champion, elmChampion } from '../people.ts';
import { after, before, itemOf, placeOf, today } from './queueWorld.ts';

const now = '2026-11-26T16:00:00Z';
const nothing = { occurrences: [before, today, after], items: [], questions: [], now };
const idsAt = (occurrence: typeof today, change: Partial<Parameters<typeof queueSources>[1]> = {}) =>
  queueSources(occurrence, { ...nothing, ...change }).map(({ sourceId }) => sourceId);
const since = (id: string, question: string, change: Partial<QueuedQuestion> = {}) =>
  queued(id, question, change);

const minibus = 'Who pays for the minibus?';
const governors = 'May governors see the caseload?';

describe('what stands in the queue', () => {
  test('booked topics in the order in which they were booked', () => {
    const places = [
      placeOf(champion('b'), { takenAt: '2026-11-21T10:00:00Z' }),
      placeOf(champion('a'), { takenAt: '2026-11-22T10:00:00Z' }),
      placeOf(champion('c'), { takenAt: '2026-11-20T10:00:00Z' }),
    ];
    expect(idsAt({ ...today, places })).toEqual([
      'place-of-champion-of-c',
      'place-of-champion-of-b',
      'place-of-champion-of-a',
    ]);
  });

  test.each<[string, Partial<QueuedQuestion>, boolean]>([
    ['asked since the last drop-in', {}, true],
    ['asked again since', { firstAsked: '2026-10-01T09:00:00Z' }, true],
    ['asked before it', { firstAsked: '2026-11-01T09:00:00Z', lastAsked: '2026-11-12T16:29:00Z' }, false],
    [
      'sent to a drop-in before it, and waiting still',
      { firstAsked: '2026-11-01T09:00:00Z', lastAsked: '2026-11-01T09:00:00Z', reason: 'drop-in' },
      true,
    ],
    ['answered by guidance', { state: 'answered', guidanceId: 'g-1' }, false],
    ['discussed', { state: 'discussed' }, false],
    ['asked after the end', { firstAsked: '2026-11-26T16:31:00Z', lastAsked: '2026-11-26T16:31:00Z' }, false],
  ])('a question %s', (_, change, isIn) => {
    expect(idsAt({ ...today, places: [] }, { questions: [since('q', minibus, change)] })).toEqual(
      isIn ? ['q'] : [],
    );
  });

  test('what was sent to the drop-in comes first, then by when it was asked first', () => {
    const questions = [
      since('a', minibus, { firstAsked: '2026-11-21T09:00:00Z' }),
      since('b', governors, { firstAsked: '2026-11-20T09:00:00.500Z' }),
      since('c', 'Is there a leaflet about toothache in Polish?', {
        reason: 'drop-in',
        firstAsked: '2026-11-22T09:00:00Z',
      }),
    ];
    expect(idsAt({ ...today, places: [] }, { questions })).toEqual(['c', 'b', 'a']);
  });

  test('questions that are alike are one, also with one that is being dealt with', () => {
    const questions = [since('a', minibus), since('b', 'who pays for the minibus')];
    const at = { ...today, places: [] };
    expect(idsAt(at, { questions })).toEqual(['a']);
    const item = itemOf(today, 'b', { from: 'question', state: 'taken', questionIds: ['b'] });
    const [source, ...others] = queueSources(at, { ...nothing, questions, items: [item] });
    expect(others).toEqual([]);
    expect(source).toMatchObject({ sourceId: 'b', item, questions: [{ id: 'b' }, { id: 'a' }] });
  });

  test('what was answered here stays to be read, and is not asked at the next', () => {
    const answered = itemOf(today, 'a', {
      from: 'question',
      state: 'answered',
      questionIds: ['a'],
      changed: { by: 'x', at: now },
    });
    const questions = [since('a', minibus, { state: 'discussed' })];
    expect(idsAt({ ...today, places: [] }, { questions, items: [answered] })).toEqual(['a']);
    // The officer's queue has not heard of it: it was cut off before it was told.
    const open = [since('a', minibus, { reason: 'drop-in' })];
    const later = { items: [answered], now: '2026-11-27T09:00:00Z' };
    expect(idsAt(after, { ...later, questions: open })).toEqual([]);
    const again = [since('a', minibus, { lastAsked: '2026-11-27T08:00:00Z' })];
    expect(idsAt(after, { ...later, questions: again })).toEqual(['a']);
  });

  test('of a drop-in after the next nothing is asked yet', () => {
    const questions = [since('a', minibus, { reason: 'drop-in' })];
    expect(idsAt(after, { questions })).toEqual([]);
  });

  test('one that was cancelled is no last drop-in', () => {
    const occurrences = [{ ...before, cancelled: true }, today];
    const questions = [
      since('a', minibus, { firstAsked: '2026-11-01T09:00:00Z', lastAsked: '2026-11-02T09:00:00Z' }),
    ];
    expect(idsAt({ ...today, places: [] }, { occurrences, questions })).toEqual(['a']);
  });
});

describe('what was parked', () => {
  const left = placeOf(elmChampion, { placeId: 'left' });
  const earlier = { ...before, places: [left] };
  const occurrences = [earlier, today, after];

  test('stands at the head of the next, places and questions', () => {
    const questions = [
      since('q', minibus, { firstAsked: '2026-11-01T09:00:00Z', lastAsked: '2026-11-01T09:00:00Z' }),
      since('r', governors),
    ];
    const items = [itemOf(before, 'left'), itemOf(before, 'q', { from: 'question', questionIds: ['q'] })];
    const found = queueSources(today, { occurrences, items, questions, now });
    expect(found.map(({ sourceId }) => sourceId)).toEqual([
      'left',
      'q',
      'place-of-ash-champion',
      'place-of-elm-champion',
      'r',
    ]);
    expect(found.map((one) => one.parkedBefore)).toEqual([true, true, false, false, false]);
  });

  test('goes on to the one after where nobody touched it, and not where somebody dealt with it', () => {
    const parked = itemOf(before, 'left');
    expect(idsAt(after, { occurrences, items: [parked] })).toEqual(['left']);
    for (const state of itemStates) {
      const items = [parked, itemOf(today, 'left', { state })];
      expect(idsAt(after, { occurrences, items })).toEqual(state === 'parked' ? ['left'] : []);
    }
  });

  test('goes with the place that is given up, and with the question that was answered elsewhere', () => {
    const questions = [since('q', minibus, { state: 'answered' })];
    const items = [itemOf(before, 'gone'), itemOf(before, 'q', { from: 'question', questionIds: ['q'] })];
    expect(idsAt(after, { items, questions })).toEqual([]);
  });
});

test('whatever became of what: nothing stands twice, nothing that waits is missing, and nothing of a forum', () => {
  const wordings = [minibus, governors, 'who pays for the minibus', 'Where is the form about eels kept?'];
  const scene = fc.record({
    places: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }),
    questions: fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 0, max: 9 }), words: fc.nat(3), open: fc.boolean() }),
      {
        selector: ({ id }) => id,
        maxLength: 6,
      },
    ),
    items: fc.uniqueArray(
      fc.record({
        on: fc.constantFrom(before, today),
        of: fc.nat(15),
        state: fc.constantFrom(...itemStates),
      }),
      { selector: ({ on, of }) => `${on.id} ${of}`, maxLength: 8 },
    ),
  });
  fc.assert(
    fc.property(scene, (made) => {
      const places = made.places.map((n) => placeOf(champion(`s${n}`), { placeId: `p${n}` }));
      const questions = made.questions.map(({ id, words, open }) =>
        queued(`q${id}`, wordings[words] ?? '', { state: open ? 'open' : 'discussed' }),
      );
      const items = made.items.map(({ on, of, state }) =>
        of < 6
          ? itemOf(on, `p${of}`, { state })
          : itemOf(on, `q${of - 6}`, { from: 'question', state, questionIds: [`q${of - 6}`] }),
      );
      const at = { ...today, places };
      const forum = { ...dropIn('2026-11-19'), kind: 'forum' as const, places };
      const found = queueSources(at, { occurrences: [before, forum, at, after], items, questions, now });
      const ids = found.map(({ sourceId }) => sourceId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { placeId } of places) expect(ids).toContain(placeId);
      const shown = found.flatMap((one) =>
        one.from === 'question' ? one.questions.map(({ id }) => id) : [],
      );
      expect(new Set(shown).size).toBe(shown.length);
      for (const { id } of questions.filter(({ state }) => state === 'open')) {
        const elsewhere = items.some(
          (one) => one.sourceId === id && one.occurrenceId === before.id && one.state === 'answered',
        );
        if (!elsewhere) expect(shown).toContain(id);
      }
    }),
  );
});
