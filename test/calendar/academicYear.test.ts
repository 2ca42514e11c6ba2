import { expect, test } from 'vitest';
import { academicYearName, academicYearOf } from '../../src/calendar/academicYear.ts';

test.each([
  ['2026-07-31', 2025],
  ['2026-08-01', 2026],
  ['2026-11-22', 2026],
  ['2027-01-01', 2026],
])('%s is in the academic year that begins in %i', (date, year) => {
  expect(academicYearOf(date)).toBe(year);
});

test.each([
  [2025, '2025/26'],
  [1999, '1999/00'],
])('that of %i is called %s', (year, name) => {
  expect(academicYearName(year)).toBe(name);
});
