import { Problem } from '../../../problems/problem.ts';
import { isBlank } from '../layouts/dataRow.ts';
import type { Table, TableRow } from '../table.ts';
import { KeptCells } from './keptCells.ts';
import { type Attributes, longer, type MarkupHandler, MarkupReader } from './markup.ts';
import { markupText } from './markupText.ts';
import { formatOf, type NumberFormat, numberText, plain } from './numberFormat.ts';
import { rowsTable } from './rowsTable.ts';

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Whether a text is a workbook in the XML of Excel 2003, which some systems write under the name of .xls. */
export function isSpreadsheetXml(opening: string): boolean {
  return (
    opening.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(\w+:)?Workbook\b/.test(opening)
  );
}

const own = (attributes: Attributes, name: string) => attributes[`ss:${name}`] ?? attributes[name];

const counted = (written: string | undefined) => Math.max(0, Number.parseInt(written ?? '0', 10) || 0);

/** Times of day are written on the last days of 1899, and dates at midnight. */
function dateText(written: string): string {
  return written
    .replace(/(:\d\d)\.0+$/, '$1')
    .replace(/^(\d+-\d+-\d+T\d+:\d+):00$/, '$1')
    .replace(/^1899-12-3[01]T/, '')
    .replace(/T00:00$/, '');
}

type Sheet = { name: string; rows: TableRow[]; visible: boolean };

class SpreadsheetSheets implements MarkupHandler {
  readonly sheets: Sheet[] = [];
  readonly #kept = new KeptCells();
  readonly #formats = new Map<string, NumberFormat>();
  #style = '';
  #cells: string[] = [];
  #line = 0;
  #rowsBelow = 0;
  #column = 0;
  #columnsAfter = 0;
  #format: NumberFormat = plain;
  #type = '';
  #text = '';
  #taking: 'data' | 'visible' | undefined;
  #inComment = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'Comment') this.#inComment = true;
    if (this.#inComment) return;
    if (name === 'Style') this.#style = own(attributes, 'ID') ?? '';
    else if (name === 'NumberFormat') this.#readFormat(own(attributes, 'Format') ?? '');
    else if (name === 'Worksheet') this.#openSheet(own(attributes, 'Name') ?? '');
    else if (name === 'Row') this.#openRow(attributes);
    else if (name === 'Cell') this.#openCell(attributes);
    else if (name === 'Data' || name === 'Visible') {
      this.#taking = name === 'Data' ? 'data' : 'visible';
      this.#type = own(attributes, 'Type') ?? 'String';
      this.#text = '';
    }
  }

  text(text: string): void {
    if (this.#taking && !this.#inComment) this.#text = longer(this.#text, text);
  }

  close(name: string): void {
    if (name === 'Comment') this.#inComment = false;
    if (this.#inComment) return;
    if (name === 'Data') this.#closeData();
    else if (name === 'Cell') this.#column += 1 + this.#columnsAfter;
    else if (name === 'Row') this.#closeRow();
    else if (name === 'Visible') {
      const sheet = this.sheets.at(-1);
      if (sheet) sheet.visible = this.#text.trim() === 'SheetVisible';
      this.#taking = undefined;
    }
  }

  #readFormat(code: string): void {
    this.#formats.set(this.#style, formatOf(code === 'Percent' ? '0%' : code));
  }

  #openSheet(name: string): void {
    this.sheets.push({ name, rows: [], visible: true });
    this.#line = 0;
    this.#rowsBelow = 0;
  }

  #openRow(attributes: Attributes): void {
    const index = counted(own(attributes, 'Index'));
    this.#line = index || this.#line + this.#rowsBelow + 1;
    // A row may stand for the blank ones below it too.
    this.#rowsBelow = counted(own(attributes, 'Span'));
    this.#column = 0;
    this.#cells = [];
    if (this.#line > lastRow) throw this.#damaged();
  }

  #openCell(attributes: Attributes): void {
    const index = counted(own(attributes, 'Index'));
    if (index) this.#column = index - 1;
    this.#columnsAfter = counted(own(attributes, 'MergeAcross'));
    this.#format = this.#formats.get(own(attributes, 'StyleID') ?? '') ?? plain;
    if (this.#column + this.#columnsAfter >= lastColumn) throw this.#damaged();
  }

  #closeData(): void {
    this.#taking = undefined;
    const text = this.#written();
    if (text === '') return;
    const before = this.#cells.length;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = this.#kept.text(text);
    this.#kept.count({ cells: this.#cells.length - before });
  }

  #closeRow(): void {
    this.#kept.count({ rows: 1 });
    this.sheets.at(-1)?.rows.push({ cells: this.#cells, line: this.#line });
  }

  #written(): string {
    if (this.#type === 'Number')
      return numberText(this.#text, this.#format.kind === 'percent' ? this.#format : plain, false);
    if (this.#type === 'DateTime') return dateText(this.#text);
    if (this.#type === 'Boolean') return this.#text.trim() === '1' ? 'TRUE' : 'FALSE';
    return this.#text;
  }

  #damaged(): Problem {
    return new Problem(
      'register_unreadable',
      `This workbook is damaged at row ${this.#line}. Open it in Excel, save it again as “Excel workbook (.xlsx)” and use that file.`,
    );
  }
}

/** The sheets of such a workbook that people see and that hold anything. Throws Problem register_unreadable otherwise. */
export async function spreadsheetXmlTables(bytes: Uint8Array): Promise<Table[]> {
  const handler = new SpreadsheetSheets();
  const reader = new MarkupReader(handler, 'xml');
  for await (const piece of markupText(bytes)) reader.write(piece);
  reader.endOfXml();
  const filled = handler.sheets.filter(
    ({ rows, visible }) => visible && rows.some(({ cells }) => !isBlank(cells)),
  );
  if (filled.length === 0)
    throw new Problem(
      'register_unreadable',
      'No sheet of this workbook that can be seen holds anything. Show the sheet with the marks, save the workbook and try again.',
    );
  return filled.map(({ name, rows }) =>
    rowsTable(filled.length === 1 ? '' : `Sheet ${name}`, rows, bytes.length),
  );
}
