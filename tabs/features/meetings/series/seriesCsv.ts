import { weekdayOf } from '../../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { PreviewDate } from './seriesTypes.ts';
import { clashWords, outcomeWords, weekdays } from './seriesWords.ts';

const headings = [
  'Term',
  'Date',
  'Day',
  'Starts',
  'Ends',
  'Held',
  'What',
  'Too near',
  'Places booked',
  'Waiting',
];

/** The dates of a series for a spreadsheet. */
export function seriesCsv(dates: readonly PreviewDate[]): (string | number)[][] {
  return [
    headings,
    ...dates.map((date) => [
      date.term,
      ukDate(date.date),
      weekdays[weekdayOf(date.date) - 1]?.label ?? '',
      date.startsAt.slice(11),
      date.endsAt.slice(11),
      date.what === 'skipped' ? 'No' : 'Yes',
      outcomeWords(date),
      clashWords(date).join('; '),
      date.occurrence?.booked ?? '',
      date.occurrence?.waiting ?? '',
    ]),
  ];
}
