import type { WrittenDate } from '../../../calendar/dateText.ts';
import { addDays, mondayOf } from '../../../calendar/plainDate.ts';
import type { HalfDay } from '../../marks.ts';
import type { TableRow } from '../table.ts';
import { readDayHeading, readDayOrWeek, readHalf, readWeekday } from './dayHeading.ts';
import type { MarkColumn } from './heading.ts';

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Cells of a row that stand in no column whose meaning is known. */
function freeCells(
  row: TableRow | undefined,
  taken: ReadonlySet<number>,
): { column: number; text: string }[] {
  return (row?.cells ?? []).flatMap((cell, column) => {
    const text = cell.trim();
    return text === '' || taken.has(column) ? [] : [{ column, text }];
  });
}

/** What a row says below dates, by column: the half of a day, the day of a week, or both. */
type Parts = Map<number, { weekday?: number; half?: HalfDay }>;

function partsOf(row: TableRow | undefined, taken: ReadonlySet<number>): Parts {
  const free = freeCells(row, taken);
  const parts = free.flatMap(({ column, text }) => {
    const half = readHalf(text);
    const part = half ? { half } : readWeekday(text);
    return part ? [[column, part] as const] : [];
  });
  // A total or two may stand at the end of the row; a row of marks has next to no halves in it.
  return new Map(2 * parts.length > free.length ? parts : []);
}

const hasHalves = (parts: Parts) => [...parts.values()].some(({ half }) => half !== undefined);

/** The date of a weekday in the week of another date, which starts on Monday. */
function inWeekOf(date: WrittenDate, weekday: number): WrittenDate {
  const shift = (one: string | undefined) => one && addDays(mondayOf(one), weekday);
  const [dayFirst, monthFirst] = [shift(date.dayFirst), shift(date.monthFirst)];
  return { ...(dayFirst && { dayFirst }), ...(monthFirst && { monthFirst }) };
}

type Under = { column: number; date: WrittenDate; title: string; half?: HalfDay; weekday?: number };

/**
 * Dates over halves or weekdays: a date counts for the columns to its right until the next, as merged cells are exported, and so does a
 * weekday of the row between.
 */
function underDates(dates: TableRow, parts: Parts, between: Parts): Under[] {
  const columns: Under[] = [];
  let date: WrittenDate | undefined;
  let title = '';
  let weekday: number | undefined;
  for (let column = 0; column < Math.max(dates.cells.length, ...parts.keys()) + 1; column++) {
    const text = dates.cells[column]?.trim() ?? '';
    if (text !== '') {
      date = readDayOrWeek(text);
      title = text;
      weekday = undefined;
    }
    weekday = between.get(column)?.weekday ?? weekday;
    const part = parts.get(column);
    if (part && date)
      columns.push({ column, date, title, ...(weekday !== undefined && { weekday }), ...part });
  }
  return columns;
}

/** A date over several days of a week names the week. One over a single day is that day, whatever weekday stands with it. */
function daysOfWeeks(columns: readonly Under[]): MarkColumn[] {
  const weekdays = new Map<string, Set<number | undefined>>();
  for (const { title, weekday } of columns)
    weekdays.set(title, (weekdays.get(title) ?? new Set()).add(weekday));
  return columns.map(({ column, date, title, half, weekday }) => {
    const isWeek = weekday !== undefined && (weekdays.get(title)?.size ?? 0) > 1;
    const name = isWeek ? `${title} ${weekdayNames[weekday] ?? ''}` : title;
    return {
      column,
      date: isWeek ? inWeekOf(date, weekday) : date,
      title: half ? `${name} ${half}` : name,
      ...(half && { half }),
    };
  });
}

/** A column of days has no other title: that keeps dates of birth apart from dates of sessions. */
const mayTitleADay = (title: string) =>
  title === '' ||
  (readHalf(title) ?? readWeekday(title) ?? readDayHeading(title) ?? readDayOrWeek(title)) !== undefined;

/** A line above a table may name two dates or three, but says other things beside them. */
function isRowOfDates(row: TableRow, dates: number, taken: ReadonlySet<number>): boolean {
  const free = freeCells(row, taken).length;
  const beside = row.cells.some((cell, column) => taken.has(column) && cell.trim() !== '');
  return 3 * dates > 2 * free && (dates > 1 || !beside);
}

/** The row of dates: the title row or one near it, whichever holds most. */
function rowOfDates(near: readonly TableRow[], titleRow: TableRow, taken: ReadonlySet<number>) {
  const count = (row: TableRow) =>
    freeCells(row, taken).filter(
      ({ column, text }) => readDayOrWeek(text) && mayTitleADay(titleRow.cells[column]?.trim() ?? ''),
    ).length;
  const [best] = [titleRow, ...near]
    .map((row) => ({ row, dates: count(row) }))
    .filter(({ row, dates }) => dates > 0 && (row === titleRow || isRowOfDates(row, dates, taken)))
    .sort((a, b) => b.dates - a.dates);
  return best?.row;
}

/**
 * The columns of a grid that hold marks, in the row that names the UPN or in those near it, and the rows that say so. `taken` columns
 * hold something else.
 */
export function dayColumns(
  near: readonly TableRow[],
  titleRow: TableRow,
  taken: ReadonlySet<number>,
): { markColumns: MarkColumn[]; rows: TableRow[] } {
  const dates = rowOfDates(near, titleRow, taken);
  if (!dates) return { markColumns: [], rows: [] };
  const at = near.indexOf(dates);
  const parts = [near[at + 1], near[at + 2], near[at - 1]].flatMap((row) => {
    const found = partsOf(row, taken);
    return row && found.size > 0 ? [{ row, parts: found }] : [];
  });
  // A row of weekdays may stand between dates and halves, or alone below weeks.
  const halves = parts.find((one) => hasHalves(one.parts));
  const between = parts.find((one) => one !== halves);
  if (halves) {
    const columns = underDates(dates, halves.parts, between?.parts ?? new Map());
    return {
      markColumns: daysOfWeeks(columns),
      rows: [dates, halves.row, ...(between ? [between.row] : [])],
    };
  }
  const days = between ? daysOfWeeks(underDates(dates, between.parts, new Map())) : [];
  if (between && days.length > freeCells(dates, taken).length)
    return { markColumns: days, rows: [dates, between.row] };
  const markColumns = freeCells(dates, taken).flatMap(({ column, text }) => {
    const heading = readDayHeading(text);
    return heading ? [{ ...heading, column, title: text }] : [];
  });
  return { markColumns, rows: [dates] };
}
