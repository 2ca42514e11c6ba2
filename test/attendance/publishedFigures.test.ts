import { describe, expect, it, test } from 'vitest';
import { publishedFigures, publishedFor } from '../../src/attendance/publishedFigures.ts';
import { isPlainDate } from '../../src/calendar/plainDate.ts';

test.each(publishedFigures)('$id says what it is of, from where and since when', (figures) => {
  expect(figures.year).toMatch(/^20\d\d\/\d\d$/);
  expect(figures.url).toMatch(/^https:\/\/explore-education-statistics\.service\.gov\.uk\/find-statistics\//);
  expect(figures.source).toContain('DfE');
  expect(isPlainDate(figures.asOf)).toBe(true);
  for (const percent of [figures.attendance, figures.persistent, figures.severe])
    if (percent !== undefined) expect(percent).toMatch(/^\d{1,2}\.\d$/);
});

test('each has an id of its own', () => {
  expect(new Set(publishedFigures.map(({ id }) => id)).size).toBe(publishedFigures.length);
});

describe('what a school is compared with', () => {
  const phasesFor = (phase: string) => publishedFor(phase).map((figures) => figures.phase ?? 'all');

  it.each([
    ['Primary', ['all', 'all', 'Primary']],
    ['Infant', ['all', 'all', 'Primary']],
    ['Secondary', ['all', 'all', 'Secondary']],
    ['Special', ['all', 'all', 'Special']],
    ['Special (secondary)', ['all', 'all', 'Special']],
    // A middle school is of both kinds.
    ['Middle', ['all', 'all']],
    ['Alternative provision', ['all', 'all']],
  ])('%s', (phase, phases) => {
    expect(phasesFor(phase)).toEqual(phases);
  });
});
