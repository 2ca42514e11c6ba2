import { Problem } from '../../../problems/problem.ts';
import { type Attributes, longer, type MarkupHandler } from './markup.ts';
import { type NumberFormat, numberText, plain } from './numberFormat.ts';
import { unescaped } from './workbookParts.ts';

/** What the cells of a workbook refer to. */
export type CellMeanings = { texts: readonly string[]; formats: readonly NumberFormat[]; from1904: boolean };

const lastColumn = 16_383;
const lastRow = 1_048_576;
const mostCells = 20_000_000;

const damaged = (where: string) =>
  new Problem(
    'register_unreadable',
    `This workbook is damaged at ${where}. Open it in Excel, save it again and use the new file, or export the marks as CSV.`,
  );

/** The column of a reference such as 'AB12', from 0; -1 where it names none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = (reference.charCodeAt(i) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Reads the elements of a sheet into rows of texts, a row at a time. Cells that are missing are blank. */
export class SheetRows implements MarkupHandler {
  readonly #meanings: CellMeanings;
  readonly #take: (cells: readonly string[], line: number) => void;
  #inRows = false;
  #line = 0;
  #cells: string[] = [];
  #cellsSeen = 0;
  #column = -1;
  #type = '';
  #style = 0;
  #text = '';
  #inText = false;
  #inReading = false;

  constructor(meanings: CellMeanings, take: (cells: readonly string[], line: number) => void) {
    this.#meanings = meanings;
    this.#take = take;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.#inRows = true;
    else if (!this.#inRows) return;
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') this.#inText = true;
    else if (name === 'row') this.#openRow(attributes.r);
    else if (name === 'rPh') this.#inReading = true;
  }

  text(text: string): void {
    if (this.#inText && !this.#inReading) this.#text = longer(this.#text, text);
  }

  close(name: string): void {
    if (!this.#inRows) return;
    if (name === 'v' || name === 't') this.#inText = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#take(this.#cells, this.#line);
    else if (name === 'rPh') this.#inReading = false;
    else if (name === 'sheetData') this.#inRows = false;
  }

  #openRow(number: string | undefined): void {
    this.#line = number === undefined ? this.#line + 1 : Number(number);
    if (!(this.#line >= 1 && this.#line <= lastRow)) throw damaged(`row ${number}`);
    this.#cells = [];
    this.#column = -1;
  }

  #openCell({ r, t = '', s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    if (this.#column < 0 || this.#column > lastColumn) throw damaged(`row ${this.#line}`);
    this.#type = t;
    this.#style = s === undefined ? 0 : Number(s);
    this.#text = '';
  }

  #closeCell(): void {
    const text = this.#written();
    if (text === '') return;
    const cells = this.#cells;
    const before = cells.length;
    while (cells.length < this.#column) cells.push('');
    cells[this.#column] = text;
    this.#cellsSeen += cells.length - before;
    if (this.#cellsSeen > mostCells)
      throw new Problem(
        'register_unreadable',
        'This workbook has a sheet of more than 20 million cells. Export the marks as CSV, which can be of any size.',
      );
  }

  #written(): string {
    const text = this.#text;
    switch (this.#type) {
      case 's': {
        const shared = this.#meanings.texts[Number(text || '-1')];
        if (shared === undefined) throw damaged(`row ${this.#line}`);
        return shared;
      }
      case 'str':
      case 'inlineStr':
        return unescaped(text);
      case 'b':
        return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
      case 'd':
        return text.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
      case 'e':
        return text;
      default:
        return text === ''
          ? ''
          : numberText(text, this.#meanings.formats[this.#style] ?? plain, this.#meanings.from1904);
    }
  }
}
