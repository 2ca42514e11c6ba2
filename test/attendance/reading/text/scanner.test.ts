import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NotUtf8 } from '../../../../src/attendance/reading/text/fileText.ts';
import { eachRow } from '../../../../src/attendance/reading/text/rows.ts';
import { Scanner } from '../../../../src/attendance/reading/text/scanner.ts';
import { Problem } from '../../../../src/problems/problem.ts';

type Row = { line: number; cells: string[]; torn: boolean };

const isBlank = ({ cells }: Row) => cells.every((cell) => cell.trim() === '');

/** What the scanner makes of bytes that come in pieces of some size; with `lines`, those that it offers as bytes are texts too. */
function scanned(bytes: Uint8Array, size: number, lines = false): Row[] {
  const rows: Row[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let before: string[] = [];
  const scanner = new Scanner(',', {
    take: (cells, line, torn) => rows.push({ line, cells: [...cells], torn }),
    takeLine: ({ bytes: all, bounds, cells, same, line }) => {
      const texts = Array.from({ length: cells }, (_, i) =>
        decoder.decode(all.subarray(bounds[2 * i] ?? 0, bounds[2 * i + 1] ?? 0)),
      );
      expect(texts.slice(0, same)).toEqual(before.slice(0, same));
      before = texts;
      if (!lines || texts.some((text) => text.includes('"'))) return false;
      rows.push({ line, cells: texts, torn: false });
      return true;
    },
  });
  for (let at = 0; at < bytes.length; at += size) scanner.read(bytes.subarray(at, at + size));
  scanner.finish();
  return rows.filter((row) => !isBlank(row));
}

/** What the careful reader makes of the whole text at once. */
function careful(text: string): Row[] {
  const rows: Row[] = [];
  eachRow([text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')], ',', (cells, line, torn) =>
    rows.push({ line, cells: [...cells], torn }),
  );
  return rows.filter((row) => !isBlank(row));
}

function outcome(read: () => Row[]): Row[] | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return error.words;
    throw error;
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the scanner', () => {
  test.each([
    ['plain lines', 'a,b\nc,d\n'],
    ['no end to the last line', 'a,b\nc,d'],
    ['each kind of line end', 'a,b\rc,d\r\n\r\re,f\n\rg'],
    ['a byte order mark', '\ufeffa,b\n\ufeffc,d'],
    ['wrapped cells', '"a","b"\n"c,c","",""\n'],
    ['doubled quotation marks', '"a ""b""",c\n"""",d\n'],
    ['line ends in cells', '"a\nb",c\n1,"d\r\ne"\n2,f\n'],
    ['spaces behind a wrapped cell', '"a" ,b\n"c"  \nd,e'],
    ['quotation marks in the middle', '5" pipe,b\n"O"Brien",x\ny,z\n'],
    ['a cell that is never closed', 'a,b\n1,"x\n2,y\n3,z'],
    ['two that close each other', 'a,b\n1,"x\n2,y\n3,"z"\n4,w\n'],
    ['a quotation mark at the very end', 'a,b\n1,"'],
    ['characters of two, three and four bytes', 'é,€\n𝄞,"é"\n"€""",z\n'],
  ])('reads %s as the careful reader does, however it is cut', (_name, text) => {
    const bytes = utf8(text);
    for (let size = 1; size <= bytes.length; size++) {
      expect(scanned(bytes, size)).toEqual(careful(text));
      expect(scanned(bytes, size, true)).toEqual(careful(text));
    }
  });

  it('reads anything as the careful reader does, however it is cut', () => {
    const bits = fc.constantFrom(
      ...'ab,,,"""\n\n\r',
      'é',
      '€',
      ' ',
      '/\\',
      '2025-09-03',
      '""',
      '","',
      '\r\n',
      '\ufeff',
    );
    const line = fc.array(bits, { maxLength: 8 }).map((some) => some.join(''));
    const text = fc.tuple(fc.array(line, { maxLength: 12 }), fc.array(bits, { maxLength: 30 }));
    let torn = 0;
    fc.assert(
      fc.property(text, fc.nat({ max: 40 }), ([lines, rest], size) => {
        const whole = `${lines.join('\n')}${rest.join('')}`;
        const wanted = outcome(() => careful(whole));
        expect(outcome(() => scanned(utf8(whole), size + 1))).toEqual(wanted);
        expect(outcome(() => scanned(utf8(whole), size + 1, true))).toEqual(wanted);
        if (Array.isArray(wanted) && wanted.some((row) => row.torn)) torn += 1;
      }),
      { numRuns: 4000 },
    );
    expect(torn).toBeGreaterThan(500);
  }, 30_000);

  it('gives each line up where cells are long and never closed', () => {
    const lines = Array.from({ length: 12_000 }, (_, i) =>
      i % 5000 === 7 ? `"${i},b` : `${i},${'x'.repeat(30)}`,
    );
    const text = lines.join('\n');
    for (const size of [1 << 12, 1 << 16, 1 << 20])
      expect(scanned(utf8(text), size).map(({ line }) => line)).toEqual(
        careful(text).map(({ line }) => line),
      );
  });

  it('says so where the text is not UTF-8', () => {
    const wrong = [
      [0x41, 0xeb, 0x2c, 0x42],
      [0x41, 0xc3],
      [0xc0, 0xaf],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0x22, 0xff, 0x22],
      [0x22, 0x41, 0x0a, 0xe9, 0x0a, 0x22, 0x0a],
    ];
    for (const bytes of wrong)
      for (let size = 1; size <= bytes.length; size++)
        expect(() => scanned(Uint8Array.from(bytes), size)).toThrow(NotUtf8);
  });

  it('takes for UTF-8 what a decoder takes for it', () => {
    const isText = (bytes: Uint8Array) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
      } catch {
        return false;
      }
    };
    const byte = fc.oneof(
      fc.integer({ min: 0x80, max: 0xff }),
      fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xed, 0xf0, 0x9f),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4 }), fc.array(byte, { maxLength: 4 }), (start, rest) => {
        const bytes = Uint8Array.from([...start.filter((each) => each !== 34), ...rest]);
        if (isText(bytes)) scanned(bytes, 2);
        else expect(() => scanned(bytes, 2)).toThrow(NotUtf8);
      }),
      { numRuns: 3000 },
    );
  }, 30_000);

  it('refuses a line without an end', () => {
    const scanner = new Scanner(',', { take: () => {} });
    const piece = utf8('x'.repeat(1 << 20));
    expect(() => {
      for (let i = 0; i < 40; i++) scanner.read(piece);
    }).toThrow(/Line 1 .* does not end/);
  }, 30_000);
});
