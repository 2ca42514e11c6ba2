import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../src/attendance/registerFile.ts';
import { Problem } from '../../src/problems/problem.ts';
import { randomSchool } from './randomSchool.ts';
import { encode, type FileStyle, plainMarks, registerFile, type WrittenPupil } from './registerFile.ts';
import type { PlainMark } from './slowFigures.ts';
import { upn } from './upns.ts';

const style: fc.Arbitrary<FileStyle> = fc.record({
  layout: fc.constantFrom<FileStyle['layout'][]>(
    'long list',
    'grid, one heading',
    'grid, two headings',
    'grid, dates above',
    'grid, days',
  ),
  delimiter: fc.constantFrom<FileStyle['delimiter'][]>(',', '\t', ';'),
  dates: fc.constantFrom<FileStyle['dates'][]>('iso', 'uk', 'uk short', 'month', 'iso with time'),
  encoding: fc.constantFrom<FileStyle['encoding'][]>(
    'utf-8',
    'utf-8 bom',
    'utf-16le',
    'utf-16le bom',
    'utf-16be bom',
    'windows-1252',
  ),
  newline: fc.constantFrom<FileStyle['newline'][]>('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
  titles: fc.integer({ min: 0, max: 4 }),
  missing: fc.constantFrom<FileStyle['missing'][]>('', '-', ' '),
  lowerCase: fc.boolean(),
});

const inTime = (marks: readonly PlainMark[]) =>
  [...marks].sort((a, b) => (`${a.date}${a.half}` < `${b.date}${b.half}` ? -1 : 1));

const written = (school: readonly PlainMark[][]): WrittenPupil[] =>
  school
    .filter((marks) => marks.length > 0)
    .map((marks, i) => ({
      upn: upn(i),
      surname: i % 2 ? 'Ap Gwyn; Zoë' : 'O\u2019Neill, "Mac"',
      forename: `Pupil\u00a0${i}`,
      year: `Year ${i + 1}`,
      marks: inTime(marks),
    }));

describe('a register that was written', () => {
  it('reads back the same in every layout, encoding and style', async () => {
    await fc.assert(
      fc.asyncProperty(randomSchool, style, async (school, how) => {
        const pupils = written(school);
        if (pupils.length === 0) return;
        const reading = await readRegister(fileOfBytes('register.csv', registerFile(pupils, how)));
        expect(reading.pupils.map(plainMarks)).toEqual(pupils.map(({ marks }) => marks));
        expect(reading.pupils.map((pupil) => pupil.upn)).toEqual(pupils.map((pupil) => pupil.upn));
        expect(reading.pupils.map((pupil) => pupil.yearGroup)).toEqual(pupils.map((_, i) => String(i + 1)));
        if (!how.lowerCase)
          expect(reading.pupils.map((pupil) => pupil.surname)).toEqual(pupils.map((pupil) => pupil.surname));
        expect(reading.rejections).toEqual([]);
        expect(reading.warnings).toEqual([]);
        expect(reading.rowsUsed).toBe(reading.rowsIn);
        const dates = pupils.flatMap(({ marks }) => marks.map(({ date }) => date)).sort();
        expect([reading.from, reading.to]).toEqual([dates[0], dates.at(-1)]);
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it('does not depend on the order of the rows of a long list', async () => {
    const lines = (text: string) => text.split('\n').filter((line) => line !== '');
    await fc.assert(
      fc.asyncProperty(randomSchool, fc.integer(), async (school, salt) => {
        const pupils = written(school);
        if (pupils.length === 0) return;
        const bytes = registerFile(pupils, { ...plain, layout: 'long list' });
        const [heading = '', ...rows] = lines(new TextDecoder().decode(bytes));
        const key = (row: string) =>
          [...row].reduce((hash, c) => Math.imul(hash ^ c.charCodeAt(0), 16777619), salt);
        const shuffled = [heading, ...rows.sort((a, b) => key(a) - key(b))].join('\n');
        const reading = await readRegister(fileOfBytes('', encode(shuffled, 'utf-8')));
        const found = new Map(reading.pupils.map((pupil) => [pupil.upn, plainMarks(pupil)]));
        expect(found).toEqual(new Map(pupils.map((pupil) => [pupil.upn, pupil.marks])));
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

const plain: FileStyle = {
  layout: 'long list',
  delimiter: ',',
  dates: 'uk',
  encoding: 'utf-8',
  newline: '\n',
  quotes: false,
  titles: 0,
  missing: '',
  lowerCase: false,
};

describe('a register with faults', () => {
  const pupils = written([
    [
      { date: '2025-09-03', half: 'AM', code: '/' },
      { date: '2025-09-03', half: 'PM', code: 'O' },
    ],
    [
      { date: '2025-09-04', half: 'AM', code: 'I' },
      { date: '2025-09-15', half: 'PM', code: 'G' },
    ],
  ]);
  const noise = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r',
      '\t',
      ';',
      '"",',
      '03/09/2025',
      'AM',
      'UPN',
      '\ufeff',
      '\u0000',
      '/',
      'H',
    ),
  );
  const layout = fc.constantFrom<FileStyle['layout'][]>(
    'long list',
    'grid, one heading',
    'grid, two headings',
    'grid, days',
  );
  const change = fc.record({ at: fc.nat(600), cut: fc.nat(20), noise });

  it('is read without a crash, and every row is used or rejected', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(layout, fc.array(change, { minLength: 1, maxLength: 6 }), async (name, changes) => {
        let text = new TextDecoder().decode(registerFile(pupils, { ...plain, layout: name }));
        for (const { at, cut, noise: added } of changes)
          text = text.slice(0, at) + added + text.slice(at + cut);
        try {
          const reading = await readRegister(fileOfBytes('', new TextEncoder().encode(text)));
          read += 1;
          const rejectedLines = new Set(reading.rejections.map(({ line }) => line));
          if (reading.layout === 'long list')
            expect(reading.rejections).toHaveLength(reading.rowsIn - reading.rowsUsed);
          expect(reading.rowsIn - reading.rowsUsed).toBeLessThanOrEqual(rejectedLines.size);
          expect(reading.rowsUsed).toBeGreaterThanOrEqual(0);
          const lineCount = text.split(/\r\n|\r|\n/).length;
          expect([...rejectedLines].every((line) => line > 0 && line <= lineCount)).toBe(true);
          expect(reading.rejections.every(({ reason }) => reason !== '')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(200);
  }, 60_000);

  it('names the physical line of every bad row, and keeps the good ones', async () => {
    const bad = fc.constantFrom<[string, string][]>(
      ['A839910025000,S,F,7,03/09/2025,AM,/', 'UPN'],
      [',S,F,7,03/09/2025,AM,/', 'UPN'],
      [`${upn(1)},S,F,7,31/09/2025,AM,/`, 'Date'],
      [`${upn(1)},S,F,7,,AM,/`, 'Date'],
      [`${upn(1)},S,F,7,03/09/2025,noon,/`, 'AM/PM'],
      [`${upn(1)},S,F,7,03/09/2025,AM,F`, 'Mark'],
      [`${upn(1)},S,F,7,03/09/2025,AM,H`, 'Mark'],
      [`${upn(1)},"S,F,7,03/09/2025,AM,/`, ''],
      [`${upn(1)},"S"x,F,7,03/09/2025,AM,/`, ''],
      ['Total,S', 'UPN'],
    );
    const good = fc.nat(200).map((day) => [`${upn(0)},S,F,7,${date(day)},AM,/`, undefined] as const);
    const blank = fc.constantFrom(['', null] as const, [',,,,,,', null] as const);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bad, good, blank), { maxLength: 40 }), async (rows) => {
        const text = ['UPN,Surname,Forename,Year,Date,AM/PM,Mark', ...rows.map(([line]) => line)].join('\n');
        const reading = await readRegister(fileOfBytes('', encode(text, 'utf-8')));
        const expected = rows.flatMap(([, column], i) =>
          typeof column === 'string' ? [{ line: i + 2, column }] : [],
        );
        expect(reading.rejections.map(({ line, column }) => ({ line, column }))).toEqual(expected);
        expect(reading.rowsIn).toBe(rows.filter(([, column]) => column !== null).length);
        expect(reading.rowsUsed).toBe(reading.rowsIn - expected.length);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

const date = (day: number) =>
  new Date(Date.UTC(2025, 8, 1 + day)).toISOString().slice(0, 10).split('-').reverse().join('/');
