import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOfDay, dayNumber, mondayOf, weekdayOf } from '../../../src/calendar/plainDate.ts';
import { isSchoolDay, type SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { improvementPeriod } from '../../../src/guidance/calculations/improvementPeriod.ts';

const calendar: SchoolCalendar = {
  terms: [
    { name: 'Autumn 1', from: '2026-09-02', to: '2026-10-23' },
    { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
    { name: 'Spring 2', from: '2027-02-22', to: '2027-03-25' },
    { name: 'Summer 1', from: '2027-04-12', to: '2027-05-28' },
    { name: 'Summer 2', from: '2027-06-07', to: '2027-07-21' },
    { name: 'Autumn 1', from: '2027-09-02', to: '2027-10-22' },
  ],
  inset: ['2026-11-02'],
  closures: ['2026-11-27'],
};

describe('the school weeks of a notice to improve', () => {
  test.each([
    {
      name: 'from a Monday',
      startsOn: '2026-09-07',
      count: 3,
      weeks: ['2026-09-07', '2026-09-14', '2026-09-21'],
      endsOn: '2026-09-25',
    },
    {
      name: 'across half term',
      startsOn: '2026-10-12',
      count: 3,
      weeks: ['2026-10-12', '2026-10-19', '2026-11-02'],
      endsOn: '2026-11-06',
    },
    {
      name: 'across Christmas',
      startsOn: '2026-12-07',
      count: 3,
      weeks: ['2026-12-07', '2026-12-14', '2027-01-04'],
      endsOn: '2027-01-08',
    },
    {
      name: 'across the summer',
      startsOn: '2027-07-12',
      count: 4,
      weeks: ['2027-07-12', '2027-07-19', '2027-08-30', '2027-09-06'],
      endsOn: '2027-09-10',
    },
    {
      name: 'in the middle of a week, which is the first',
      startsOn: '2026-09-10',
      count: 1,
      weeks: ['2026-09-07'],
      endsOn: '2026-09-11',
    },
    {
      name: 'at a weekend, from the Monday after it',
      startsOn: '2026-09-12',
      count: 1,
      weeks: ['2026-09-14'],
      endsOn: '2026-09-18',
    },
    {
      name: 'in a holiday, from the first week after it',
      startsOn: '2026-10-28',
      count: 1,
      weeks: ['2026-11-02'],
      endsOn: '2026-11-06',
    },
    {
      name: 'where its last Friday is closed',
      startsOn: '2026-11-23',
      count: 1,
      weeks: ['2026-11-23'],
      endsOn: '2026-11-26',
    },
    {
      name: 'where its last day is a bank holiday',
      startsOn: '2027-03-22',
      count: 1,
      weeks: ['2027-03-22'],
      endsOn: '2027-03-25',
    },
    {
      name: 'over a week with a bank holiday, which counts',
      startsOn: '2027-05-03',
      count: 1,
      weeks: ['2027-05-03'],
      endsOn: '2027-05-07',
    },
    {
      name: 'before the calendar begins',
      startsOn: '2026-08-03',
      count: 1,
      weeks: ['2026-08-31'],
      endsOn: '2026-09-04',
    },
  ])('$name', ({ startsOn, count, weeks, endsOn }) => {
    expect(improvementPeriod(startsOn, count, calendar)).toEqual({ weeks, endsOn });
  });

  test('nothing is said where the calendar ends first', () => {
    expect(improvementPeriod('2027-10-18', 1, calendar)?.endsOn).toBe('2027-10-22');
    expect(improvementPeriod('2027-10-18', 2, calendar)).toBeUndefined();
    expect(improvementPeriod('2027-10-23', 1, calendar)).toBeUndefined();
    expect(improvementPeriod('2026-09-07', 3, { terms: [], inset: [], closures: [] })).toBeUndefined();
  });

  test.each([0, -1, 2.5, Number.NaN])('%s is no number of weeks', (weeks) => {
    expect(() => improvementPeriod('2026-09-07', weeks, calendar)).toThrow(RangeError);
  });

  const aStart = fc.integer({ min: dayNumber('2026-08-20'), max: dayNumber('2027-07-01') }).map(dateOfDay);

  test('each week is a Monday and has a school day from the start on; none is left out', () => {
    fc.assert(
      fc.property(aStart, fc.integer({ min: 1, max: 6 }), (startsOn, count) => {
        const { weeks, endsOn } = improvementPeriod(startsOn, count, calendar) ?? { weeks: [], endsOn: '' };
        expect(weeks.length).toBe(count);
        expect(mondayOf(endsOn)).toBe(weeks.at(-1));
        const open: string[] = [];
        for (let day = startsOn; day <= endsOn; day = addDays(day, 1))
          if (isSchoolDay(day, calendar)) open.push(mondayOf(day));
        expect([...new Set(open)]).toEqual(weeks);
        expect(weeks.every((monday) => weekdayOf(monday) === 1)).toBe(true);
        expect(isSchoolDay(endsOn, calendar)).toBe(true);
      }),
    );
  });

  test('one week more ends later', () => {
    fc.assert(
      fc.property(aStart, fc.integer({ min: 1, max: 5 }), (startsOn, count) => {
        const shorter = improvementPeriod(startsOn, count, calendar)?.endsOn ?? '';
        expect(shorter < (improvementPeriod(startsOn, count + 1, calendar)?.endsOn ?? '')).toBe(true);
      }),
    );
  });
});
