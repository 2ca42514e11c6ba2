import type { ColumnMeaning } from '../../columnMapping.ts';
import { readSession } from '../heading/dayHeading.ts';
import { placeOf, sessionsOf } from '../marks/places.ts';
import { WrittenDates } from '../marks/writtenDates.ts';
import type { LayoutReader, ReadingParts } from './layoutReader.ts';
import { LineMemory } from './lineMemory.ts';

const notADate = 'This is not a date that exists';

/** A long list: one row for each pupil and session, with its date, its half of the day and its mark. */
export function longList({ heading, findings, pupils, marks }: ReadingParts): LayoutReader {
  const column = (meaning: ColumnMeaning) => heading.columns.get(meaning) ?? -1;
  const title = (meaning: ColumnMeaning) => heading.titles[column(meaning)]?.trim() ?? '';
  const columns = {
    upn: column('upn'),
    date: column('date'),
    session: column('session'),
    mark: column('mark'),
  };
  const dates = new WrittenDates();
  const memory = new LineMemory(columns);

  const reject = (meaning: ColumnMeaning, at: { line: number; cells: readonly string[]; reason: string }) =>
    findings.rejectRow({
      line: at.line,
      column: title(meaning),
      value: (at.cells[column(meaning)] ?? '').trim(),
      reason: at.reason,
    });

  return {
    takeRow(cells, line) {
      const pupil = pupils.numberInList(cells, line);
      if (pupil === undefined) return;
      const dateText = cells[columns.date] ?? '';
      const date = dates.number(dateText);
      if (date === undefined) {
        reject('date', { line, cells, reason: dateText.trim() === '' ? 'There is no date' : notADate });
        return;
      }
      const half = readSession(cells[columns.session] ?? '');
      if (half === undefined) {
        reject('session', { line, cells, reason: 'A session is AM or PM' });
        return;
      }
      const text = cells[columns.mark] ?? '';
      marks.line = line;
      marks.add(pupil, placeOf(date, half), text);
      // Whose a row is that does not say it depends on the one above.
      if ((cells[columns.upn] ?? '').trim() === '') return;
      memory.learn(cells, {
        upn: pupil,
        date,
        session: half === 'PM' ? 1 : 0,
        mark: marks.knownNumber(text),
      });
    },

    takeLine(scanned) {
      if (!memory.recall(scanned)) return false;
      findings.rowsIn += 1;
      marks.line = scanned.line;
      pupils.last = memory.upn;
      marks.addKnown(memory.upn, memory.date * 2 + memory.session, memory.mark);
      return true;
    },

    places: () => ({
      ...sessionsOf(dates.all),
      titleOf: () => title('mark'),
      misdated: (place) => ({
        column: title('date'),
        value: dates.text(place >> 1),
        reason: notADate,
      }),
    }),
  };
}
