import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PupilDetails, RegisterPupil } from '../../../src/attendance/marks.ts';
import { schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { fivePointBand } from '../../../src/attendance/school/groupFigures.ts';
import { openedWeeks } from '../../../src/attendance/school/openedWeeks.ts';
import { daysOfRuns } from '../../../src/calendar/openRuns.ts';
import { addDays } from '../../../src/calendar/plainDate.ts';
import { isSchoolDay } from '../../../src/calendar/schoolCalendar.ts';
import { termsSeen } from '../../../src/calendar/termsSeen.ts';
import { year2025 } from '../../calendar/years.ts';
import { firstDay, halves, randomSchool } from '../randomSchool.ts';
import { marksFrom, type PlainMark } from '../slowFigures.ts';
import { schoolFigures, schoolOf } from './schoolOf.ts';
import { slowGroup, slowHalfTerm } from './slowSchool.ts';

const figuresOf = (pupils: readonly RegisterPupil[], options: { asAt?: string; from?: string } = {}) =>
  schoolFigures(pupils, { weeks: schoolWeeksOf(pupils, options.asAt), ...options });

const withSums = (missed: number, possible: number, details: Partial<PupilDetails> = {}): RegisterPupil => ({
  upn: '',
  ...details,
  marks: marksFrom([]),
  counts: { possible, attended: possible - missed, authorised: missed, unauthorised: 0 },
});

describe('the five-point bands', () => {
  test.each([
    [0, 100, 0],
    [49, 1000, 0],
    [5, 100, 1],
    [19, 380, 1],
    [18, 380, 0],
    [10, 100, 2],
    [149, 1000, 2],
    [15, 100, 3],
    [50, 100, 10],
    [949, 1000, 18],
    [95, 100, 19],
    [100, 100, 19],
  ])('%i of %i missed is in band %i', (missed, possible, band) => {
    expect(fivePointBand({ possible, attended: possible - missed })).toBe(band);
  });

  it('and the group from 5 to 15% hold those on the lower line and not those on the upper', () => {
    const { all } = figuresOf([withSums(5, 100), withSums(149, 1000), withSums(15, 100), withSums(49, 1000)]);
    expect(all.fiveToFifteen).toBe(2);
    expect(all.bands.slice(0, 4)).toEqual([1, 1, 1, 1]);
  });
});

describe('persistent and severe', () => {
  const onTheLines = [withSums(10, 100), withSums(50, 100), withSums(0, 0)];

  it('hold those on the line in the DfE’s reading, and not in the other', () => {
    const weeks = schoolWeeksOf(onTheLines);
    expect(schoolFigures(onTheLines, { weeks }).all).toMatchObject({ pupils: 3, persistent: 2, severe: 1 });
    expect(schoolFigures(onTheLines, { weeks, reading: 'below' }).all).toMatchObject({
      persistent: 1,
      severe: 0,
    });
  });
});

describe('groups', () => {
  it('are those that the register says something of, in order, with what it does not say apart', () => {
    const { groups } = figuresOf([
      withSums(10, 100, { yearGroup: '10', sex: 'female', sen: 'E' }),
      withSums(0, 100, { yearGroup: 'R', sex: 'male', sen: 'K' }),
      withSums(60, 100, { yearGroup: '7', sen: 'N' }),
      withSums(20, 100, { yearGroup: 'N2', sex: 'male' }),
    ]);
    expect(
      groups.map(({ by, name, figures }) => `${by}: ${name} ${figures.pupils} ${figures.persistent}`),
    ).toEqual([
      'year: Nursery 2 1 1',
      'year: Reception 1 0',
      'year: Year 7 1 1',
      'year: Year 10 1 1',
      'sex: Girls 1 1',
      'sex: Boys 2 1',
      'sex: Not recorded 1 1',
      'sen: No SEN 1 1',
      'sen: SEN support 1 0',
      'sen: EHCP 1 1',
      'sen: Not recorded 1 1',
      'ehcp: EHCP 1 1',
      'ehcp: No EHCP 2 1',
      'ehcp: Not recorded 1 1',
    ]);
  });

  it('each add up to all', () => {
    const details = fc.record({
      yearGroup: fc.option(fc.constantFrom('R', '1', '7', '11'), { nil: undefined }),
      sex: fc.option(fc.constantFrom('female' as const, 'male' as const), { nil: undefined }),
      sen: fc.option(fc.constantFrom('N' as const, 'K' as const, 'E' as const), { nil: undefined }),
      freeMeals: fc.option(fc.boolean(), { nil: undefined }),
    });
    const pupil = fc
      .tuple(fc.nat(400), fc.nat(400), details)
      .map(([missed, attended, { yearGroup, sex, sen, freeMeals }]) => ({
        ...withSums(missed, missed + attended),
        ...(yearGroup && { yearGroup }),
        ...(sex && { sex }),
        ...(sen && { sen }),
        ...(freeMeals !== undefined && { freeMeals }),
      }));
    fc.assert(
      fc.property(fc.array(pupil, { maxLength: 40 }), (pupils) => {
        const { all, groups } = figuresOf(pupils);
        for (const by of new Set(groups.map((group) => group.by))) {
          const own = groups.filter((group) => group.by === by).map(({ figures }) => figures);
          const sum = (
            name: 'pupils' | 'possible' | 'attended' | 'persistent' | 'severe' | 'fiveToFifteen',
          ) => own.reduce((total, figures) => total + figures[name], 0);
          for (const name of [
            'pupils',
            'possible',
            'attended',
            'persistent',
            'severe',
            'fiveToFifteen',
          ] as const)
            expect(sum(name)).toBe(all[name]);
        }
      }),
    );
  });
});

describe('compulsory school age', () => {
  const born = (birthDate: string) => withSums(1, 10, { birthDate });
  const pupils = [born('2020-09-02'), born('2009-09-01'), born('2009-08-31'), withSums(1, 10)];

  it('leaves out who was outside it on every day of the register', () => {
    expect(figuresOf(pupils, { from: '2025-09-03', asAt: '2025-12-19' })).toMatchObject({
      outsideAge: 2,
      all: { pupils: 2 },
    });
    expect(figuresOf(pupils, { from: '2025-09-03', asAt: '2026-07-22' })).toMatchObject({ outsideAge: 1 });
  });

  it('cannot be told where sums have no dates, nor where there is no date of birth', () => {
    expect(figuresOf(pupils)).toMatchObject({ outsideAge: 0, all: { pupils: 4 } });
  });
});

describe('a register of sums', () => {
  it('has figures and groups, and nothing by date', () => {
    expect(figuresOf([withSums(10, 100, { yearGroup: '7' })])).toMatchObject({
      all: { pupils: 1, possible: 100, attended: 90, authorised: 10 },
      groups: [{ by: 'year', name: 'Year 7' }],
      halfTerms: [],
      weeks: [],
      openRuns: [],
    });
  });
});

describe('the days and half terms of a register', () => {
  const days = Array.from({ length: 330 }, (_, i) => addDays('2025-09-01', i)).filter((day) =>
    isSchoolDay(day, year2025),
  );
  const present = days.flatMap((date): PlainMark[] =>
    halves.map((half, i) => ({ date, half, code: '/\\'.charAt(i) })),
  );
  const pupils = schoolOf([present, present.map((mark) => ({ ...mark, code: 'I' }))]);

  it('are the school’s own where its terms hold them', () => {
    const figures = schoolFigures(pupils, { weeks: schoolWeeksOf(pupils), terms: year2025.terms });
    expect(figures.halfTerms.map(({ name, from }) => `${name} ${from}`)).toEqual(
      year2025.terms.map(({ name, from }) => `${name} ${from}`),
    );
    expect(figures.halfTerms[0]).toMatchObject({ pupils: 2, persistent: 1, severe: 1 });
    expect(daysOfRuns(figures.openRuns)).toEqual(days);
    expect(figures.weeks).toHaveLength(40);
    expect(figures.weeks.slice(0, 2)).toEqual(['2025-09-04', '2025-09-08']);
  });

  it('end at the date asked for', () => {
    const figures = figuresOf(pupils, { asAt: '2025-11-21' });
    expect(figures.halfTerms.map(({ name, to }) => `${name} ${to}`)).toEqual([
      'Autumn 1 2025-10-24',
      'Autumn 2 2025-11-21',
    ]);
    expect(figures.weeks.at(-1)).toBe('2025-11-17');
  });
});

it('equals the definitions followed one mark at a time', () => {
  const asAt = fc.option(
    fc.integer({ min: 10, max: 200 }).map((days) => addDays(firstDay, days)),
    {
      nil: undefined,
    },
  );
  fc.assert(
    fc.property(
      randomSchool,
      asAt,
      fc.constantFrom('dfe' as const, 'below' as const),
      (plain, until, reading) => {
        const seen = plain.map((marks) => marks.filter(({ date }) => until === undefined || date <= until));
        const openDays = [
          ...new Set(
            seen.flatMap((marks) => marks.filter(({ code }) => !'#Z'.includes(code)).map(({ date }) => date)),
          ),
        ].sort();
        const terms = termsSeen(openDays);
        for (const pupils of [
          schoolOf(plain),
          plain.map((marks, i) => ({ upn: `${i}`, marks: marksFrom(marks) })),
        ]) {
          const weeks = schoolWeeksOf(pupils, until);
          const figures = schoolFigures(pupils, { weeks, asAt: until, reading });
          expect(figures.all).toEqual(slowGroup(seen, reading));
          expect(figures.halfTerms).toEqual(terms.map((term) => slowHalfTerm(seen, term, reading)));
          expect(daysOfRuns(figures.openRuns)).toEqual(openDays);
          const again = openedWeeks(figures.weeks);
          expect(again.opened).toEqual(weeks.opened);
          if (weeks.opened.length > 0)
            expect(figures.weeks.map((_, i) => again.ordinals.indexOf(i + 1) + again.firstWeek)).toEqual(
              figures.weeks.map((_, i) => weeks.ordinals.indexOf(i + 1) + weeks.firstWeek),
            );
        }
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
