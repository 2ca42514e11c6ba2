import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../../src/calendar/plainDate.ts';
import { whyClosed } from '../../../../src/calendar/schoolCalendar.ts';
import { daysToOffer } from '../../../../src/meetings/tsm/arrange/daysToOffer.ts';
import { freeTimes } from '../../../../src/meetings/tsm/arrange/freeTimes.ts';
import { suggestedMinutes } from '../../../../src/meetings/tsm/arrange/suggestedMinutes.ts';

const calendar = {
  terms: [
    { name: 'Autumn 1', from: '2026-09-02', to: '2026-10-23' },
    { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
    { name: 'Spring 2', from: '2027-02-22', to: '2027-03-25' },
    { name: 'Summer 1', from: '2027-04-12', to: '2027-05-28' },
  ],
  inset: ['2026-11-02', '2027-01-04'],
  closures: [],
};
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '16:30' } as const;

test.each([
  [0, 0, 30],
  [1, 0, 30],
  [2, 1, 30],
  [2, 2, 45],
  [5, 1, 45],
  [12, 4, 75],
  [40, 0, 120],
])('%d severe and %d discussed: %d minutes', (severe, discussed, minutes) => {
  expect(suggestedMinutes({ severe, discussed })).toBe(minutes);
});

test('a busy hour, and the way before and after it, is left out', () => {
  const busy = [{ startsAt: '2026-11-12T11:00', endsAt: '2026-11-12T12:00', margin: 30 }];
  const found = freeTimes({ days: ['2026-11-12'], minutes: 60, people: [{ busy, hours }] });
  expect(found.map(({ startsAt }) => startsAt.slice(11))).toEqual([
    '09:00',
    '09:30',
    '12:30',
    '13:00',
    '13:30',
    '14:00',
    '14:30',
    '15:00',
    '15:30',
  ]);
});

test('the notice is ten school days, holidays and INSET not counted', () => {
  const [first] = daysToOffer({ today: '2026-10-20', soon: false }, calendar);
  expect(first?.date).toBe('2026-11-11');
  expect(daysToOffer({ today: '2026-10-20', soon: true }, calendar)[0]?.date).toBe('2026-10-21');
  expect(
    daysToOffer({ today: '2026-10-20', soon: true }, calendar).find(({ date }) => date === '2026-11-02')
      ?.closed,
  ).toBe('INSET day');
});

// Whatever is busy, and over the weeks in which the clocks change.
test('never while anybody is busy, outside their hours or on a day when the school is closed', () => {
  const span = fc.record({
    day: fc.integer({ min: 0, max: 40 }),
    from: fc.integer({ min: 0, max: 23 * 4 }),
    quarters: fc.integer({ min: 1, max: 200 }),
    margin: fc.constantFrom(0, 15, 45),
  });
  fc.assert(
    fc.property(
      fc.constantFrom('2026-10-12', '2027-03-01'),
      fc.array(fc.array(span, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(15, 45, 60, 120),
      (start, everybody, minutes) => {
        const wall = (instant: number) => new Date(instant).toISOString().slice(0, 16);
        const people = everybody.map((spans) => ({
          hours,
          busy: spans.map(({ day, from, quarters, margin }) => {
            const at = Date.parse(`${addDays(start, day)}T00:00Z`) + from * 900_000;
            return { startsAt: wall(at), endsAt: wall(at + quarters * 900_000), margin };
          }),
        }));
        const days = daysToOffer({ today: start, soon: true }, calendar);
        const open = days.flatMap(({ date, closed }) => (closed === undefined ? [date] : []));
        for (const { startsAt, endsAt } of freeTimes({ days: open, minutes, people })) {
          const day = startsAt.slice(0, 10);
          expect(whyClosed(day, calendar)).toBeUndefined();
          expect(weekdayOf(day)).toBeLessThanOrEqual(5);
          expect(startsAt.slice(11) >= '09:00' && endsAt.slice(11) <= '16:30').toBe(true);
          for (const { busy } of people)
            for (const one of busy) {
              const isClear =
                Date.parse(`${endsAt}Z`) + one.margin * 60_000 <= Date.parse(`${one.startsAt}Z`) ||
                Date.parse(`${startsAt}Z`) - one.margin * 60_000 >= Date.parse(`${one.endsAt}Z`);
              expect(isClear).toBe(true);
            }
        }
      },
    ),
    { numRuns: 60 },
  );
});
