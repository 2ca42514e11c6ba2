import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../../src/meetings/tsm/pack/agendaOf.ts';
import type { PackPupil } from '../../../../src/meetings/tsm/pack/pack.ts';
import { inPackOrder } from '../../../../src/meetings/tsm/pack/packOf.ts';
import { type RagFacts, ragOf } from '../../../../src/meetings/tsm/pack/ragOf.ts';

const persistent: RagFacts = { band: 'persistent', tenths: 880, hasPlan: true, gain: 5 };

test.each<[string, Partial<RagFacts>, string, string]>([
  ['severe', { band: 'severe' }, 'red', 'Severely absent.'],
  ['not seen for 10', { unseenDays: 10 }, 'red', 'Not seen for 10 school days.'],
  ['seen 9 days ago', { unseenDays: 9 }, 'amber', 'less than 2'],
  ['falling without a plan', { hasPlan: false, trend: -12 }, 'red', 'down 1.2 percentage points'],
  ['a review 11 days late', { overdueDays: 11 }, 'red', '11 school days late'],
  ['a review 10 days late', { overdueDays: 10 }, 'amber', 'less than 2'],
  ['without a plan', { hasPlan: false }, 'amber', 'without a plan'],
  ['a plan without gain', { gain: 0 }, 'amber', 'no gain'],
  ['a plan just begun', { gain: undefined }, 'amber', 'too early'],
  ['up 2 points with a plan on time', { gain: 20 }, 'green', 'Up 2.0 percentage points'],
  ['up 2 points, review late', { gain: 20, overdueDays: 1 }, 'amber', 'up 2.0'],
  [
    'between 90 and 93, falling',
    { band: 'not-persistent', tenths: 915, hasPlan: false, gain: undefined, trend: -10 },
    'amber',
    'down 1.0 percentage point in',
  ],
  ['well', { band: 'not-persistent', tenths: 960, hasPlan: false, gain: undefined }, 'none', 'Nothing'],
])('%s', (...[, change, colour, why]) => {
  const rag = ragOf({ ...persistent, ...change });
  expect(rag.colour).toBe(colour);
  expect(rag.why).toContain(why);
});

describe('the agenda', () => {
  test('of an hour', () => {
    expect(agendaOf(60).map(({ minutes }) => minutes)).toEqual([5, 10, 20, 10, 5, 5, 3, 2]);
  });

  test('is as long as its meeting; last time comes first and the next date last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 240 }), (minutes) => {
        const agenda = agendaOf(minutes);
        expect(agenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
        expect(agenda.every((item) => item.minutes >= 1)).toBe(true);
        expect(agenda[0]?.title).toContain('last meeting');
        expect(agenda.at(-1)?.title).toContain('next date');
      }),
    );
  });
});

test('pupils come in the same order whoever asks', () => {
  const pupil = fc
    .record({
      id: fc.uuid(),
      name: fc.constantFrom('Ada', 'Ben', 'Cy'),
      attended: fc.integer({ min: 0, max: 9 }),
    })
    .map(
      ({ id, name, attended }) =>
        ({ id, name, figures: { asAt: '2026-11-20', possible: 10, attended, unauthorised: 0 } }) as PackPupil,
    );
  fc.assert(
    fc.property(fc.uniqueArray(pupil, { selector: ({ id }) => id }), (pupils) => {
      const order = (list: PackPupil[]) => list.toSorted(inPackOrder).map(({ id }) => id);
      expect(order(pupils.toReversed())).toEqual(order(pupils));
    }),
  );
});
