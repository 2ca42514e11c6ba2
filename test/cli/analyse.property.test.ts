import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileOfBytes } from '../../src/attendance/registerFile.ts';
import { addDays } from '../../src/calendar/plainDate.ts';
import { runAnalysis } from '../../src/cli/analysis/runAnalysis.ts';
import { firstDay, randomSchool } from '../attendance/randomSchool.ts';
import { type FileStyle, registerFile } from '../attendance/registerFile.ts';
import { slowFigures } from '../attendance/slowFigures.ts';
import { upn } from '../attendance/upns.ts';

const style: FileStyle = {
  layout: 'long list',
  delimiter: ',',
  dates: 'iso',
  encoding: 'utf-8',
  newline: '\n',
  quotes: false,
  titles: 0,
  missing: '',
  lowerCase: false,
};

/** To one decimal, half up, by whole numbers of tenths and remainders. */
function percent(attended: number, possible: number): string {
  if (possible === 0) return '';
  let tenths = 0;
  while (2 * possible * (tenths + 1) <= 2000 * attended + possible) tenths += 1;
  return `${(tenths - (tenths % 10)) / 10}.${tenths % 10}`;
}

it('prints what the definitions give, for thousands of pupils, layouts, dates and files', async () => {
  let pupils = 0;
  const files = fc.array(
    fc.record({
      school: randomSchool,
      layout: fc.constantFrom<FileStyle['layout'][]>(
        'long list',
        'grid, one heading',
        'grid, two headings',
        'grid, days',
      ),
      dates: fc.constantFrom<FileStyle['dates'][]>('iso', 'uk'),
      quotes: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const asAt = fc.option(
    fc.integer({ min: -5, max: 200 }).map((days) => addDays(firstDay, days)),
    { nil: undefined },
  );
  await fc.assert(
    fc.asyncProperty(files, asAt, async (some, until) => {
      const written = some.map(({ school, layout, dates, quotes }) => {
        const plain = school.filter((marks) => marks.length > 0);
        const who = plain.map((marks, i) => ({ upn: upn(i), surname: 'A', forename: 'B', year: '7', marks }));
        return { plain, bytes: registerFile(who, { ...style, layout, dates, quotes }) };
      });
      if (written.some(({ plain }) => plain.length === 0)) return;
      let out = '';
      const names = written.map((_, i) => `${i}.csv`);
      const code = await runAnalysis([...names, ...(until ? ['--as-at', until] : [])], {
        openFile: async (path) =>
          fileOfBytes(path, written[Number.parseInt(path, 10)]?.bytes ?? new Uint8Array(0)),
        out: (text) => {
          out += text;
        },
        err: () => {},
      });
      const expected = written.flatMap(({ plain }) =>
        slowFigures(plain, until).map(({ possible, attended, authorised, unauthorised, threshold }, i) => {
          const missed = possible - attended;
          const counts = [upn(i), possible, attended, authorised, unauthorised, percent(attended, possible)];
          const bands = [possible > 0 && 10 * missed >= possible, possible > 0 && 2 * missed >= possible];
          return [...counts, ...bands, threshold.metOn ?? '', threshold.inWindow].join(',');
        }),
      );
      expect(out.trim().split('\n').slice(1)).toEqual(expected);
      expect(code).toBe(0);
      pupils += expected.length;
    }),
    { numRuns: 300 },
  );
  expect(pupils).toBeGreaterThan(1500);
}, 120_000);
