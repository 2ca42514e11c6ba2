import Papa from 'papaparse';
import { addDays } from '../plainDate.ts';
import { type DateColumns, findDateColumns } from './csvColumns.ts';
import { type DatedEvent, type EntryNotUsed, type EventsRead, quoted } from './datedEvent.ts';
import { lacksYear, readSpan, spansMonthFirst, type WrittenSpan } from './dateSpan.ts';

/** No table of dates is as wide, and each column is looked for dates in every row. */
const widest = 60;
const midnight = /^(?:0?0:00(?::00)?|12:00(?::00)?\s*am)$/i;

/** What is wrong with a cell that should hold a date. */
function whyNoDate(cell: string): string {
  if (cell === '') return 'It has no date.';
  if (readSpan(cell) !== undefined) return `${quoted(cell)} does not exist.`;
  return lacksYear(cell) ? `${quoted(cell)} has no year.` : `${quoted(cell)} is not a date that we can read.`;
}

type Reading = { columns: DateColumns; monthFirst: boolean };

function daysOf(
  row: readonly string[],
  { columns, monthFirst }: Reading,
): { from: string; to: string } | string {
  const cell = (column: number | undefined) => (column === undefined ? '' : (row[column] ?? '').trim());
  const iso = (date: WrittenSpan['from'] | undefined) => (monthFirst ? date?.monthFirst : date?.dayFirst);
  const span = readSpan(cell(columns.from));
  const from = iso(span?.from);
  if (from === undefined) return whyNoDate(cell(columns.from));
  const lastCell = cell(columns.to);
  if (span?.to || lastCell === '') {
    const to = span?.to ? iso(span.to) : from;
    return to === undefined ? whyNoDate(cell(columns.from)) : { from, to };
  }
  const last = iso(readSpan(lastCell)?.from);
  if (last === undefined) return whyNoDate(lastCell);
  // Calendars that export to CSV end a whole day at the midnight after it.
  const exclusive = last > from && midnight.test(cell(columns.endTime));
  return { from, to: exclusive ? addDays(last, -1) : last };
}

/** The entries of a table of dates: a name, a first and a last date; or a date and what it is. Undefined where it holds no date. */
export function readCsvEvents(text: string): EventsRead | undefined {
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: false }).data.map((row) => row.slice(0, widest));
  const columns = findDateColumns(rows);
  if (!columns) return undefined;
  const body = rows.map((row, at) => ({ row, at })).slice(columns.firstRow);
  const spans = body.flatMap(({ row }) =>
    [columns.from, ...(columns.to === undefined ? [] : [columns.to])].flatMap(
      (column) => readSpan(row[column] ?? '') ?? [],
    ),
  );
  const reading = { columns, monthFirst: spansMonthFirst(spans) };
  const events: DatedEvent[] = [];
  const notUsed: EntryNotUsed[] = [];
  for (const { row, at } of body) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const name = columns.names
      .map((column) => (row[column] ?? '').trim())
      .filter(Boolean)
      .join(', ');
    const place = `row ${at + 1}`;
    const days = daysOf(row, reading);
    const refuse = (reason: string) => notUsed.push({ where: `${quoted(name)} (${place})`, reason });
    if (typeof days === 'string') refuse(days);
    else if (days.to < days.from) refuse('It ends before it begins.');
    else events.push({ name, place, timed: false, ...days });
  }
  return { events, notUsed };
}
