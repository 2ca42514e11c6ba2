import { expect, test } from 'vitest';
import { randomFrom } from '../../src/local/registers/random.ts';
import { changedBytes } from './changes.ts';
import { faultsOf, readOrRefused } from './reading.ts';
import { tables, transferFile } from './samples.ts';
import { slowUpn } from './slowCells.ts';
import { delimiters, encodings, pageOf, textOf, transferFileOf, workbookOf } from './written.ts';

/**
 * How many lines of a file, read as text, have a UPN as their first cell: each is a row, so long as the heading above them is what
 * it was and no quotation mark may join lines or tear them.
 */
function rowsAtLeast(before: Uint8Array, now: Uint8Array): number {
  const [was, is] = [before, now].map((bytes) => Buffer.from(bytes).toString('latin1'));
  const [above = '', heading = ''] = was?.split('\r\n') ?? [];
  const lines = is?.split(/\r\n|\r|\n/) ?? [];
  if (is?.includes('"') || lines[0] !== above || lines[1] !== heading) return 0;
  return lines.filter((line) => slowUpn(line.split(/[,;\t]/)[0] ?? '') !== undefined).length;
}

const texts = tables.flatMap((sample, i) =>
  encodings.map((encoding, j) => {
    const style = {
      encoding,
      delimiter: delimiters[(i + j) % 3] ?? ',',
      quotes: j === 1,
      above: ['Autumn term'],
    };
    return {
      name: `${sample.name}, ${encoding}`,
      files: 150,
      ...textOf([sample.titles, ...sample.rows], style),
    };
  }),
);
const others = await Promise.all(
  tables.flatMap((sample) => {
    const rows = [sample.titles, ...sample.rows];
    return [
      { name: `${sample.name}, web page`, files: 100, ...pageOf(rows) },
      workbookOf(rows).then((file) => ({ name: `${sample.name}, workbook`, files: 40, ...file })),
    ];
  }),
);
const transfer = {
  name: transferFile.name,
  files: 200,
  ...transferFileOf([transferFile.titles, ...transferFile.rows]),
};

const isText = (name: string) => /(utf-8|windows-1252)$/.test(name);

test.each([...texts, ...others, transfer])(
  '$name: changed bytes are read or refused, and no row is lost',
  async ({ name, files, bytes }) => {
    let read = 0;
    for (let at = 0; at < files; at++) {
      const seed = `${name} ${at}`;
      const now = changedBytes(randomFrom(seed), bytes);
      const shown = () => `${seed}: ${Buffer.from(now).toString('latin1')}`;
      const reading = await readOrRefused(now).catch((error: unknown) => {
        throw new Error(`${shown()}`, { cause: error });
      });
      if (typeof reading === 'string') continue;
      read += 1;
      expect(faultsOf(reading), shown()).toEqual([]);
      expect(reading.rowsIn, shown()).toBeGreaterThanOrEqual(isText(name) ? rowsAtLeast(bytes, now) : 0);
    }
    // Whatever changes a workbook, its checksums mostly say so; and XML that does not close is damaged.
    expect(read).toBeGreaterThan(isText(name) ? files / 3 : -1);
  },
  120_000,
);
