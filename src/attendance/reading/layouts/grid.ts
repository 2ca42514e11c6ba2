import type { WrittenDate } from '../../../calendar/dateText.ts';
import { Problem } from '../../../problems/problem.ts';
import { dateOfSession } from '../../marks.ts';
import { readDayOrWeek, readSession } from '../heading/dayHeading.ts';
import type { MarkColumn } from '../heading/heading.ts';
import { splitDay } from '../marks/markText.ts';
import { placeOf, sessionsOf } from '../marks/places.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';

/** The days of a grid: the columns of both halves of one make one day, so that places stand close together. */
class GridDays {
  readonly dates: WrittenDate[] = [];
  /** By place. */
  readonly #titles: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a column's day. Where another column has its place already, it is a day of its own. */
  add({ date, half, title }: MarkColumn): number {
    const key = `${date.dayFirst}|${date.monthFirst}|${date.dayFirst ?? date.monthFirst ?? title}`;
    const known = this.#numbers.get(key);
    const halves = half ? [half] : (['AM', 'PM'] as const);
    const isFree = known !== undefined && halves.every((each) => this.titleOf(placeOf(known, each)) === '');
    const day = isFree ? known : this.dates.push(date) - 1;
    this.#numbers.set(key, day);
    for (const each of halves) this.#titles[placeOf(day, each)] = title;
    return day;
  }

  titleOf(place: number): string {
    return this.#titles[place] ?? '';
  }
}

/** A grid: one row for each pupil, with a column for each session or for each day, or two rows, one for each half of the days. */
export function grid({ heading, findings, pupils, marks }: ReadingParts): LayoutReader {
  const days = new GridDays();
  const columns = heading.markColumns.map((column) => ({ ...column, day: days.add(column) }));
  const session = heading.columns.get('session');
  const width = Math.max(...heading.rows.map(({ cells }) => cells.length));
  const known = sessionsOf(days.dates);
  const dates = days.dates.map((_, day) => {
    const session = known.sessions[placeOf(day, 'AM')] ?? Number.NaN;
    return Number.isNaN(session) ? '' : dateOfSession(session);
  });

  const takeDay = (cell: string, at: { pupil: number; day: number; title: string }) => {
    const both = splitDay(cell, dates[at.day]);
    if (!both) {
      findings.rejectCell({
        line: marks.line,
        column: at.title,
        value: cell.trim(),
        reason: 'A day needs two marks here, one for the morning and one for the afternoon',
      });
      return;
    }
    marks.add(at.pupil, placeOf(at.day, 'AM'), both[0]);
    marks.add(at.pupil, placeOf(at.day, 'PM'), both[1]);
  };

  const takeCells = (cells: readonly string[], pupil: number) => {
    const halfOfRow = session === undefined ? undefined : readSession(cells[session] ?? '');
    for (const { column, half = halfOfRow, title, day } of columns) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      if (half) marks.add(pupil, placeOf(day, half), cell);
      else takeDay(cell, { pupil, day, title });
    }
  };

  return {
    takeRow(cells, line) {
      const pupil = session === undefined ? pupils.numberOf(cells, line) : pupils.numberInList(cells, line);
      if (pupil === undefined) {
        refuseOtherDays(cells, columns, line);
        return;
      }
      const beyond = cells.slice(width).find((cell) => cell.trim() !== '');
      if (beyond !== undefined) {
        // An unquoted comma in a name moves every mark to a later date.
        const reason = 'This row has more columns than the heading, so its marks cannot be dated';
        findings.rejectRow({ line, column: '', value: beyond.trim(), reason });
        return;
      }
      marks.line = line;
      takeCells(cells, pupil);
    },

    places: () => ({
      ...known,
      titleOf: (place) => days.titleOf(place),
      misdated: (place, text) => {
        const column = days.titleOf(place);
        return { column, value: text.trim(), reason: `The heading ${column} is not a date that exists` };
      },
    }),
  };
}

/** Pages of an export may each have days of their own: below another heading, every mark would be misdated. */
function refuseOtherDays(cells: readonly string[], columns: readonly MarkColumn[], line: number): void {
  const first = columns[0];
  if (!first || !readDayOrWeek(cells[first.column] ?? '')) return;
  throw new Problem(
    'register_unreadable',
    `A new heading with other days begins on line ${line}. Put each set of days in a file of its own.`,
  );
}
