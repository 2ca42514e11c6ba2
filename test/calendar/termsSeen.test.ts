import { describe, expect, it, test } from 'vitest';
import { isSchoolDay, type SchoolCalendar } from '../../src/calendar/schoolCalendar.ts';
import { schoolDaysFrom } from '../../src/calendar/schoolDays.ts';
import { calendarSeen, halfTermsOf, termsSeen } from '../../src/calendar/termsSeen.ts';
import { exampleCalendar } from '../../src/local/termDates.ts';
import { year2025 } from './years.ts';

const daysOf = (calendar: SchoolCalendar, from = '2000-01-01', to = '2100-01-01') =>
  calendar.terms.flatMap((term) =>
    schoolDaysFrom(term.from < from ? from : term.from, term.to > to ? to : term.to, calendar),
  );
const namesOf = (days: readonly string[]) => termsSeen(days).map(({ name }) => name);
const halfTerms = ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'];

/** The terms of a year as [from, to] pairs, for councils whose holidays lie otherwise. */
const calendarOf = (...terms: [string, string][]): SchoolCalendar => ({
  terms: terms.map(([from, to]) => ({ name: '', from, to })),
  inset: [],
  closures: [],
});

describe('half terms seen in a register', () => {
  test.each(Array.from({ length: 20 }, (_, n) => 2020 + n))('of the year that begins in %i', (year) => {
    expect(namesOf(daysOf(exampleCalendar(year)))).toEqual(halfTerms);
  });

  it('have the dates of the first and last day with a session', () => {
    expect(termsSeen(daysOf(year2025))).toEqual([
      // 3 September and 5 January were training days.
      { name: 'Autumn 1', from: '2025-09-04', to: '2025-10-24' },
      { name: 'Autumn 2', from: '2025-11-03', to: '2025-12-19' },
      { name: 'Spring 1', from: '2026-01-06', to: '2026-02-13' },
      { name: 'Spring 2', from: '2026-02-23', to: '2026-03-27' },
      { name: 'Summer 1', from: '2026-04-13', to: '2026-05-22' },
      { name: 'Summer 2', from: '2026-06-01', to: '2026-07-22' },
    ]);
  });

  test.each([
    [
      'two weeks in October and an Easter of 31 March',
      calendarOf(
        ['2023-09-04', '2023-10-13'],
        ['2023-10-30', '2023-12-22'],
        ['2024-01-08', '2024-02-09'],
        ['2024-02-19', '2024-03-22'],
        ['2024-04-08', '2024-05-24'],
        ['2024-06-03', '2024-07-23'],
      ),
    ],
    [
      'a late Easter, and a school year that begins in August',
      calendarOf(
        ['2024-08-28', '2024-10-18'],
        ['2024-10-28', '2024-12-20'],
        ['2025-01-06', '2025-02-14'],
        ['2025-02-24', '2025-04-11'],
        ['2025-04-28', '2025-05-23'],
        ['2025-06-02', '2025-07-11'],
      ),
    ],
    [
      'an Easter of 23 March with its holiday in April',
      calendarOf(
        ['2007-09-04', '2007-10-19'],
        ['2007-10-29', '2007-12-21'],
        ['2008-01-07', '2008-02-15'],
        ['2008-02-25', '2008-04-04'],
        ['2008-04-21', '2008-05-23'],
        ['2008-06-02', '2008-07-22'],
      ),
    ],
  ])('of %s', (_name, calendar) => {
    expect(namesOf(daysOf(calendar))).toEqual(halfTerms);
  });

  it('keep their names where the register begins late or one is missing', () => {
    expect(namesOf(daysOf(year2025, '2025-11-10'))).toEqual(halfTerms.slice(1));
    expect(namesOf(daysOf(year2025).filter((day) => day < '2025-11-01' || day > '2025-12-31'))).toEqual(
      halfTerms.filter((name) => name !== 'Autumn 2'),
    );
    expect(namesOf(daysOf(year2025, '2025-10-20', '2025-10-22'))).toEqual(['Autumn 1']);
    expect(namesOf(['2026-06-30'])).toEqual(['Summer 2']);
    expect(namesOf([])).toEqual([]);
  });

  it('are one where the school was closed for a week in the middle', () => {
    const flooded = daysOf(year2025).filter((day) => day < '2026-01-19' || day > '2026-01-23');
    expect(termsSeen(flooded)[2]).toEqual({ name: 'Spring 1', from: '2026-01-06', to: '2026-02-13' });
    expect(namesOf(flooded)).toEqual(halfTerms);
  });

  it('are not parted by a bank holiday at the weekend, and have their year in their name where there are two', () => {
    expect(namesOf(['2026-04-30', '2026-05-05'])).toEqual(['Summer 1']);
    expect(namesOf(['2026-04-30', '2026-05-07'])).toEqual(['Summer 1']);
    const both = namesOf([
      ...daysOf(year2025, '2026-06-01'),
      ...daysOf(exampleCalendar(2026), '', '2026-10-30'),
    ]);
    expect(both).toEqual(['Summer 2, 2025/26', 'Autumn 1, 2026/27']);
  });
});

describe('a calendar seen in a register', () => {
  it('is open on the days with sessions, and on no others', () => {
    const days = daysOf(year2025);
    const seen = calendarSeen(days);
    expect(daysOf(seen)).toEqual(days);
    expect(seen.closures).toEqual(['2026-02-10']);
    expect(isSchoolDay('2026-01-05', seen)).toBe(false);
  });
});

describe('the half terms to group by', () => {
  const days = daysOf(year2025, '2025-10-01', '2025-11-14');

  it('are the calendar’s that have begun, where it holds every day', () => {
    expect(halfTermsOf(days, [...year2025.terms].reverse())).toEqual(year2025.terms.slice(0, 2));
  });

  it('are those seen where the calendar is another school’s, or none', () => {
    const other = calendarOf(['2025-09-03', '2025-10-17'], ['2025-11-03', '2025-12-19']);
    expect(halfTermsOf(days, other.terms).map(({ from, to }) => [from, to])).toEqual([
      ['2025-10-01', '2025-10-24'],
      ['2025-11-03', '2025-11-14'],
    ]);
    expect(halfTermsOf(days)).toEqual(termsSeen(days));
    expect(halfTermsOf([], year2025.terms)).toEqual([]);
  });
});
