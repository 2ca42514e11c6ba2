import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMark } from '../../src/attendance/marks.ts';
import { readRegister } from '../../src/attendance/readRegister.ts';
import { fileOfBytes, type RegisterFile } from '../../src/attendance/registerFile.ts';
import type { RegisterReading } from '../../src/attendance/registerReading.ts';
import { Problem } from '../../src/problems/problem.ts';
import { encode } from './registerFile.ts';
import { upn } from './upns.ts';

/** A file whose pieces are all of a size, and are written over as soon as the next is asked for. */
function inPieces(bytes: Uint8Array, size: number): RegisterFile {
  return {
    name: 'register.csv',
    size: bytes.length,
    async *pieces() {
      const piece = new Uint8Array(size);
      for (let at = 0; at < bytes.length; at += size) {
        const end = Math.min(at + size, bytes.length);
        piece.fill(0x22);
        piece.set(bytes.subarray(at, end));
        yield piece.subarray(0, end - at);
      }
    },
  };
}

async function outcome(file: RegisterFile): Promise<RegisterReading | string> {
  try {
    return await readRegister(file);
  } catch (error) {
    if (error instanceof Problem) return error.words;
    throw error;
  }
}

const rowOf = fc.record({
  upn: fc.oneof(
    { weight: 12, arbitrary: fc.nat(3).map(upn) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('Total', '', 'A839910025000', ` ${upn(0)} `, upn(1).toLowerCase()),
    },
  ),
  date: fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 30 }).map((day) => `${day}/09/2025`) },
    { weight: 1, arbitrary: fc.constantFrom('2025-09-03', '31/09/2025', '', '09/23/2025', '18/08/2024') },
  ),
  half: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom('AM', 'PM', 'am') },
    { weight: 1, arbitrary: fc.constantFrom('', 'noon', 'Morning') },
  ),
  mark: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('/', '\\', 'I', 'O', 'L', '-', '', 'Y1', 'i') },
    { weight: 1, arbitrary: fc.constantFrom('F', 'I01', 'H', '=', 'Zoë', '  ', '/\\', 'a ""word""') },
  ),
  wrapped: fc.boolean(),
});
type Row = typeof rowOf extends fc.Arbitrary<infer T> ? T : never;

const heading = 'UPN,Date,Session,Mark,Note';
const line = ({ upn: who, date, half, mark, wrapped }: Row, note: string) =>
  `${[who, date, half, mark].map((cell) => (wrapped ? `"${cell}"` : cell)).join(',')},${note}`;

/** A space behind a wrapped cell is more than the scanner reads itself, and changes nothing. */
const careful = '"x" ';

describe('a long list', () => {
  it('is the same whether its lines are scanned or read with care, wherever the file is cut', async () => {
    let problems = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(rowOf, fc.boolean()), { maxLength: 40 }),
        fc.integer({ min: 1, max: 200 }),
        async (rows, size) => {
          const text = (note: (some: boolean) => string) =>
            encode([heading, ...rows.map(([row, some]) => line(row, note(some))), ''].join('\n'), 'utf-8');
          const wanted = await outcome(
            inPieces(
              text(() => careful),
              1 << 16,
            ),
          );
          if (typeof wanted === 'string') problems += 1;
          expect(
            await outcome(
              inPieces(
                text(() => '"x"'),
                size,
              ),
            ),
          ).toEqual(wanted);
          expect(
            await outcome(
              inPieces(
                text((some) => (some ? careful : 'x')),
                size,
              ),
            ),
          ).toEqual(wanted);
        },
      ),
      { numRuns: 400 },
    );
    expect(problems).toBeLessThan(40);
  }, 60_000);

  it('is the same in every encoding, wherever the file is cut', async () => {
    const rows = [
      `${upn(0)},Zoë,03/09/2025,AM,/`,
      `${upn(1)},Chloë,03/09/2025,PM,O`,
      `${upn(0)},Zoë,03/09/2025,PM,`,
    ];
    const text = ['UPN,Name,Date,Session,Mark', ...rows].join('\r\n');
    const wanted = await outcome(fileOfBytes('', encode(text, 'utf-8')));
    expect(wanted).toMatchObject({ rowsUsed: 3, pupils: [{ surname: 'Zoë' }, { surname: 'Chloë' }] });
    for (const encoding of ['utf-8', 'utf-8 bom', 'utf-16le', 'utf-16be bom', 'windows-1252'] as const) {
      const bytes = encode(text, encoding);
      for (let size = 1; size <= bytes.length; size += size < 8 ? 1 : 13)
        expect(await outcome(inPieces(bytes, size))).toEqual(wanted);
    }
  });

  it('is read again from the start where it turns out late that it is not UTF-8', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `${upn(i)},Ann,03/09/2025,AM,${i === 7 ? 'F' : '/'}`);
    const text = ['UPN,Name,Date,Session,Mark', ...rows, `${upn(500)},Zoë,03/09/2025,AM,/`].join('\n');
    const told: number[] = [];
    const bytes = encode(text, 'windows-1252');
    const reading = await readRegister(inPieces(bytes, 1000), { progress: (read) => told.push(read) });
    expect(reading).toMatchObject({ rowsIn: 201, rowsUsed: 200 });
    expect(reading.rejections).toHaveLength(1);
    expect(reading.pupils.at(-1)?.surname).toBe('Zoë');
    expect(told.at(-1)).toBe(bytes.length);
  });

  it('gives all pupils one array of sessions, and a code that is none where they have no mark', async () => {
    const text = ['UPN,Date,Session,Mark', `${upn(0)},03/09/2025,AM,/`, `${upn(1)},04/09/2025,PM,O`].join(
      '\n',
    );
    const { pupils } = await readRegister(fileOfBytes('', encode(text, 'utf-8')));
    expect(pupils[0]?.marks.sessions).toBe(pupils[1]?.marks.sessions);
    expect(pupils[0]?.marks.sessions).toHaveLength(2);
    expect(pupils.map(({ marks }) => marks.codes.indexOf(noMark))).toEqual([1, 0]);
  });
});

describe('a reading', () => {
  const text = [
    'UPN,Date,Session,Mark',
    ...Array.from({ length: 100 }, (_, i) => `${upn(i)},03/09/2025,AM,/`),
  ].join('\n');
  const file = () => inPieces(encode(text, 'utf-8'), 100);

  it('tells how far it has come', async () => {
    const told: number[] = [];
    await readRegister(file(), { progress: (bytes) => told.push(bytes) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(text.length);
    expect(told.length).toBeGreaterThan(20);
  });

  it('stops when it is told to, with the reason', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const progress = (bytes: number) => {
      if (bytes > 500) stop.abort(reason);
    };
    await expect(readRegister(file(), { signal: stop.signal, progress })).rejects.toBe(reason);
    await expect(readRegister(file(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('refuses more faults than anybody reads', async () => {
    const rows = `${upn(0)},03/09/2025,AM,F\n`.repeat(500_001);
    await expect(
      readRegister(fileOfBytes('', encode(`UPN,Date,Session,Mark\n${rows}`, 'utf-8'))),
    ).rejects.toThrow(/More than 500,000 .* Line \d+.*This is not an attendance code/);
  }, 30_000);

  it('refuses more dates than a register has', async () => {
    const day = (i: number) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
    const rows = Array.from({ length: 4001 }, (_, i) => `${upn(0)},${day(i)},AM,/`);
    const read = (some: readonly string[]) =>
      readRegister(fileOfBytes('', encode(['UPN,Date,Session,Mark', ...some].join('\n'), 'utf-8')));
    await expect(read(rows)).rejects.toThrow(/more than 4,000 dates/);
    expect((await read(rows.slice(1))).pupils[0]?.marks.sessions).toHaveLength(4000);
  });

  it('knows a date by its day, whatever the time beside it', async () => {
    const rows = Array.from({ length: 6000 }, (_, i) => {
      const time = new Date(Date.UTC(2025, 8, 3, 8, 0, i)).toISOString().slice(11, 19);
      return `${upn(i)},03/09/2025 ${time},AM,/`;
    });
    const reading = await readRegister(
      fileOfBytes('', encode(['UPN,Date,Session,Mark', ...rows].join('\n'), 'utf-8')),
    );
    expect(reading).toMatchObject({ rowsUsed: 6000, from: '2025-09-03', to: '2025-09-03' });
  });
});
