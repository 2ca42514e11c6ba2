import { describe, expect, test } from 'vitest';
import { attendanceOfTerm } from '../../../src/casework/reports/attendanceOfTerm.ts';
import { reportTerms } from '../../../src/casework/reports/reportTerms.ts';
import { calendar } from '../cases/schoolYear.ts';

const half = (name: string, dates: [string, string], change = {}) => ({
  ...{
    name,
    from: dates[0],
    to: dates[1],
    pupils: 100,
    possible: 1000,
    attended: 900,
    persistent: 0,
    severe: 0,
  },
  ...change,
});
const autumn1 = half('Autumn 1', ['2026-09-07', '2026-10-23']);
const autumn2 = half('Autumn 2', ['2026-11-02', '2026-12-18'], { possible: 800, attended: 760 });
const all = { pupils: 100, possible: 1800, attended: 1660 };
const figures = (halfTerms: ReturnType<typeof half>[], whole = all) => ({
  ...{ from: '2026-09-07', to: '2026-12-18' },
  figures: { all: whole as never, halfTerms },
});

describe('attendance of a half term', () => {
  test('comes with that of the one before and of the year so far', () => {
    expect(attendanceOfTerm(figures([autumn2, autumn1]), { term: autumn2, before: autumn1 }, 6)).toEqual({
      term: { possible: 800, attended: 760 },
      before: { possible: 1000, attended: 900 },
      year: { possible: 1800, attended: 1660 },
    });
  });

  test('has none before the first', () => {
    expect(attendanceOfTerm(figures([autumn1, autumn2]), { term: autumn1 }, 6)).not.toHaveProperty('before');
  });

  test('is found by its days where the register has other ones', () => {
    const shorter = half('Autumn 2', ['2026-11-04', '2026-11-27'], { possible: 8, attended: 8 });
    expect(attendanceOfTerm(figures([autumn1, shorter]), { term: autumn2, before: autumn1 }, 6).term).toEqual(
      {
        possible: 8,
        attended: 8,
      },
    );
  });

  test('is not given for few pupils, nor a year that it could be taken from', () => {
    const few = { ...autumn2, pupils: 5 };
    expect(attendanceOfTerm(figures([autumn1, few]), { term: few, before: autumn1 }, 6)).toEqual({
      before: { possible: 1000, attended: 900 },
    });
    expect(
      attendanceOfTerm(figures([{ ...autumn1, pupils: 5 }, autumn2]), { term: autumn2, before: autumn1 }, 6),
    ).toEqual({
      term: { possible: 800, attended: 760 },
    });
  });

  test('leaves a year away of which any half term is of few pupils: it could be taken from the year', () => {
    const few = half('Spring 1', ['2027-01-04', '2027-02-12'], { pupils: 5 });
    expect(attendanceOfTerm(figures([autumn1, autumn2, few]), { term: autumn1 }, 6)).toEqual({
      term: { possible: 1000, attended: 900 },
    });
    const nobody = { ...few, pupils: 0, possible: 0, attended: 0 };
    expect(
      attendanceOfTerm(figures([autumn1, autumn2, nobody]), { term: autumn2, before: autumn1 }, 6),
    ).toHaveProperty('year');
  });

  test('has no year of another school year, and of two years its own', () => {
    const summer = half('Summer 2', ['2026-06-01', '2026-07-20'], { possible: 500, attended: 100 });
    expect(attendanceOfTerm(figures([summer]), { term: autumn1 }, 6)).toEqual({});
    expect(attendanceOfTerm(figures([summer, autumn1]), { term: autumn1, before: summer }, 6)).toEqual({
      term: { possible: 1000, attended: 900 },
      before: { possible: 500, attended: 100 },
      year: { possible: 1000, attended: 900 },
    });
  });

  test('is all of it where the register has it in parts', () => {
    const whole = { from: '2026-09-01', to: '2026-12-18' };
    expect(attendanceOfTerm(figures([autumn1, autumn2]), { term: whole }, 6).term).toEqual({
      possible: 1800,
      attended: 1660,
    });
    const few = { ...autumn1, pupils: 5 };
    expect(attendanceOfTerm(figures([few, autumn2]), { term: whole }, 6)).toEqual({});
  });

  test('stands beside all of the one before, too, where the register has that in parts', () => {
    const spring = half('Spring', ['2027-01-04', '2027-03-26'], { possible: 10, attended: 9 });
    const before = { from: '2026-09-01', to: '2026-12-18' };
    const terms = { term: spring, before };
    expect(attendanceOfTerm(figures([autumn1, autumn2, spring]), terms, 6)).toMatchObject({
      term: { possible: 10, attended: 9 },
      before: { possible: 1800, attended: 1660 },
    });
  });

  test('leaves out a half term that shares a few days with it', () => {
    const later = { from: '2026-10-22', to: '2026-12-18' };
    expect(attendanceOfTerm(figures([autumn1, autumn2]), { term: later, before: autumn1 }, 6)).toMatchObject({
      term: { possible: 800, attended: 760 },
      before: { possible: 1000, attended: 900 },
    });
  });

  test('is not said where the register does not part it from another', () => {
    const autumn = half('Autumn 1', ['2026-09-07', '2026-12-18']);
    expect(attendanceOfTerm(figures([autumn]), { term: autumn1 }, 6)).toEqual({
      year: { possible: 1000, attended: 900 },
    });
  });

  test('of a register of sums is that of the year alone, where it is of that year', () => {
    const sums = figures([]);
    expect(attendanceOfTerm(sums, { term: autumn2 }, 6)).toEqual({
      year: { possible: 1800, attended: 1660 },
    });
    for (const dates of [{ from: '2026-06-01', to: '2026-12-18' }, { to: '2027-09-10' }])
      expect(attendanceOfTerm({ ...sums, ...dates }, { term: autumn2 }, 6)).toEqual({});
  });

  test('is not given at all for a school of few pupils, or without a register', () => {
    expect(attendanceOfTerm(figures([], { ...all, pupils: 5 }), { term: autumn2 }, 6)).toEqual({});
    expect(attendanceOfTerm(undefined, { term: autumn2 }, 6)).toEqual({});
  });
});

describe('the half terms to choose from', () => {
  const names = (today: string, known: Parameters<typeof reportTerms>[1]) =>
    reportTerms(today, known).map(({ name }) => name);

  test('have begun, the newest first', () => {
    expect(names('2027-01-04', { calendar, halfTerms: [] })).toEqual(['Spring 1', 'Autumn 2', 'Autumn 1']);
    expect(names('2027-01-03', { calendar, halfTerms: [] })).toEqual(['Autumn 2', 'Autumn 1']);
  });

  test('are those of the register where the school has no dates', () => {
    expect(names('2026-11-26', { calendar: undefined, halfTerms: [autumn1, autumn2] })).toEqual([
      'Autumn 2',
      'Autumn 1',
    ]);
  });

  test('are the school year where nobody knows any', () => {
    expect(reportTerms('2026-08-01', { calendar: undefined, halfTerms: [] })).toEqual([
      { name: 'School year 2026/27', from: '2026-09-01', to: '2027-08-31' },
    ]);
  });
});
