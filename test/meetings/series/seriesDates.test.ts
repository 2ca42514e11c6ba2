import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Weekday, weekdayOf } from '../../../src/calendar/plainDate.ts';
import { isSchoolDay } from '../../../src/calendar/schoolCalendar.ts';
import { instantOf } from '../../../src/calendar/wallTime.ts';
import type { SeriesException, SeriesRule } from '../../../src/meetings/series/series.ts';
import { keyOf, type SeriesPlan, seriesDates } from '../../../src/meetings/series/seriesDates.ts';
import { byHand, twoYears } from './yearsByHand.ts';

const year2025 = { from: '2025-09-03', to: '2026-07-22' };
const year2026 = { from: '2026-09-02', to: '2027-07-21' };
const dropIns = (span: Pick<SeriesPlan, 'from' | 'to'>, weekday: Weekday = 4): SeriesPlan => ({
  ...span,
  rule: { every: 'fortnight', weekday },
  ...{ startTime: '15:30', endTime: '16:30', exceptions: [] },
});
const forums = (span: Pick<SeriesPlan, 'from' | 'to'>): SeriesPlan => ({
  ...span,
  rule: { every: 'term', schoolWeek: 9, weekday: 2 },
  ...{ startTime: '10:00', endTime: '11:30', exceptions: [] },
});
const shortly = (plan: SeriesPlan) =>
  seriesDates(plan, twoYears).map(({ date, what, reason }) =>
    what === 'skipped' ? { date, skipped: reason } : { date },
  );

describe.each(['UTC', 'Europe/London', 'Pacific/Auckland'])('on a server in %s', (zone) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('the process believes to be there', () => {
    const hours = { UTC: 0, 'Europe/London': -1, 'Pacific/Auckland': -12 }[zone];
    expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset() / 60).toBe(hours === 0 ? 0 : hours);
  });

  test.each([
    ['drop-ins every second Thursday, 2025/26', dropIns(year2025), byHand.dropIns2025],
    ['drop-ins every second Thursday, 2026/27', dropIns(year2026), byHand.dropIns2026],
    ['drop-ins every second Monday, 2026/27', dropIns(year2026, 1), byHand.mondays2026],
    ['forums once a term, 2025/26', forums(year2025), byHand.forums2025],
    ['forums once a term, 2026/27', forums(year2026), byHand.forums2026],
  ])('%s, as worked out by hand', (_, plan, expected) => {
    expect(expected.length).toBeGreaterThan(2);
    expect(shortly(plan)).toEqual(expected);
  });

  test('they start at half past three in England, before and after each change of the clocks', () => {
    const plans = [dropIns(year2025), dropIns(year2026)];
    const starts = new Map(
      plans.flatMap((plan) =>
        seriesDates(plan, twoYears).map(({ date, startsAt }) => [date, instantOf(startsAt)]),
      ),
    );
    // Summer time ends on 26 October 2025, 25 October 2026; begins on 29 March 2026, 28 March 2027.
    expect(starts.get('2025-10-16')).toBe('2025-10-16T14:30:00Z');
    expect(starts.get('2025-11-13')).toBe('2025-11-13T15:30:00Z');
    expect(starts.get('2026-03-19')).toBe('2026-03-19T15:30:00Z');
    expect(starts.get('2026-04-16')).toBe('2026-04-16T14:30:00Z');
    expect(starts.get('2026-10-15')).toBe('2026-10-15T14:30:00Z');
    expect(starts.get('2026-11-12')).toBe('2026-11-12T15:30:00Z');
    expect(starts.get('2027-03-18')).toBe('2027-03-18T15:30:00Z');
    expect(starts.get('2027-04-15')).toBe('2027-04-15T14:30:00Z');
  });
});

describe('exceptions', () => {
  const plan = dropIns(year2026);
  const on = (exceptions: SeriesException[], date: string) =>
    seriesDates({ ...plan, exceptions }, twoYears).filter((one) => keyOf(one) === date);

  test.each<[string, SeriesException, object]>([
    [
      'a skipped date stays in the list with its reason',
      { date: '2026-11-26', what: 'skip', reason: 'Inspection' },
      { date: '2026-11-26', what: 'skipped', reason: 'Inspection' },
    ],
    [
      'a moved one is where it was moved to, and says where from',
      {
        date: '2026-11-26',
        what: 'move',
        to: '2026-11-27',
        startTime: '09:00',
        endTime: '10:00',
        reason: 'Hall',
      },
      {
        ...{ date: '2026-11-27', startsAt: '2026-11-27T09:00', endsAt: '2026-11-27T10:00' },
        ...{ what: 'moved', from: '2026-11-26', reason: 'Hall' },
      },
    ],
    [
      'a moved one keeps the times of the series where none are given',
      { date: '2026-11-26', what: 'move', to: '2026-11-25', reason: 'Hall' },
      { startsAt: '2026-11-25T15:30', endsAt: '2026-11-25T16:30', what: 'moved' },
    ],
    [
      'one that the calendar skips can be moved',
      { date: '2026-10-29', what: 'move', to: '2026-11-05', reason: 'Instead of the holiday' },
      { date: '2026-11-05', from: '2026-10-29', what: 'moved' },
    ],
    [
      'one that is moved back meets again',
      { date: '2026-11-26', what: 'move', to: '2026-11-26', reason: 'Back' },
      { date: '2026-11-26', what: 'meets' },
    ],
    [
      'one can be added, also where there is no school, which is said',
      { date: '2026-10-29', what: 'add', reason: 'Asked for' },
      { date: '2026-10-29', what: 'added', reason: 'Asked for', closed: 'October half term' },
    ],
    [
      'or in a week between',
      { date: '2026-11-18', what: 'add', reason: 'Asked for' },
      { date: '2026-11-18', startsAt: '2026-11-18T15:30', what: 'added' },
    ],
  ])('%s', (_, exception, expected) => {
    expect(on([exception], exception.date)).toEqual([expect.objectContaining(expected)]);
  });

  test('of days outside the series do nothing', () => {
    expect(on([{ date: '2027-08-12', what: 'add', reason: 'x' }], '2027-08-12')).toEqual([]);
  });
});

describe('whatever the series', () => {
  const day = fc.integer({ min: 0, max: 690 }).map((n) => addDays('2025-09-01', n));
  const weekday = fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5);
  const rule: fc.Arbitrary<SeriesRule> = fc.oneof(
    fc.record({ every: fc.constant('fortnight' as const), weekday }),
    fc.record({ every: fc.constant('term' as const), schoolWeek: fc.integer({ min: 1, max: 16 }), weekday }),
  );
  const reason = fc.constant('Decided');
  const exception: fc.Arbitrary<SeriesException> = fc.oneof(
    fc.record({ date: day, what: fc.constant('skip' as const), reason }),
    fc.record({ date: day, what: fc.constant('add' as const), reason }),
    fc.record({ date: day, what: fc.constant('move' as const), to: day, reason }),
  );
  const plan: fc.Arbitrary<SeriesPlan> = fc
    .record({
      ends: fc.tuple(day, day),
      rule,
      exceptions: fc.uniqueArray(exception, { maxLength: 6, selector: ({ date }) => date }),
    })
    .map(({ ends, ...rest }) => {
      const [from = '', to = ''] = [...ends].sort();
      return { from, to, ...rest, startTime: '15:30', endTime: '16:30' };
    });

  test('every date is on its weekday and a school day, unless somebody decided otherwise', () => {
    fc.assert(
      fc.property(plan, (one) => {
        for (const { date, what, closed } of seriesDates(one, twoYears)) {
          if (what === 'meets' && !one.exceptions.some((found) => found.date === date)) {
            expect(weekdayOf(date)).toBe(one.rule.weekday);
            expect(isSchoolDay(date, twoYears)).toBe(true);
          }
          if (what === 'added' || what === 'moved')
            expect(closed === undefined).toBe(isSchoolDay(date, twoYears));
        }
      }),
    );
  });

  test('every date that is not simply held says why, is there once, and in order of time', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const dates = seriesDates(one, twoYears);
        expect(dates.every(({ what, reason: why }) => what === 'meets' || why)).toBe(true);
        expect(new Set(dates.map(keyOf)).size).toBe(dates.length);
        expect(dates.map(({ startsAt }) => startsAt)).toEqual(dates.map(({ startsAt }) => startsAt).sort());
      }),
    );
  });

  test('a longer span changes none of the dates of a shorter one', () => {
    fc.assert(
      fc.property(plan, day, (one, to) => {
        const longer = { ...one, to: to > one.to ? to : one.to, exceptions: [] };
        const before = seriesDates({ ...one, exceptions: [] }, twoYears);
        expect(seriesDates(longer, twoYears).filter(({ date }) => date <= one.to)).toEqual(before);
      }),
    );
  });
});
