import { Problem } from '../../../problems/problem.ts';
import type { RegisterFile } from '../../registerFile.ts';
import { isBlank } from '../layouts/dataRow.ts';
import type { Table } from '../table.ts';
import { KeptCells } from './keptCells.ts';
import { type Attributes, type MarkupHandler, MarkupReader } from './markup.ts';
import { markupText, openingText } from './markupText.ts';
import { PageTable } from './pageTable.ts';
import { rowsTable } from './rowsTable.ts';
import { isSpreadsheetXml, spreadsheetXmlTables } from './spreadsheetXml.ts';
import { wholeFile } from './wholeFile.ts';

const excel = 'Open it in Excel, choose File, then Save as, and pick “CSV UTF-8”. Then use that file.';

const refuse = (advice: string): never => {
  throw new Problem('register_unreadable', advice);
};

/** A page may be XML too, and then says that it is HTML. */
const isOtherXml = (opening: string) => /^\s*<\?xml/i.test(opening) && !/<(!doctype\s+)?html/i.test(opening);

const spaced = new Set(['br', 'p', 'div', 'li', 'tr', 'table']);
const unseen = new Set(['script', 'style', 'template']);

/** Above this a browser takes no more either: HTML, 4.9.11. */
const widest = 1000;
const tallest = 65_534;

/** How far a cell reaches. Nought rows are all that are left of its part of the table. */
function spanOf({ colspan, rowspan }: Attributes) {
  const columns = Number.parseInt(colspan ?? '1', 10);
  const rows = Number.parseInt(rowspan ?? '1', 10);
  return {
    columns: columns >= 1 ? Math.min(columns, widest) : 1,
    rows: rows >= 1 ? Math.min(rows, tallest) : rows === 0 ? tallest : 1,
  };
}

/** Finds the tables of a page, those within another's cells too. */
class PageTables implements MarkupHandler {
  readonly found: PageTable[] = [];
  hasFrames = false;
  hasPassword = false;
  readonly #kept = new KeptCells();
  readonly #around: PageTable[] = [];
  #unseen = 0;

  get #table(): PageTable | undefined {
    return this.#around.at(-1);
  }

  open(name: string, attributes: Attributes): void {
    if (spaced.has(name)) this.#table?.text(' ');
    if (unseen.has(name)) this.#unseen += 1;
    else if (name === 'table') {
      const table = new PageTable(this.#kept);
      this.found.push(table);
      this.#around.push(table);
    } else if (name === 'tr') this.#table?.openRow();
    else if (name === 'td' || name === 'th') this.#table?.openCell(spanOf(attributes));
    else if (name === 'frameset') this.hasFrames = true;
    else if (name === 'input' && attributes.type === 'password') this.hasPassword = true;
  }

  text(text: string): void {
    if (this.#unseen === 0) this.#table?.text(text);
  }

  close(name: string): void {
    if (unseen.has(name)) this.#unseen -= 1;
    else if (name === 'td' || name === 'th') this.#table?.closeCell();
    else if (name === 'tr') this.#table?.closeRow();
    else if (name === 'tbody' || name === 'thead' || name === 'tfoot') this.#table?.closeSection();
    else if (name === 'table') this.#around.pop()?.closeRow();
  }
}

function refuseWithoutTable({ hasFrames, hasPassword }: PageTables, isXml: boolean): never {
  if (hasFrames) refuse(`This web page only points to other files, which hold the marks. ${excel}`);
  if (hasPassword)
    refuse(
      'This is a page to sign in on, and no export: the system had signed you out. Sign in and export the marks again.',
    );
  if (isXml)
    refuse(
      'This is an XML file, but neither a common transfer file nor a workbook. Export a common transfer file with attendance, or the marks as CSV.',
    );
  return refuse('This is a web page without a table. Export the marks as CSV and try again.');
}

/**
 * The tables of a web page, under whatever name it was saved, or the sheets of a workbook in the XML of Excel 2003. Lines are
 * rows of the table, from 1. Throws Problem register_unreadable, with advice, for pages without a table that holds anything.
 */
export async function webPageTables(file: RegisterFile): Promise<Table[]> {
  const bytes = await wholeFile(file);
  const opening = await openingText(bytes);
  if (/^\s*mime-version:|^content-type:\s*multipart\/related/im.test(opening))
    refuse(`This is a web page kept in a single file, even if its name says Excel. ${excel}`);
  if (isSpreadsheetXml(opening)) return spreadsheetXmlTables(bytes);
  const page = new PageTables();
  const reader = new MarkupReader(page, 'html');
  for await (const piece of markupText(bytes)) reader.write(piece);
  reader.endOfPage();
  const filled = page.found.filter(({ rows }) => rows.some(({ cells }) => !isBlank(cells)));
  if (page.hasFrames || filled.length === 0) refuseWithoutTable(page, isOtherXml(opening));
  return filled.map(({ rows }, i) =>
    rowsTable(filled.length === 1 ? '' : `Table ${i + 1}`, rows, bytes.length),
  );
}
