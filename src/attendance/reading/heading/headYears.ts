import { readDate } from '../../../calendar/dateText.ts';
import { addDays, dayNumber } from '../../../calendar/plainDate.ts';
import type { Period } from '../../registerReading.ts';
import { checkUpn } from '../../upn.ts';
import type { Table, TableRow } from '../table.ts';
import { dateForm, months, periodAbove } from './headPeriod.ts';

const half = String.raw`\(?(?:[ap]\.?m\.?|morning|afternoon)\)?`;
const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]+)?`;
const day = String.raw`\d{1,2}(?:/\d{1,2}|(?:st|nd|rd|th)?[\s-]?(?:${months}))`;
/** 'Mon 08/09', '8 Sep AM', 'AM 8th September': the day and month of a session, without a year. */
const yearless = new RegExp(
  String.raw`^(\s*(?:${half}[\s-]+)?${weekday})(${day})((?:[\s_-]*${half})?\s*)$`,
  'i',
);

const week = new RegExp(
  String.raw`\b(?:week[\s/]*(?:beginning|commencing|starting|of)?|w[\s/]*[bc]|(week[\s/]*ending|w[\s/]*e))[\s:]+${weekday}(${dateForm})`,
  'i',
);
const schoolYear = /\b(20\d\d)\s*[/-]\s*(?:20)?(\d\d)\b(?![/-])/;
const term = /\b(autumn|spring|summer)\b\D{0,12}\b(20\d\d)\b/i;
const month = new RegExp(String.raw`(?<!\d[a-z]{0,2}[ -])\b(${months}) (20\d\d)\b`, 'i');

const terms: Record<string, readonly [from: string, to: string]> = {
  autumn: ['08-01', '12-31'],
  spring: ['01-01', '04-30'],
  summer: ['04-01', '08-31'],
};

/** The seven days of 'Week beginning 08/09/2025', 'w/e 12 Sep 2025', 'Week | 08/09/2025'. */
export function weekIn(text: string): Period | undefined {
  const [, ending, written = ''] = week.exec(text) ?? [];
  const date = readDate(written)?.dayFirst;
  if (date === undefined) return undefined;
  return ending ? { from: addDays(date, -6), to: date } : { from: date, to: addDays(date, 6) };
}

function yearIn(text: string): Period | undefined {
  const [, first = '', next = ''] = schoolYear.exec(text) ?? [];
  const second = Number(first) + 1;
  return first && second % 100 === Number(next)
    ? { from: `${first}-08-01`, to: `${second}-07-31` }
    : undefined;
}

function termIn(text: string): Period | undefined {
  const [, name = '', year = ''] = term.exec(text) ?? [];
  const [from, to] = terms[name.toLowerCase()] ?? [];
  return from && to ? { from: `${year}-${from}`, to: `${year}-${to}` } : undefined;
}

function monthIn(text: string): Period | undefined {
  const [, name = '', year = ''] = month.exec(text) ?? [];
  const from = readDate(`1 ${name} ${year}`)?.dayFirst;
  return from === undefined ? undefined : { from, to: addDays(from, 27) };
}

/** The texts of a row as one. */
export const lineOf = (cells: readonly string[]) => cells.join(' ').replace(/\s+/g, ' ').trim();

/** The dates that what stands above a heading is about, more or less: enough to tell the year of a day. */
function about(rows: readonly TableRow[]): Period | undefined {
  const text = rows.map(({ cells }) => lineOf(cells)).join(' \n ');
  return periodAbove(rows) ?? weekIn(text) ?? yearIn(text) ?? termIn(text) ?? monthIn(text);
}

/** A day and month with the year that puts it into a period, or nearest to it. */
function withYear(written: string, { from, to }: Period): string {
  const separator = /[/-]/.exec(written)?.[0] ?? ' ';
  const [first, last] = [Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4)) + 1];
  const dates = Array.from(
    { length: last - first + 1 },
    (_, i) => `${written}${separator}${first + i}`,
  ).flatMap((text) => {
    const date = readDate(text);
    const iso = date?.dayFirst ?? date?.monthFirst;
    if (iso === undefined) return [];
    const at = dayNumber(iso);
    return [{ text, away: Math.max(dayNumber(from) - at, at - dayNumber(to), 0) }];
  });
  return dates.sort((a, b) => a.away - b.away)[0]?.text ?? written;
}

const isYearless = (cell: string) => cell.length > 2 && yearless.test(cell);
export const namesPupil = (cells: readonly string[]) => cells.some((cell) => checkUpn(cell).right);

/** Whether a row is a heading of days without their year: several, and no pupil. */
export const hasYearlessDays = (cells: readonly string[]) =>
  cells.filter(isYearless).length > 1 && !namesPupil(cells);

/**
 * A table whose headings name days without a year, with the year that follows from what stands above them, or from the period that a
 * person said. Other tables are as they were.
 */
export function withYears(table: Table, said: Period | undefined): Table {
  const { opening } = table;
  const first = opening.findIndex(({ cells }) => namesPupil(cells));
  const above = first === -1 ? opening : opening.slice(0, first);
  if (!above.some(({ cells }) => hasYearlessDays(cells))) return table;
  const period = said ?? about(above);
  if (!period) return table;
  const dated = (cell: string) => {
    const [, before = '', written = '', after = ''] = yearless.exec(cell) ?? [];
    return written === '' ? cell : `${before}${withYear(written, period)}${after}`;
  };
  const complete = (cells: readonly string[]) => (hasYearlessDays(cells) ? cells.map(dated) : cells);
  return {
    ...table,
    opening: opening.map((row) => ({ ...row, cells: [...complete(row.cells)] })),
    eachRow: (take, watch, takeLine) =>
      table.eachRow((cells, line, torn) => take(complete(cells), line, torn), watch, takeLine),
  };
}
