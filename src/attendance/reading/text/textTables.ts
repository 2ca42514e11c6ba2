import type { RegisterFile } from '../../registerFile.ts';
import { refuseWhatIsNoTable } from '../heading/refusals.ts';
import { openingLines, type Table, type TableRow } from '../table.ts';
import { type Encoding, encodingBytes, encodingOf, NotUtf8, utf8Pieces, watchedPieces } from './fileText.ts';
import { openingBytes } from './openingBytes.ts';
import { eachRow } from './rows.ts';
import { Scanner } from './scanner.ts';

const delimiters = [',', '\t', ';', '|'];

/** As much of a file as its first lines may take: those of a grid of a year are long. */
const mostOpeningBytes = 1 << 20;

/** A title may be written on several lines, but a quotation mark that is never closed is no reason to go on for ever. */
const mostLinesWrapped = 50 * openingLines;

/** Where the first rows end in a text or its bytes: lines within quotation marks are of one row. -1 where they do not end there. */
function endOfOpening(codeAt: (index: number) => number | undefined): number {
  let [rows, lines, isWrapped] = [0, 0, false];
  for (let i = 0, code = codeAt(0); code !== undefined; i++, code = codeAt(i)) {
    if (code === 34) isWrapped = !isWrapped;
    if (code !== 10 && (code !== 13 || codeAt(i + 1) === 10)) continue;
    lines += 1;
    if (!isWrapped) rows += 1;
    if (rows === openingLines || lines === mostLinesWrapped) return i;
  }
  return -1;
}

const hasLines = (bytes: Uint8Array) => {
  const end = endOfOpening((i) => bytes[i]);
  return end !== -1 && end + 1 < bytes.length;
};

/** The first lines, and no part of another. */
function firstLines(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true }).replace(/\r\n?/g, '\n');
  } catch {
    throw new NotUtf8();
  }
  const end = endOfOpening((i) => (i < text.length ? text.charCodeAt(i) : undefined));
  return end === -1 ? text : text.slice(0, end);
}

function openingRows(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  eachRow([text], delimiter, (cells, line, torn) => {
    if (!torn && cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
  });
  return rows;
}

async function tablesIn(file: RegisterFile, encoding: Encoding): Promise<Table[]> {
  const inUtf8 = utf8Pieces(file.pieces(), encoding);
  const text = firstLines(await openingBytes(inUtf8, { most: mostOpeningBytes, isEnough: hasLines }));
  refuseWhatIsNoTable(text);
  return delimiters.map((delimiter) => ({
    name: '',
    opening: openingRows(text, delimiter),
    async eachRow(take, watch, takeLine) {
      const scanner = new Scanner(delimiter, { take, takeLine });
      for await (const piece of utf8Pieces(watchedPieces(file, watch), encoding)) scanner.read(piece);
      scanner.finish();
    },
  }));
}

/**
 * Delimited text as a table for each of the usual delimiters. The encoding is seen from the first bytes, UTF-8 being a guess: where
 * it fails, even while rows are read, NotUtf8 is thrown, and the file has to be read anew as windows-1252.
 */
export async function textTables(file: RegisterFile, encoding?: Encoding): Promise<Table[]> {
  if (encoding) return tablesIn(file, encoding);
  const isEnough = (bytes: Uint8Array) => bytes.length >= encodingBytes;
  return tablesIn(file, encodingOf(await openingBytes(file.pieces(), { most: encodingBytes, isEnough })));
}
