import { isMonthFirst, type WrittenDate } from '../../../calendar/dateText.ts';
import { type HalfDay, sessionNumber } from '../../marks.ts';

/**
 * Where marks stand in a file: a place is a number for one half of one written date, and becomes a session once every
 * date of the file has been seen, because only all of them together say whether days or months come first.
 */
export type Places = {
  /** By place: the session number, or NaN where the date as written does not exist. */
  sessions: Float64Array;
  /** The column that a mark at a place stands in, as the file calls it. */
  titleOf: (place: number) => string;
  /** What to show for a mark whose date does not exist. */
  misdated: (place: number, text: string) => { column: string; value: string; reason: string };
  monthFirst: boolean;
};

export const placeOf = (date: number, half: HalfDay) => date * 2 + (half === 'PM' ? 1 : 0);

/** The sessions of dates in the order of their places: two for each date. */
export function sessionsOf(dates: readonly WrittenDate[]): { sessions: Float64Array; monthFirst: boolean } {
  const monthFirst = isMonthFirst(dates);
  const sessions = new Float64Array(dates.length * 2).fill(Number.NaN);
  dates.forEach((written, i) => {
    const date = monthFirst ? written.monthFirst : written.dayFirst;
    if (date === undefined) return;
    sessions[2 * i] = sessionNumber(date, 'AM');
    sessions[2 * i + 1] = sessionNumber(date, 'PM');
  });
  return { sessions, monthFirst };
}
