import { Problem } from '../../../problems/problem.ts';
import type { RegisterFile } from '../../registerFile.ts';
import type { Table, TableRow } from '../table.ts';
import { KeptCells } from './keptCells.ts';
import { longer, type MarkupHandler, MarkupReader } from './markup.ts';
import { markupText } from './markupText.ts';
import { rowsTable } from './rowsTable.ts';
import { wholeFile } from './wholeFile.ts';

/** The columns that a common transfer file is read into, with the elements that fill them, in small letters. */
const columns = [
  ['UPN', 'upn'],
  ['Surname', 'surname'],
  ['Forename', 'forename'],
  ['Date of birth', 'dob'],
  ['Sex', 'sex'],
  ['NC year', 'ncyearactual'],
  ['Year', 'year'],
  ['LEA', 'lea'],
  ['Estab', 'estab'],
  ['Sessions possible', 'sessionspossible'],
  ['Sessions attended', 'sessionsattended'],
  ['Sessions authorised', 'sessionsauthorised'],
  ['Sessions unauthorised', 'sessionsunauthorised'],
  ['Attendance start date', 'attendancestartdate'],
  ['Attendance marks', 'attendancemarks'],
] as const;

const heading = columns.map(([title]) => title);
const elements = columns.map(([, element]) => element);
const elementSet = new Set<string>(elements);

/** Older versions call it gender. */
function elementOf(name: string): string {
  const small = name.toLowerCase();
  return small === 'gender' ? 'sex' : small;
}

type Values = ReadonlyMap<string, string>;

/** A pupil's year as the file gives it: its sums, and the runs of marks within it. */
type Year = { sums: Map<string, string>; runs: Map<string, string>[] };

/** What tells a year from another. Its sums stand in its first row alone, so that nobody counts them twice. */
const yearElements = ['year', 'lea', 'estab'];

const nothing: Values = new Map();

function rowsOfYear({ sums, runs }: Year): Values[] {
  const which: Values = new Map([...sums].filter(([element]) => yearElements.includes(element)));
  return [
    new Map([...sums, ...(runs[0] ?? nothing)]),
    ...runs.slice(1).map((run) => new Map([...which, ...run])),
  ];
}

/** Collects the pupils of a file, with a row for each run of marks of their years. */
class TransferPupils implements MarkupHandler {
  readonly rows: TableRow[] = [{ cells: heading, line: 1 }];
  readonly #lineNow: () => number;
  readonly #kept = new KeptCells();
  readonly #path: string[] = [];
  #line = 0;
  #text = '';
  #details = new Map<string, string>();
  #years: Year[] = [];

  constructor(lineNow: () => number) {
    this.#lineNow = lineNow;
  }

  open(prefixed: string): void {
    const name = elementOf(prefixed);
    this.#path.push(name);
    this.#text = '';
    if (name === 'pupil') {
      // A file may be all on one line, which is that of the heading.
      this.#line = Math.max(this.#lineNow(), 2);
      this.#details = new Map();
      this.#years = [];
    } else if (name === 'yeardata') this.#years.push({ sums: new Map(), runs: [] });
    else if (name === 'attendsessions') this.#years.at(-1)?.runs.push(new Map());
  }

  text(text: string): void {
    if (elementSet.has(this.#path.at(-1) ?? '')) this.#text = longer(this.#text, text);
  }

  close(prefixed: string): void {
    const name = elementOf(prefixed);
    this.#path.pop();
    if (name === 'pupil') this.#closePupil();
    else if (this.#path.includes('pupil')) this.#keep(name);
    this.#text = '';
  }

  #keep(element: string): void {
    if (!elementSet.has(element)) return;
    const parent = this.#path.at(-1);
    // A space between marks may be a session without one; a line break is only how the file was laid out.
    const text = element === 'attendancemarks' ? this.#text.replace(/[\r\n\t]/g, '') : this.#text.trim();
    if (parent === 'attendsessions') this.#years.at(-1)?.runs.at(-1)?.set(element, text);
    else if (parent === 'yeardata') this.#years.at(-1)?.sums.set(element, text);
    // Parents and carers have names of their own further down.
    else if (parent === 'pupil' || parent === 'basicdetails' || element === 'ncyearactual')
      if (!this.#details.has(element)) this.#details.set(element, text);
  }

  #closePupil(): void {
    const rows = this.#years.length > 0 ? this.#years.flatMap(rowsOfYear) : [nothing];
    for (const row of rows) {
      const cells = elements.map((element) =>
        this.#kept.text(row.get(element) ?? this.#details.get(element) ?? ''),
      );
      this.rows.push({ cells, line: this.#line });
      this.#kept.count({ rows: 1, cells: cells.length });
    }
  }
}

/** Knows the line of a place in a text that comes in pieces. */
class LineCounter {
  #piece = '';
  #start = 0;
  #line = 1;
  #at = 0;

  next(piece: string): void {
    this.lineAt(this.#start + this.#piece.length);
    this.#start += this.#piece.length;
    this.#piece = piece;
  }

  /** The line, from 1, of a place that is behind the last one asked for. */
  lineAt(place: number): number {
    while (this.#at < place) {
      const feed = this.#piece.indexOf('\n', this.#at - this.#start);
      if (feed === -1 || this.#start + feed >= place) break;
      this.#line += 1;
      this.#at = this.#start + feed + 1;
    }
    this.#at = Math.max(this.#at, place);
    return this.#line;
  }
}

/**
 * The pupils of a common transfer file (CTF, any version), as one table with a row for each pupil and year. A year that has
 * several runs of marks has a row for each, and its sums in the first. A line is the one that the pupil starts on, from 2. Throws Problem
 * register_unreadable where the file is damaged or lists nobody.
 */
export async function transferFileTables(file: RegisterFile): Promise<Table[]> {
  const bytes = await wholeFile(file);
  const lines = new LineCounter();
  const pupils = new TransferPupils(() => lines.lineAt(reader.at));
  const reader = new MarkupReader(pupils, 'xml');
  for await (const piece of markupText(bytes)) {
    lines.next(piece);
    reader.write(piece);
  }
  reader.endOfXml();
  if (pupils.rows.length === 1)
    throw new Problem(
      'register_unreadable',
      'This XML file lists no pupils. Export a common transfer file with attendance, or the marks as CSV.',
    );
  return [rowsTable('Common transfer file', pupils.rows, bytes.length)];
}
