import { readSpan } from './dateSpan.ts';

/** Which column of a table of dates holds what; numbers count from 0. */
export type DateColumns = {
  /** Rows before this one are headings and titles. */
  firstRow: number;
  from: number;
  to: number | undefined;
  /** All that say what the dates are of. */
  names: readonly number[];
  /** Of the time of day at which an event ends: at midnight, its last day is the one before. */
  endTime: number | undefined;
  titles: readonly string[];
};

const isTime = /\btime\b/i;
const startTitle = /^(?:start|starts|first|from|begin|begins|opens?|date)\b/i;
const endTitle = /^(?:end|ends|last|to|until|finish|finishes|closes?)\b/i;
const nameTitle =
  /\b(?:name|term|title|event|subject|description|summary|holiday|type|category|notes?|details?|what)\b/i;
const mostTitles = 15;

const isDate = (cell: string | undefined) => cell !== undefined && readSpan(cell) !== undefined;

/** The columns in which most of the rows that have anything there hold a date. */
function dateColumns(rows: readonly (readonly string[])[]): number[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = rows.filter((row) => (row[column] ?? '').trim() !== '');
    const dates = filled.filter((row) => isDate(row[column])).length;
    return dates > 0 && dates * 2 >= filled.length;
  });
}

/** Finds the columns by their headings where there are any, else by what they hold. Undefined where nothing is a date. */
export function findDateColumns(rows: readonly (readonly string[])[]): DateColumns | undefined {
  const firstDated = rows.findIndex((row) => row.some(isDate));
  if (firstDated === -1) return undefined;
  const above = rows.slice(Math.max(0, firstDated - mostTitles), firstDated);
  const titles =
    above.findLast((row) => row.some((cell) => startTitle.test(cell.trim()) || nameTitle.test(cell))) ?? [];
  const find = (pattern: RegExp, not: number) =>
    titles.findIndex((title, at) => at !== not && pattern.test(title.trim()) && !isTime.test(title));
  const dated = dateColumns(rows.slice(firstDated));
  const titledFrom = find(startTitle, -1);
  const titledTo = find(endTitle, titledFrom);
  const [first = 0, second] = dated;
  const bothTitled = titledFrom !== -1 && titledTo !== -1;
  const from = bothTitled ? titledFrom : first;
  const to = bothTitled ? titledTo : second;
  const width = Math.max(...rows.map((row) => row.length));
  const others = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== from && column !== to && !dated.includes(column),
  );
  const named = others.filter((column) => nameTitle.test(titles[column] ?? ''));
  const endTime = titles.findIndex((title) => endTitle.test(title.trim()) && isTime.test(title));
  return {
    firstRow: firstDated - (titles.length > 0 ? above.length - above.indexOf(titles) - 1 : above.length),
    from,
    to,
    names: named.length > 0 ? named : others,
    endTime: endTime === -1 ? undefined : endTime,
    titles,
  };
}
