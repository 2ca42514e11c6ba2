import type { RegisterFile } from '../registerFile.ts';
import { refuseWhatIsNotText } from './heading/refusals.ts';
import type { Table } from './table.ts';
import { type Encoding, encodingBytes } from './text/fileText.ts';
import { openingBytes } from './text/openingBytes.ts';
import { textTables } from './text/textTables.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte);

/** Zipped, as Excel workbooks are, or the container of older ones, which may also be a new one with a password. */
const isWorkbook = (bytes: Uint8Array) =>
  startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** A page, a part of one, a workbook in XML, or a page that was saved as a message of mail. */
const webPage =
  /^(<(!doctype|html|table|\?xml|!--|head|meta|style|body)|mime-version:|content-type:\s*multipart)/i;

/** The first characters of markup, in whatever encoding: what is not ASCII and what is nothing is left out. */
const plainStart = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.filter((byte) => byte > 0 && byte < 128)).trimStart();

/**
 * The tables of a register file, known by its first bytes: a workbook, a web page, a common transfer file, or else delimited text.
 * Throws Problem register_unreadable, with advice, for what none of them is. See `textTables` for the encoding.
 */
export async function tablesOf(file: RegisterFile, encoding?: Encoding): Promise<Table[]> {
  const isEnough = (bytes: Uint8Array) => bytes.length >= encodingBytes;
  const opening = await openingBytes(file.pieces(), { most: encodingBytes, isEnough });
  if (isWorkbook(opening)) {
    const { workbookTables } = await import('./sources/workbook.ts');
    return workbookTables(file);
  }
  refuseWhatIsNotText(opening);
  const start = plainStart(opening);
  if (/<(\w+:)?ctfile[\s>]/i.test(start)) {
    const { transferFileTables } = await import('./sources/transferFile.ts');
    return transferFileTables(file);
  }
  if (webPage.test(start)) {
    const { webPageTables } = await import('./sources/webPage.ts');
    return webPageTables(file);
  }
  return textTables(file, encoding);
}
