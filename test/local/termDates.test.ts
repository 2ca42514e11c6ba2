import { describe, expect, test } from 'vitest';
import { academicYearOf } from '../../src/calendar/academicYear.ts';
import { isSchoolDay } from '../../src/calendar/schoolCalendar.ts';
import { exampleCalendar } from '../../src/local/termDates.ts';

test('the example terms of 2025/26 and 2026/27', () => {
  const dates = (year: number) =>
    exampleCalendar(year).terms.map(({ name, from, to }) => `${name}: ${from} ${to}`);
  expect(dates(2025)).toEqual([
    'Autumn 1: 2025-09-03 2025-10-24',
    'Autumn 2: 2025-11-03 2025-12-19',
    'Spring 1: 2026-01-05 2026-02-13',
    'Spring 2: 2026-02-23 2026-03-27',
    'Summer 1: 2026-04-13 2026-05-22',
    'Summer 2: 2026-06-01 2026-07-22',
  ]);
  expect(dates(2026)).toEqual([
    'Autumn 1: 2026-09-02 2026-10-23',
    'Autumn 2: 2026-11-02 2026-12-18',
    'Spring 1: 2027-01-04 2027-02-12',
    'Spring 2: 2027-02-22 2027-03-19',
    'Summer 1: 2027-04-05 2027-05-28',
    'Summer 2: 2027-06-07 2027-07-21',
  ]);
});

describe.each(Array.from({ length: 20 }, (_, n) => 2025 + n))('the year that begins in %i', (year) => {
  const calendar = exampleCalendar(year);

  test('has six terms in order, with a holiday between each', () => {
    const edges = calendar.terms.flatMap(({ from, to }) => [from, to]);
    expect(edges).toEqual([...edges].sort());
    expect(new Set(edges).size).toBe(12);
    expect(edges.every((date) => academicYearOf(date) === year)).toBe(true);
  });

  test('has the 190 days that the law asks for, and INSET days within its terms', () => {
    let days = 0;
    const from = Date.parse(`${year}-09-01T00:00:00Z`);
    for (let n = 0; n < 330; n += 1) {
      if (isSchoolDay(new Date(from + n * 86_400_000).toISOString().slice(0, 10), calendar)) days += 1;
    }
    expect(days).toBe(190);
    for (const inset of calendar.inset) {
      expect(calendar.terms.some(({ from, to }) => inset >= from && inset <= to)).toBe(true);
    }
  });
});
