import { calendarOfEvents, type DatesReading } from './calendarOfEvents.ts';
import { readCsvEvents } from './csvEvents.ts';
import { readIcsEvents } from './icsEvents.ts';

const bothKinds = 'Save the dates as a calendar file (.ics) or as CSV and choose that.';
const foreign: readonly (readonly [begins: RegExp, fault: string])[] = [
  [/^%PDF/, `This is a PDF. ${bothKinds}`],
  [/^PK/, `This is a workbook or a zip archive. ${bothKinds}`],
  [/^\s*(?:<!doctype|<html|<\?xml)/i, `This is a web page. ${bothKinds}`],
  [/^\{\\rtf/, `This is a document. ${bothKinds}`],
];

/** Entries beyond this are more than any school's dates. */
const mostEntries = 10_000;

/**
 * Reads term dates from the text of a calendar file (iCalendar) or of a CSV file; which of them it is, it says itself.
 * A `fault` is said of a file that is neither.
 */
export function readDatesFile({
  name,
  text,
}: {
  name: string;
  text: string;
}): DatesReading | { fault: string } {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { fault: 'The file is empty.' };
  const other = foreign.find(([begins]) => begins.test(bare));
  if (other) return { fault: other[1] };
  const isCalendar = /^\s*BEGIN:VCALENDAR/i.test(bare);
  if (!isCalendar && /\.ics$/i.test(name))
    return { fault: 'This is not a calendar file: it does not begin with BEGIN:VCALENDAR.' };
  const read = isCalendar ? readIcsEvents(bare) : readCsvEvents(bare);
  if (!read || read.events.length + read.notUsed.length === 0)
    return {
      fault:
        'We found no dates in this file. It needs a name, a first and a last date for each term or holiday.',
    };
  if (read.events.length > mostEntries) return { fault: 'The file has more entries than we can take.' };
  const reading = calendarOfEvents(read.events);
  return { ...reading, notUsed: [...read.notUsed, ...reading.notUsed] };
}
