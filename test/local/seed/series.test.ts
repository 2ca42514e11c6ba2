import { expect, test } from 'vitest';
import { isSchoolDay } from '../../../src/calendar/schoolCalendar.ts';
import { exampleOccurrences, exampleSeries } from '../../../src/local/seed/occurrences.ts';
import { exampleCalendar } from '../../../src/local/termDates.ts';
import { occurrenceIdOn } from '../../../src/meetings/series/series.ts';
import { seriesFaults } from '../../../src/meetings/series/seriesFaults.ts';

const years = Array.from({ length: 20 }, (_, n) => 2025 + n);

test.each(years)('the occurrences of %i are those that publishing its series would make', (year) => {
  const series = Object.values(exampleSeries(year));
  expect(series.flatMap(seriesFaults)).toEqual([]);
  const occurrences = exampleOccurrences(year);
  const named = series.flatMap(({ id, published }) => published.map((date) => occurrenceIdOn(id, date)));
  expect(occurrences.map(({ id }) => id).sort()).toEqual(named.sort());
  expect(occurrences.every(({ startsAt }) => isSchoolDay(startsAt.slice(0, 10), exampleCalendar(year)))).toBe(
    true,
  );
  // One forum a term, and a drop-in in nearly every fortnight of school.
  expect(occurrences.filter(({ kind }) => kind === 'forum')).toHaveLength(3);
  expect(occurrences.filter(({ kind }) => kind === 'drop-in').length).toBeGreaterThan(15);
});
