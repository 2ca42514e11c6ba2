import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { eachRow } from '../../../../src/attendance/reading/text/rows.ts';
import { isProblem } from '../../../../src/problems/problem.ts';

function rowsOf(pieces: Iterable<string>) {
  const rows: { line: number; cells: string[]; torn?: true }[] = [];
  eachRow(pieces, ',', (cells, line, torn) => rows.push({ line, cells: [...cells], ...(torn && { torn }) }));
  return rows;
}

describe('rows of a delimited text', () => {
  it('know their physical lines, quoted line breaks and blank lines counted', () => {
    expect(rowsOf(['a,b\n\n"x\ny",2\n"p ""q""",3\nlast'])).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [''] },
      { line: 3, cells: ['x\ny', '2'] },
      { line: 5, cells: ['p "q"', '3'] },
      { line: 6, cells: ['last'] },
    ]);
  });

  it('lose one line only to a quotation mark that is never closed', () => {
    expect(rowsOf(['a,b\n1,"x\n2,y\n3,z\n'])).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1,"x'], torn: true },
      { line: 3, cells: ['2', 'y'] },
      { line: 4, cells: ['3', 'z'] },
      { line: 5, cells: [''] },
    ]);
    expect(rowsOf(['1,"x\n2,y\n3,"z, z"\n4,"w"']).map(({ line, torn }) => [line, torn])).toEqual([
      [1, true],
      [2, undefined],
      [3, undefined],
      [4, undefined],
    ]);
    expect(rowsOf(['1,"x']).at(-1)?.line).toBe(1);
  });

  it('call a line torn whose quotation mark another line closes, and lose no pupil between the two', () => {
    const lines = [
      'K839400125001,"Smith,/',
      'L837410024017,Jones,/',
      'P207000016049,Hart",/',
      'K839400125001,"Cross, A",O',
    ];
    expect(rowsOf([lines.join('\n')]).map(({ line, cells, torn }) => [line, cells.length, torn])).toEqual([
      [1, 1, true],
      [2, 3, undefined],
      [3, 3, undefined],
      [4, 3, undefined],
    ]);
  });

  it('keep a note of several lines in its cell', () => {
    expect(rowsOf(['1,"Rang, no answer\nRang again, left a message\nVisit"\n2,x'])).toEqual([
      { line: 1, cells: ['1', 'Rang, no answer\nRang again, left a message\nVisit'] },
      { line: 4, cells: ['2', 'x'] },
    ]);
  });

  it('call a line torn whose quotation marks stand in the middle of a quoted cell', () => {
    expect(rowsOf(['"O"Brien",1\n2,x'])).toEqual([
      { line: 1, cells: ['O"Brien', '1'], torn: true },
      { line: 2, cells: ['2', 'x'] },
    ]);
    expect(rowsOf(['5" pipe,1'])).toEqual([{ line: 1, cells: ['5" pipe', '1'] }]);
  });

  test.each([
    ['one unclosed quotation mark in a long file', 1],
    ['twenty of them', 20],
  ])('survive %s', (_name, faults) => {
    const lines = Array.from({ length: 60_000 }, (_, i) =>
      i % 3000 === 0 && i < faults * 3000 ? `"${i},b` : `${i},b`,
    );
    const text = lines.join('\n');
    const pieces = Array.from({ length: 8 }, (_, i) => text.slice(i * 100_000, (i + 1) * 100_000));
    const rows = rowsOf(pieces);
    expect(rows.map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
    expect(rows.filter(({ torn }) => torn)).toHaveLength(faults);
  });

  it('gives up on a file in which nearly every line is torn', () => {
    const text = Array.from({ length: 500 }, (_, i) => `"${i},b`).join('\n');
    expect(() => rowsOf([text])).toThrow(expect.toSatisfy((e) => isProblem(e, 'register_unreadable')));
  });

  it('do not depend on where the text is cut into pieces', () => {
    const cell = fc.stringMatching(/^[a-z ,"\n]{0,5}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (table, size) => {
          const text = table
            .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
            .join('\n');
          const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
          expect(rowsOf(pieces).map(({ cells }) => cells)).toEqual(table);
          expect(rowsOf(pieces)).toEqual(rowsOf([text]));
        },
      ),
    );
  });
});
