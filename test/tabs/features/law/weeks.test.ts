import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/calendar/plainDate.ts';
import { exampleCalendar } from '../../../../src/local/termDates.ts';
import { likelyHoliday } from '../../../../tabs/features/law/calculators/likelyHoliday.ts';
import { weeksOfSchool, weeksToShow, withWeek } from '../../../../tabs/features/law/calculators/weeks.ts';

describe('the weeks to tick', () => {
  test('as many as count, and one more for each that does not', () => {
    const draft = { startsOn: '14/10/2026', weeks: '3', closed: '' };
    expect(weeksToShow(draft)).toEqual(['2026-10-12', '2026-10-19', '2026-10-26']);
    expect(weeksToShow({ ...draft, closed: '2026-10-26' })).toEqual([
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
    ]);
    expect(weeksToShow({ ...draft, startsOn: '10/10/2026' })[0]).toBe('2026-10-12');
  });

  test('none before there is a start and a length; never without end', () => {
    expect(weeksToShow({ startsOn: '', weeks: '3', closed: '' })).toEqual([]);
    expect(weeksToShow({ startsOn: '14/10/2026', weeks: '', closed: '' })).toEqual([]);
    const closed = Array.from({ length: 60 }, (_, week) => addDays('2026-10-12', 7 * week)).join(' ');
    expect(weeksToShow({ startsOn: '14/10/2026', weeks: '3', closed }).length).toBe(30);
  });

  test('unticking and ticking again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 40 })),
        fc.integer({ min: 0, max: 40 }),
        (some, one) => {
          const monday = (week: number) => addDays('2026-09-07', 7 * week);
          const closed = some
            .filter((week) => week !== one)
            .map(monday)
            .sort()
            .join(' ');
          expect(withWeek(withWeek(closed, monday(one), false), monday(one), true)).toBe(closed);
        },
      ),
    );
  });
});

describe('likely holidays', () => {
  test.each([
    ['2026-10-26', 'half term in many schools'],
    ['2026-12-21', 'the Christmas holiday in most schools'],
    ['2026-12-28', 'the Christmas holiday in most schools'],
    ['2027-02-15', 'half term in many schools'],
    ['2027-03-29', 'the Easter holiday in many schools'],
    ['2027-05-31', 'half term in most schools'],
    ['2027-08-09', 'the summer holiday in most schools'],
    ['2026-11-23', undefined],
    ['2027-01-11', undefined],
  ])('the week of %s: %s', (monday, words) => {
    expect(likelyHoliday(monday)).toBe(words);
  });

  test('hints in the example year fall outside its terms, but for the week in which Christmas begins', () => {
    const { terms } = exampleCalendar(2026);
    for (let monday = '2026-09-07'; monday < '2027-07-19'; monday = addDays(monday, 7)) {
      const friday = addDays(monday, 4);
      const inTerm = terms.some(({ from, to }) => from <= friday && to >= addDays(monday, 3));
      if (inTerm) expect(likelyHoliday(monday), monday).toBeUndefined();
    }
  });
});

describe('weeks by the dates of a school', () => {
  const year = exampleCalendar(2026);

  test.each<[string, string, string, ReturnType<typeof weeksOfSchool>]>([
    ['nothing closed', '2/11/2026', '4', { closed: '' }],
    ['across half term', '12/10/2026', '4', { closed: '2026-10-26' }],
    ['across Christmas', '7/12/2026', '3', { closed: '2026-12-21 2026-12-28' }],
    ['from within a holiday', '28/10/2026', '3', { closed: '2026-10-26' }],
    ['over the end of what is known', '12/7/2027', '4', { closed: '', knownTo: '2027-07-21' }],
    ['after it', '6/9/2027', '4', undefined],
    ['before it', '1/6/2026', '4', undefined],
    ['without a start', '', '4', undefined],
  ])('%s', (...[, startsOn, weeks, expected]) => {
    expect(weeksOfSchool({ startsOn, weeks, closed: '2026-11-09' }, year)).toEqual(expected);
  });

  test('a week with a single open day counts', () => {
    const closures = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'];
    const draft = { startsOn: '2/11/2026', weeks: '3', closed: '' };
    expect(weeksOfSchool(draft, { ...year, closures })).toEqual({ closed: '' });
    expect(weeksOfSchool(draft, { ...year, closures: [...closures, '2026-11-13'] })).toEqual({
      closed: '2026-11-09',
    });
  });
});
