import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/plainDate.ts';
import { wallTimeOf } from '../../../src/calendar/wallTime.ts';
import { daysOf, localHourOf, monthsOf, partsOf } from '../../../src/graph/lists/cases/auditTimes.ts';

test.each([
  ['2026-11-26', '2026-11-26', ['2026-11']],
  ['2026-11-30', '2026-12-01', ['2026-12', '2026-11']],
  ['2025-11-02', '2026-02-01', ['2026-02', '2026-01', '2025-12', '2025-11']],
  ['2026-12-01', '2026-11-01', []],
])('the months from %s to %s', (from, to, months) => {
  expect(monthsOf({ from, to })).toEqual(months);
});

test('the local hour of an instant is the hour on the clocks of England', () => {
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const instant = date.toISOString();
      expect(localHourOf(instant)).toBe(wallTimeOf(instant).slice(0, 13));
    }),
  );
});

test('a leap February has 29 days, the last first, and a day 24 hours', () => {
  expect(partsOf('2028-02')).toHaveLength(29);
  expect(partsOf('2028-02').at(0)).toBe('2028-02-29');
  expect(partsOf('2026-11-26')).toHaveLength(24);
  expect(partsOf('2026-11-26').at(-1)).toBe('2026-11-26T00');
  expect(partsOf('2026-11-26T09')).toEqual([]);
});

test('the parts of the months are the days, whatever the dates', () => {
  const start = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 400 }), (offset, length) => {
      const from = addDays('2024-01-15', offset);
      const to = addDays(from, length);
      const parts = monthsOf({ from, to })
        .flatMap(partsOf)
        .filter((day) => day >= from && day <= to);
      expect(parts).toEqual(daysOf({ from, to }));
    }),
  );
});
