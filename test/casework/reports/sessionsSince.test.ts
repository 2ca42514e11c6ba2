import { describe, expect, test } from 'vitest';
import { impactSince } from '../../../src/casework/reports/sessionsSince.ts';
import { rowWith } from '../legal/rows.ts';

const days = (...marks: [string, number][]) =>
  marks.flatMap(([mark, count]) => Array<string>(count).fill(mark));
/** School days from Monday 5 October 2026 on. */
const since = (marks: [string, number][], on: string) =>
  impactSince(rowWith({ from: '2026-10-05', days: days(...marks) }), on);

describe('what became of a pupil since a meeting', () => {
  // The meeting is on Friday 9 October: five days up to it, with it.
  test('at 30 and 60 possible sessions', () => {
    // 15 days later 30 sessions: 10 of them absent. 30 days later 60: 10 absent. Then 5 days more.
    const found = since(
      [
        ['OO', 5],
        ['OO', 5],
        ['/\\', 30],
      ],
      '2026-10-09',
    );
    expect(found).toEqual({
      before: { possible: 10, attended: 0 },
      at30: { possible: 30, attended: 20 },
      at60: { possible: 60, attended: 50 },
      soFar: { possible: 70, attended: 60 },
    });
  });

  test('counts sessions that were possible, not days', () => {
    // D is no possible session: after 5 days of it the 30th comes 5 days later, and of 20 days 30 sessions are possible.
    const found = since(
      [
        ['/\\', 5],
        ['DD', 5],
        ['O\\', 15],
      ],
      '2026-10-09',
    );
    expect(found.at30).toEqual({ possible: 30, attended: 15 });
    expect(found.soFar).toEqual({ possible: 30, attended: 15 });
  });

  test('has not come so far with 29', () => {
    const found = since(
      [
        ['/\\', 5],
        ['/\\', 14],
        ['/D', 1],
      ],
      '2026-10-09',
    );
    expect(found.soFar).toEqual({ possible: 29, attended: 29 });
    expect(found).not.toHaveProperty('at30');
    expect(found).not.toHaveProperty('at60');
  });

  test('is nothing where the register ends before the meeting', () => {
    expect(since([['/\\', 5]], '2026-10-09')).toEqual({
      before: { possible: 10, attended: 10 },
      soFar: { possible: 0, attended: 0 },
    });
  });
});
