import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markCalendar } from '../../../src/attendance/markCalendar.ts';
import { marksOfCalendar } from '../../../src/attendance/pupil/marksOfCalendar.ts';
import { randomSchool } from '../randomSchool.ts';
import { schoolOf } from '../school/schoolOf.ts';
import { marksFrom } from '../slowFigures.ts';

it('reads the tokens of every half-day', () => {
  expect(marksOfCalendar({ from: '2025-09-05', marks: '. C1 . . . . /' })).toEqual(
    marksFrom([
      { date: '2025-09-05', half: 'PM', code: 'C1' },
      { date: '2025-09-08', half: 'AM', code: '/' },
    ]),
  );
  expect(marksOfCalendar({ from: '', marks: '' })).toEqual(marksFrom([]));
});

it('refuses what is no code', () => {
  expect(() => marksOfCalendar({ from: '2025-09-05', marks: '/ ?' })).toThrow(RangeError);
});

it('gives back the marks that were written, from a register of one pupil or of many', () => {
  fc.assert(
    fc.property(randomSchool, (school) => {
      const shared = schoolOf(school);
      school.forEach((plain, i) => {
        expect(marksOfCalendar(markCalendar(marksFrom(plain)))).toEqual(marksFrom(plain));
        const marks = shared[i]?.marks;
        if (marks) expect(marksOfCalendar(markCalendar(marks))).toEqual(marksFrom(plain));
      });
    }),
    { numRuns: 100 },
  );
});
