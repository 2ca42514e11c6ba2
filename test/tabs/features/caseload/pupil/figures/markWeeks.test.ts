import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWeeks } from '../../../../../../tabs/features/caseload/pupil/figures/marks/markWeeks.ts';

const codesOf = (marks: ReturnType<typeof markWeeks>) =>
  marks.rows.flatMap((row) =>
    row.kind === 'week'
      ? row.sessions.flatMap(({ code, date, half }) => (code ? [`${date} ${half} ${code}`] : []))
      : [],
  );

test('a register that starts on a Thursday fills the days before with no mark', () => {
  const year = markWeeks({ from: '2026-09-03', marks: '/ \\ I . . . . . L' });
  expect(year.daysPerWeek).toBe(5);
  expect(year.rows.map((row) => row.kind === 'week' && row.monday)).toEqual(['2026-08-31', '2026-09-07']);
  expect(codesOf(year)).toEqual([
    '2026-09-03 morning /',
    '2026-09-03 afternoon \\',
    '2026-09-04 morning I',
    '2026-09-07 morning L',
  ]);
});

test('weeks without a mark become one row', () => {
  const week = `${'/ \\ '.repeat(5)}. . . . `;
  const year = markWeeks({ from: '2026-10-12', marks: `${week}${'. '.repeat(28)}${week}` });
  expect(year.rows.map(({ kind }) => kind)).toEqual(['week', 'empty', 'week']);
  expect(year.rows[1]).toEqual({ kind: 'empty', from: '2026-10-19', to: '2026-10-30', weeks: 2 });
});

test('a mark on a Saturday brings the weekend in', () => {
  expect(markWeeks({ from: '2026-09-05', marks: '/ \\' })).toMatchObject({ daysPerWeek: 7 });
});

test('every mark stands once, at its own date, whatever the start', () => {
  const code = fc.constantFrom('/', '\\', 'I', 'O', 'C1', '.');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.array(code, { maxLength: 120 }), (shift, codes) => {
      const start = Date.UTC(2026, 0, 1) + shift * 86_400_000;
      const from = new Date(start).toISOString().slice(0, 10);
      const expected = codes.flatMap((mark, at) => {
        const date = new Date(start + (at >> 1) * 86_400_000).toISOString().slice(0, 10);
        return mark === '.' ? [] : [`${date} ${at % 2 ? 'afternoon' : 'morning'} ${mark}`];
      });
      expect(codesOf(markWeeks({ from, marks: codes.join(' ') }))).toEqual(expected);
    }),
  );
});
