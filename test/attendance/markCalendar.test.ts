import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markCalendar } from '../../src/attendance/markCalendar.ts';
import { addDays } from '../../src/calendar/plainDate.ts';
import { randomSchool } from './randomSchool.ts';
import { marksFrom, type PlainMark } from './slowFigures.ts';

describe('marks as text', () => {
  it('start with a morning and hold a place for every half-day', () => {
    const marks = marksFrom([
      { date: '2025-09-05', half: 'PM', code: 'C1' },
      { date: '2025-09-08', half: 'AM', code: '/' },
    ]);
    expect(markCalendar(marks)).toEqual({ from: '2025-09-05', marks: '. C1 . . . . /' });
  });

  it('are empty without marks', () => {
    expect(markCalendar(marksFrom([]))).toEqual({ from: '', marks: '' });
  });

  it('can be counted back into the same marks', () => {
    fc.assert(
      fc.property(randomSchool, (school) => {
        for (const plain of school) {
          const { from, marks } = markCalendar(marksFrom(plain));
          const back = marks
            .split(' ')
            .flatMap((code, i): PlainMark[] =>
              code === '.' || code === ''
                ? []
                : [{ date: addDays(from, i >> 1), half: i % 2 ? 'PM' : 'AM', code }],
            );
          expect(marksFrom(back)).toEqual(marksFrom(plain));
        }
      }),
      { numRuns: 40 },
    );
  });
});
