import { describe, expect, test } from 'vitest';
import {
  answerName,
  answerOf,
  checkedOf,
  groupsOf,
  noteName,
  type ReadinessItem,
  tallyOf,
  tallyWords,
} from '../../../../../../tabs/features/caseload/pupil/legal/readiness/readinessShape.ts';

const source = { title: 'T', place: '', edition: '', url: '' };
const item = (id: string, part: Partial<ReadinessItem> = {}): ReadinessItem => ({
  id,
  text: id,
  needed: true,
  found: 'ask',
  evidence: [],
  source,
  ...part,
});

describe('an answer', () => {
  test('is what was found, until the person says otherwise', () => {
    expect(answerOf(item('a', { found: 'yes' }), {})).toBe('yes');
    expect(answerOf(item('a', { found: 'yes' }), { [answerName('a')]: 'no' })).toBe('no');
    expect(answerOf(item('a'), {})).toBe('');
    expect(answerOf(item('a'), { [answerName('a')]: 'guessed' })).toBe('');
  });

  test('is kept with the step, and with its note; what nobody said is left out', () => {
    const items = [item('a', { found: 'yes' }), item('b'), item('c')];
    const written = { [answerName('c')]: 'not-applicable', [noteName('c')]: ' No siblings ' };
    expect(checkedOf(items, written, { on: '2026-11-26', by: 'Jo Bloggs' })).toEqual({
      on: '2026-11-26',
      by: 'Jo Bloggs',
      items: [
        { id: 'a', answer: 'yes' },
        { id: 'c', answer: 'not-applicable', note: 'No siblings' },
      ],
    });
    expect(checkedOf([item('b')], {}, { on: '2026-11-26', by: 'Jo Bloggs' })).toBeUndefined();
  });
});

const both = [
  item('age', { found: 'yes' }),
  item('attempts', { way: 'not-engaging', found: 'no' }),
  item('cycle', { way: 'no-improvement', found: 'no' }),
  item('siblings', { needed: false, found: 'no' }),
  item('warned'),
];

describe('the two ways of sufficient support', () => {
  test('once the case looks like one, the other is aside and not missing', () => {
    const readiness = { items: both, way: 'not-engaging' } as const;
    expect(
      groupsOf(readiness)
        .filter(({ isAside }) => isAside)
        .map(({ items }) => items[0]?.id),
    ).toEqual(['cycle']);
    expect(tallyOf(readiness, {})).toEqual({ missing: 1, toSay: 1 });
  });

  test('until then both count', () => {
    expect(groupsOf({ items: both }).some(({ isAside }) => isAside)).toBe(false);
    expect(tallyOf({ items: both }, {})).toEqual({ missing: 2, toSay: 1 });
  });

  test('no item is lost', () =>
    expect(groupsOf({ items: both, way: 'holiday' }).flatMap(({ items }) => items)).toHaveLength(
      both.length,
    ));
});

test.each([
  [0, 0, 'Nothing that is needed is missing.'],
  [1, 0, 'Of what is needed, 1 item is missing.'],
  [2, 1, 'Of what is needed, 2 items are missing and 1 item is for you to say.'],
])('%i missing and %i to say', (missing, toSay, words) => expect(tallyWords({ missing, toSay })).toBe(words));
