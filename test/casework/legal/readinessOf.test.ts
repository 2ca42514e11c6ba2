import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/casework/cases/entry.ts';
import { profileWith, readiness, written } from './readinessCase.ts';
import { rowWith } from './rows.ts';
import { improvement } from './steps.ts';

const attempts = [
  written('contact', { on: '2026-11-09', result: 'no-answer', offeredMeeting: true }),
  written('contact', { on: '2026-11-12', result: 'no-answer' }),
];
const cycle = written('plan', {
  startsOn: '2026-09-07',
  endsOn: '2026-11-20',
  midReview: { on: '2026-10-09', by: 'x', outcome: 0 },
  lastReview: { on: '2026-11-20', by: 'x', outcome: 0, next: 'new-cycle' },
});
const supported = profileWith({
  earlyHelp: { state: 'open' },
  agencies: ['School nurse'],
  support: [{ id: 's1', title: 'Mentor', stage: 2, startedOn: '2026-09-14' }],
});

const ofWay = (step: Parameters<typeof readiness>[0], entries: readonly Entry[]) =>
  readiness(step, entries).way;

describe('the way that a case looks like', () => {
  test.each<[string, readonly Entry[], string | undefined]>([
    ['nothing is written down', [profileWith()], undefined],
    ['nobody answers', [profileWith(), ...attempts], 'not-engaging'],
    ['a whole cycle, with support and agencies', [supported, cycle], 'no-improvement'],
    ['both are there in full', [supported, cycle, ...attempts], undefined],
    // Two of three against one of four.
    [
      'more of one than of the other',
      [
        profileWith(),
        cycle,
        written('contact', { on: '2026-11-12', result: 'no-answer', offeredMeeting: true }),
      ],
      'not-engaging',
    ],
  ])('%s', (...[, entries, way]) => {
    expect(ofWay('notice-to-improve', entries)).toBe(way);
  });

  test('a holiday takes its own path whatever is there', () => {
    expect(ofWay('penalty-notice-holiday', [supported, cycle, ...attempts])).toBe('holiday');
  });
});

describe('what is missing', () => {
  const row = rowWith({
    from: '2026-10-05',
    days: [...Array<string>(6).fill('OO'), ...Array<string>(4).fill('/\\')],
  });
  const missing = (
    entries: readonly Entry[],
    step: Parameters<typeof readiness>[0] = 'notice-to-improve',
  ) => {
    const { items } = readiness(step, entries, { row });
    return items.filter(({ needed, found }) => needed && found === 'no').map(({ id }) => id);
  };

  test('is counted in the way of the case alone: one of the two is enough', () => {
    const found = readiness('notice-to-improve', [profileWith(), ...attempts], { row });
    // Of the other way four are not there, and are shown but not counted.
    expect(missing([profileWith(), ...attempts])).toEqual([
      'assessment',
      'full-cycle',
      'in-school',
      'agencies',
    ]);
    expect(found).toMatchObject({ way: 'not-engaging', missing: 0 });
  });

  test('is counted in the way of which less is missing where the case looks like neither', () => {
    expect(readiness('notice-to-improve', [profileWith()], { row }).missing).toBe(3);
  });

  test('is not what a person has to say, which is counted apart', () => {
    const found = readiness('notice-to-improve', [profileWith(), ...attempts], { row });
    // The equality duty, and the five things that the notice has to say.
    expect(found.toSay).toBe(6);
  });

  test('is not what is good to have', () => {
    const { items, missing: count } = readiness('notice-to-improve', [profileWith(), ...attempts], { row });
    expect(items.find(({ id }) => id === 'address-checked')).toMatchObject({ needed: false, found: 'no' });
    expect(count).toBe(0);
  });

  test('for a penalty notice asks for the notice to improve and the warning', () => {
    const ended = written(
      'legal',
      improvement({ outcome: { on: '2026-11-26', result: 'not-improved', told: [] } }),
    );
    expect(missing([profileWith(), ...attempts], 'penalty-notice')).toEqual(
      expect.arrayContaining(['notice-to-improve-ended', 'warned', 'address-checked']),
    );
    expect(missing([profileWith(), ...attempts, ended], 'penalty-notice')).not.toContain(
      'notice-to-improve-ended',
    );
  });

  test('for a holiday is neither support nor a notice to improve', () => {
    const ids = readiness('penalty-notice-holiday', [profileWith()], { row }).items.map(({ id }) => id);
    for (const id of ['two-attempts', 'full-cycle', 'notice-to-improve-ended', 'follow-up'])
      expect(ids).not.toContain(id);
    expect(missing([profileWith()], 'penalty-notice-holiday')).toEqual(
      expect.arrayContaining(['leave-refused', 'code-g']),
    );
  });
});

test('every item says where its test comes from, and nothing is a verdict', () => {
  const found = readiness('prosecution', [profileWith()]);
  for (const { source } of found.items) expect(source.title).not.toBe('');
  expect(Object.keys(found).sort()).toEqual([
    'about',
    'asAt',
    'items',
    'missing',
    'step',
    'toSay',
    'wholeCouncil',
  ]);
});
