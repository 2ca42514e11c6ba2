import type { ColumnMeaning } from '../../columnMapping.ts';
import { placeOf, sessionsOf } from '../marks/places.ts';
import { WrittenDates } from '../marks/writtenDates.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';

const notADate = 'This is not a date that exists';

/** A row for each pupil and day, with a column for each half of it. */
export function dayList({ heading, findings, pupils, marks }: ReadingParts): LayoutReader {
  const column = (meaning: ColumnMeaning) => heading.columns.get(meaning) ?? -1;
  const title = (meaning: ColumnMeaning) => heading.titles[column(meaning)]?.trim() ?? '';
  const columns = { date: column('date'), am: column('am'), pm: column('pm') };
  const dates = new WrittenDates();

  return {
    takeRow(cells, line) {
      const pupil = pupils.numberInList(cells, line);
      if (pupil === undefined) return;
      const text = cells[columns.date] ?? '';
      const date = dates.number(text);
      if (date === undefined) {
        const reason = text.trim() === '' ? 'There is no date' : notADate;
        findings.rejectRow({ line, column: title('date'), value: text.trim(), reason });
        return;
      }
      marks.line = line;
      marks.add(pupil, placeOf(date, 'AM'), cells[columns.am] ?? '');
      marks.add(pupil, placeOf(date, 'PM'), cells[columns.pm] ?? '');
    },

    places: () => ({
      ...sessionsOf(dates.all),
      titleOf: (place) => title(place & 1 ? 'pm' : 'am'),
      misdated: (place) => ({ column: title('date'), value: dates.text(place >> 1), reason: notADate }),
    }),
  };
}
