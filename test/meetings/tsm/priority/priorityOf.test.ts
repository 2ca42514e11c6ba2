import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termOf } from '../../../../src/meetings/tsm/meeting/termOf.ts';
import { dueStateOf } from '../../../../src/meetings/tsm/priority/dueState.ts';
import { priorityOf } from '../../../../src/meetings/tsm/priority/priorityOf.ts';
import type { SchoolFacts } from '../../../../src/meetings/tsm/priority/schoolFacts.ts';

const today = '2026-11-27';
const facts: SchoolFacts = {
  basis: 'termly',
  overdueActions: 0,
  comparison: { percent: 14.1, words: 'the median of the council’s 4 other primary schools with a register' },
  register: {
    pupils: 500,
    severe: 10,
    persistent: 80,
    asAt: '2026-11-20',
    savedOn: '2026-11-21',
    schoolDays: 4,
  },
  lastHeldOn: '2026-06-10',
};

test('gives every reason with its figures, their date and whose they are', () => {
  expect(priorityOf(facts, today).reasons.map(({ words }) => words)).toEqual([
    'The last meeting was on 10 June 2026, 5 months ago.',
    '10 of 500 pupils (2.0%) severely absent, in the register up to 20 November 2026.',
    '90 of 500 pupils (18.0%) persistently absent, severe absence included, in the register up to 20 November 2026; the median of the council’s 4 other primary schools with a register: 14.1%.',
  ]);
});

test('a school without a register says so, and has no figure of 0', () => {
  const { register: _, ...without } = facts;
  const words = priorityOf(without, today).reasons.map((reason) => reason.words);
  expect(words).toContain(
    'No register is saved: how many pupils are severely or persistently absent is not known.',
  );
  expect(words.join(' ')).not.toMatch(/\b0 of/);
});

test('more severely or persistently absent pupils never lower it', () => {
  const count = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(
      count,
      count,
      fc.tuple(fc.integer({ min: 1, max: 50 }), fc.boolean()),
      (severe, persistent, [more, isSevere]) => {
        const of = (a: number, b: number) =>
          priorityOf(
            { ...facts, register: { ...facts.register, pupils: 700, severe: a, persistent: b } as never },
            today,
          ).score;
        const after = isSevere ? of(severe + more, persistent) : of(severe, persistent + more);
        expect(after).toBeGreaterThanOrEqual(of(severe, persistent));
      },
    ),
  );
});

describe('when the next one is due', () => {
  test.each([
    ['termly', undefined, 'overdue'],
    ['termly', '2026-10-01', 'not-yet'],
    ['termly', '2026-06-10', 'due'],
    ['termly', '2026-03-01', 'overdue'],
    ['annual', '2026-09-10', 'not-yet'],
    ['annual', '2026-03-01', 'due'],
    ['annual', '2025-06-01', 'overdue'],
  ] as const)('%s, last held %s: %s', (basis, lastHeldOn, state) => {
    expect(dueStateOf({ basis, ...(lastHeldOn && { lastHeldOn }) }, today)).toBe(state);
  });

  test.each([
    ['2026-08-31', 2026, 'autumn'],
    ['2026-12-31', 2026, 'autumn'],
    ['2027-01-01', 2026, 'spring'],
    ['2027-03-30', 2026, 'spring'],
    ['2027-04-12', 2026, 'summer'],
    ['2026-07-31', 2025, 'summer'],
  ])('%s is of %d, %s', (day, year, term) => {
    expect(termOf(day)).toEqual({ year, term });
  });
});
