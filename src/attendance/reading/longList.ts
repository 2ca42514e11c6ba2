import { readDate, type WrittenDate } from '../../calendar/dateText.ts';
import type { ColumnMeaning } from './aliases.ts';
import { readHalf } from './dayHeading.ts';
import { Interned, ownCopy } from './interned.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';
import { placeOf, sessionsOf } from './places.ts';

const noDate: WrittenDate = {};
const notADate = 'This is not a date that exists';

/** A long list: one row for each pupil and session, with its date, its half of the day and its mark. */
export function longList({ heading, findings, pupils, entries, texts }: ReadingParts): LayoutReader {
  const column = (meaning: ColumnMeaning) => heading.columns.get(meaning) ?? -1;
  const title = (meaning: ColumnMeaning) => heading.titles[column(meaning)]?.trim() ?? '';
  const [dateColumn, sessionColumn, markColumn] = [column('date'), column('session'), column('mark')];
  const dateTexts = new Interned();
  const dates: WrittenDate[] = [];

  /** The number of a date as written; undefined where it exists in no order of day and month. */
  const dateNumber = (text: string): number | undefined => {
    const number = dateTexts.number(text);
    const known = dates[number];
    const date = known ?? readDate(text) ?? noDate;
    if (!known) dates.push(date);
    return date.dayFirst === undefined && date.monthFirst === undefined ? undefined : number;
  };

  const reject = (meaning: ColumnMeaning, at: { line: number; cells: readonly string[]; reason: string }) =>
    findings.rejectRow({
      line: at.line,
      column: title(meaning),
      value: ownCopy((at.cells[column(meaning)] ?? '').trim()),
      reason: at.reason,
    });

  return {
    takeRow(cells, line) {
      const pupil = pupils.numberOf(cells, line);
      if (pupil === undefined) return;
      const dateText = cells[dateColumn] ?? '';
      const date = dateNumber(dateText);
      if (date === undefined) {
        reject('date', { line, cells, reason: dateText.trim() === '' ? 'There is no date' : notADate });
        return;
      }
      const half = readHalf(cells[sessionColumn] ?? '');
      if (half === undefined) {
        reject('session', { line, cells, reason: 'A session is AM or PM' });
        return;
      }
      entries.line = line;
      entries.add(pupil, placeOf(date, half), texts.number(cells[markColumn] ?? ''));
    },

    places: () => ({
      ...sessionsOf(dates),
      titleOf: () => title('mark'),
      misdated: (place) => ({
        column: title('date'),
        value: dateTexts.text(place >> 1).trim(),
        reason: notADate,
      }),
    }),
  };
}
