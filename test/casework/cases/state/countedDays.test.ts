import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/calendar/plainDate.ts';
import { addSchoolDays } from '../../../../src/calendar/schoolCalendar.ts';
import { schoolDaysBetween } from '../../../../src/calendar/schoolDays.ts';
import { countedDaysBetween, schoolDayAfter } from '../../../../src/casework/cases/state/countedDays.ts';
import { calendar } from '../schoolYear.ts';

const day = fc.integer({ min: -30, max: 420 }).map((days) => addDays('2026-09-01', days));
const calendars = fc.uniqueArray(day, { maxLength: 12 }).map((inset) => ({
  ...calendar,
  inset,
  terms: [...calendar.terms, { name: 'Again', from: '2026-10-20', to: '2026-10-23' }],
}));

test('days are counted as the calendar counts them', () => {
  fc.assert(
    fc.property(calendars, fc.tuple(day, day), fc.integer({ min: 1, max: 30 }), (year, [from, to], days) => {
      expect(countedDaysBetween(from, to, year)).toBe(schoolDaysBetween(from, to, year));
      expect(schoolDayAfter(from, days, year)).toBe(addSchoolDays(from, days, year));
    }),
  );
});
