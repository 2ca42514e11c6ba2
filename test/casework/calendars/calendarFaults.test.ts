import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { calendarFaults, inOrder } from '../../../src/casework/calendars/calendarFaults.ts';
import { exampleCalendar } from '../../../src/local/termDates.ts';

const today = '2026-11-23';
const autumn = { name: 'Autumn 1', from: '2026-09-03', to: '2026-10-23' };
const second = { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' };
const calendar = (change: Partial<SchoolCalendar> = {}): SchoolCalendar => ({
  terms: [autumn, second],
  inset: ['2026-09-03'],
  closures: ['2026-11-20'],
  ...change,
});

describe('faults in dates', () => {
  test.each<[string, Partial<SchoolCalendar>, string, string]>([
    ['no name', { terms: [{ ...autumn, name: ' ' }, second] }, 'Term 1', 'Give this term a name.'],
    [
      'a long name',
      { terms: [{ ...autumn, name: 'x'.repeat(61) }, second] },
      'x'.repeat(61),
      'The name is longer than 60 characters.',
    ],
    [
      'no date',
      { terms: [autumn, { ...second, to: '' }], closures: [] },
      'Autumn 2',
      'Enter its first and its last day.',
    ],
    [
      'a date that does not exist',
      { terms: [autumn, { ...second, to: '2026-11-31' }] },
      'Autumn 2',
      'Enter its first and its last day.',
    ],
    [
      'the wrong way round',
      { terms: [autumn, { ...second, to: '2026-10-31' }], closures: [] },
      'Autumn 2',
      'It ends before it begins.',
    ],
    [
      'an overlap',
      { terms: [autumn, { ...second, from: '2026-10-23' }] },
      'Autumn 2',
      'It begins before Autumn 1 has ended.',
    ],
    [
      'the same twice',
      { terms: [autumn, second, { ...second, name: 'Again' }] },
      'Again',
      'It begins before Autumn 2 has ended.',
    ],
    [
      'an old year',
      { terms: [autumn, second, { name: 'Old', from: '2006-09-03', to: '2006-10-23' }] },
      'Old',
      'Check the year.',
    ],
    [
      'a year to come',
      { terms: [autumn, second, { name: 'Far', from: '2126-09-03', to: '2126-10-23' }] },
      'Far',
      'Check the year.',
    ],
    [
      'a year of term',
      { terms: [autumn, second, { name: 'All', from: '2027-01-04', to: '2027-07-20' }] },
      'All',
      'It is too long for a term. Check the dates.',
    ],
    ['a weekend', { inset: ['2026-09-05'] }, 'INSET day 5 September 2026', 'It is at a weekend.'],
    ['a holiday', { inset: ['2026-10-28'] }, 'INSET day 28 October 2026', 'It is not in a term.'],
    [
      'a bank holiday',
      { closures: ['2026-12-25'] },
      'Closure 25 December 2026',
      'Christmas Day is a bank holiday, which is known already.',
    ],
    ['a closure outside', { closures: ['2027-01-20'] }, 'Closure 20 January 2027', 'It is not in a term.'],
    ['no day', { closures: [''] }, 'Closure', 'Enter a date.'],
    ['both lists', { closures: ['2026-09-03'] }, 'Closure 3 September 2026', 'It is an INSET day already.'],
  ])('%s', (...[, change, where, reason]) => {
    expect(calendarFaults(calendar(change), today)).toEqual([expect.objectContaining({ where, reason })]);
  });

  test('none where there are none', () => {
    expect(calendarFaults(calendar(), today)).toEqual([]);
    for (const year of [2024, 2025, 2026, 2027])
      expect(calendarFaults(exampleCalendar(year), today)).toEqual([]);
  });

  test('name the entry by its place in its list', () => {
    const faults = calendarFaults(calendar({ inset: ['2026-09-04', '2026-09-05'] }), today);
    expect(faults).toEqual([expect.objectContaining({ list: 'inset', at: 1 })]);
  });

  test('are the same in any order of the terms, for the same terms', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(Date.UTC(2026, 7, 1 + n)).toISOString().slice(0, 10));
    const terms = fc.uniqueArray(fc.tuple(day, day), { maxLength: 6, selector: ([from]) => from });
    fc.assert(
      fc.property(terms, (pairs) => {
        const all = pairs.map(([from, to], at) => ({ name: `T${at}`, from, to }));
        const wheres = (list: typeof all) =>
          calendarFaults({ terms: list, inset: [], closures: [] }, today)
            .map(({ where }) => where)
            .sort();
        expect(wheres([...all].reverse())).toEqual(wheres(all));
      }),
    );
  });
});

test('dates are kept in order, and days once', () => {
  const kept = inOrder({
    terms: [second, { ...autumn, name: ' Autumn 1 ' }],
    inset: ['2026-11-02', '2026-09-03', '2026-11-02'],
    closures: [],
  });
  expect(kept).toEqual({ terms: [autumn, second], inset: ['2026-09-03', '2026-11-02'], closures: [] });
});
