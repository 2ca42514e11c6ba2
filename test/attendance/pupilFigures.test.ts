import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { attendanceCodes } from '../../src/attendance/attendanceCode.ts';
import { type Marks, noMark } from '../../src/attendance/marks.ts';
import { figuresOfPupil, pupilFigures, schoolWeeksOf } from '../../src/attendance/pupilFigures.ts';
import { addDays } from '../../src/calendar/plainDate.ts';
import { isSchoolDay } from '../../src/calendar/schoolCalendar.ts';
import { year2025 } from '../calendar/years.ts';
import { firstDay, halves, randomSchool } from './randomSchool.ts';
import { marksFrom, type PlainMark, slowFigures } from './slowFigures.ts';
import { upn } from './upns.ts';

const openDays = Array.from({ length: 330 }, (_, i) => addDays('2025-09-01', i)).filter((date) =>
  isSchoolDay(date, { ...year2025, inset: [], closures: [] }),
);

/** A pupil present all year but for the marks given, by date. */
function presentBut(marks: Record<string, string>, days = openDays): PlainMark[] {
  return days.flatMap((date) =>
    halves.map((half, i) => ({
      date,
      half,
      code: marks[date] ?? marks[`${date} ${half}`] ?? '/\\'.charAt(i),
    })),
  );
}

const present = presentBut({});
const schoolOf = (...pupils: PlainMark[][]) =>
  pupils.map((plain, i) => ({ upn: upn(i), marks: marksFrom(plain) }));

/** The same marks over one array of sessions, as a register is read. */
function inStep<T extends { marks: Marks }>(pupils: readonly T[]): T[] {
  const sessions = Int32Array.from(new Set(pupils.flatMap(({ marks }) => [...marks.sessions]))).sort();
  return pupils.map((pupil) => {
    const at = new Map(
      Array.from(pupil.marks.sessions, (session, i) => [session, pupil.marks.codes[i] ?? noMark]),
    );
    return {
      ...pupil,
      marks: { sessions, codes: Uint8Array.from(sessions, (session) => at.get(session) ?? noMark) },
    };
  });
}

function figuresOf(plain: PlainMark[], asAt?: string) {
  const school = schoolOf(plain, present);
  return pupilFigures(marksFrom(plain), schoolWeeksOf(school, asAt), asAt);
}

describe('the window of ten school weeks', () => {
  test.each([
    ['2025-09-05', '2025-09-01', '2025-09-07'],
    ['2025-11-21', '2025-09-08', '2025-11-23'],
    ['2026-01-16', '2025-10-20', '2026-01-18'],
    ['2026-04-24', '2026-01-26', '2026-04-26'],
    // In half term and at a weekend: that of the last school week.
    ['2025-10-29', '2025-09-01', '2025-10-26'],
    ['2025-11-23', '2025-09-08', '2025-11-23'],
  ])('of %s runs from %s to %s', (asAt, from, to) => {
    expect(figuresOf(present, asAt).threshold).toMatchObject({ windowFrom: from, windowTo: to });
  });

  it('counts only weeks in which the school recorded something', () => {
    const closedWeek = (date: string) => date >= '2025-10-13' && date <= '2025-10-17';
    const closed = present.map((mark) => (closedWeek(mark.date) ? { ...mark, code: '#' } : mark));
    const weeks = schoolWeeksOf(schoolOf(closed));
    expect(weeks.opened).toHaveLength(39);
    expect(pupilFigures(marksFrom(closed), weeks, '2025-11-21').threshold.windowFrom).toBe('2025-09-01');
  });

  it('is the school’s: a week that the pupil missed altogether still counts', () => {
    const gone = present.filter(({ date }) => date < '2025-10-13' || date > '2025-10-17');
    expect(figuresOf(gone, '2025-11-21').threshold.windowFrom).toBe('2025-09-08');
  });

  it('does not exist before the first school week', () => {
    expect(figuresOf(present, '2025-08-30').threshold).toEqual({ inWindow: 0, unexplainedInWindow: 0 });
    expect(pupilFigures(marksFrom([]), schoolWeeksOf([])).threshold).toEqual({
      inWindow: 0,
      unexplainedInWindow: 0,
    });
  });
});

describe('the national threshold', () => {
  it('is met on the day of the tenth session, half-days counted', () => {
    const five = Object.fromEntries(openDays.slice(10, 15).map((date) => [date, 'O']));
    expect(figuresOf(presentBut(five)).threshold.metOn).toBe(openDays[14]);
    expect(figuresOf(presentBut({ ...five, [openDays[14] ?? '']: '/' })).threshold.metOn).toBeUndefined();
  });

  test.each(['G', 'N', 'O', 'U'])('counts %s', (code) => {
    const five = Object.fromEntries(openDays.slice(10, 15).map((date) => [date, code]));
    expect(figuresOf(presentBut(five)).threshold.metOn).toBe(openDays[14]);
  });

  test.each(['I', 'C', 'L', 'X', 'Y1', 'D', 'Z', '#'])('does not count %s', (code) => {
    const five = Object.fromEntries(openDays.slice(10, 15).map((date) => [date, code]));
    expect(figuresOf(presentBut(five)).threshold.metOn).toBeUndefined();
  });

  it('spans half term and Christmas: the first week of ten still counts in the tenth', () => {
    const marks = {
      '2025-10-20': 'O',
      '2025-10-21': 'O',
      '2026-01-12': 'O',
      '2026-01-13': 'O',
      '2026-01-16': 'O',
    };
    expect(figuresOf(presentBut(marks)).threshold.metOn).toBe('2026-01-16');
  });

  it('drops the first week in the eleventh', () => {
    const marks = {
      '2025-10-20': 'O',
      '2025-10-21': 'O',
      '2026-01-12': 'O',
      '2026-01-13': 'O',
      '2026-01-19': 'O',
    };
    const { threshold } = figuresOf(presentBut(marks), '2026-01-23');
    expect(threshold.metOn).toBeUndefined();
    expect(threshold.inWindow).toBe(6);
  });

  it('stays met when the window has moved on, and is not met before its date', () => {
    const five = Object.fromEntries(openDays.slice(10, 15).map((date) => [date, 'O']));
    const pupil = presentBut(five);
    expect(figuresOf(pupil, '2026-07-22').threshold).toMatchObject({ metOn: openDays[14], inWindow: 0 });
    expect(figuresOf(pupil, openDays[13]).threshold).toMatchObject({ inWindow: 8 });
    expect(figuresOf(pupil, openDays[13]).threshold.metOn).toBeUndefined();
  });

  it('shows live N marks apart', () => {
    const marks = { '2025-11-17': 'O', '2025-11-18 AM': 'N', '2025-11-18 PM': 'U' };
    expect(figuresOf(presentBut(marks), '2025-11-21').threshold).toMatchObject({
      inWindow: 4,
      unexplainedInWindow: 1,
    });
  });
});

describe('a pupil’s figures', () => {
  it('count each class of code, and each code', () => {
    const codes = attendanceCodes.map(({ code }) => code);
    const plain = codes.map((code, i) => ({ date: openDays[i] ?? '', half: 'AM' as const, code }));
    const figures = figuresOf(plain);
    expect(figures).toMatchObject({ possible: 24, attended: 9, authorised: 11, unauthorised: 4 });
    expect(figures).toMatchObject({ lateBefore: 1, lateAfter: 1 });
    expect(figures.byCode).toEqual(Object.fromEntries(codes.map((code) => [code, 1])));
  });

  it('are those of the sums where there are no marks', () => {
    const byCode = { '/': 60, '\\': 28, L: 2, I: 6, U: 4 };
    const counts = { possible: 100, attended: 90, authorised: 6, unauthorised: 4, byCode };
    const none = { marks: marksFrom([]), counts };
    expect(figuresOfPupil(none, schoolWeeksOf([none]))).toEqual({ ...counts, lateBefore: 2, lateAfter: 4 });
    const sums = { possible: 10, attended: 9, authorised: 1, unauthorised: 0 };
    expect(figuresOfPupil({ marks: marksFrom([]), counts: sums }, schoolWeeksOf([]))).toEqual({
      ...sums,
      lateBefore: 0,
      lateAfter: 0,
      byCode: {},
    });
  });

  it('equal the definitions followed one mark at a time, for thousands of pupils', () => {
    let met = 0;
    let pupils = 0;
    const asAt = fc.option(fc.integer({ min: -5, max: 200 }).map((days) => addDays(firstDay, days)));
    fc.assert(
      fc.property(randomSchool, asAt, (plain, until) => {
        const all = schoolOf(...plain);
        const schoolWeeks = schoolWeeksOf(all, until ?? undefined);
        expect(schoolWeeksOf(inStep(all), until ?? undefined)).toEqual(schoolWeeks);
        const slow = slowFigures(plain, until ?? undefined);
        inStep(all).forEach(({ marks }, i) => {
          const { byCode, ...figures } = pupilFigures(marks, schoolWeeks, until ?? undefined);
          expect(figures).toEqual(slow[i]);
          expect(pupilFigures(all[i]?.marks ?? marks, schoolWeeks, until ?? undefined)).toEqual({
            byCode,
            ...figures,
          });
          pupils += 1;
          if (figures.threshold.metOn) met += 1;
        });
      }),
      { numRuns: 1000 },
    );
    // The property says little unless many of the pupils reach the threshold and many do not.
    expect(pupils).toBeGreaterThan(2000);
    expect(met).toBeGreaterThan(300);
    expect(pupils - met).toBeGreaterThan(300);
  }, 30_000);
});
