import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { DatesReading } from '../../calendar/files/calendarOfEvents.ts';
import { readDatesFile } from '../../calendar/files/readDatesFile.ts';
import { Problem } from '../../problems/problem.ts';

/** A draft of term dates from the text of a file. Nothing is kept. @throws Problem not_allowed, bad_request */
export function readDates(person: Person, file: { name: string; text: string }): DatesReading {
  requireMay(person, 'calendar:edit');
  const reading = readDatesFile(file);
  if ('fault' in reading) throw new Problem('bad_request', reading.fault);
  return reading;
}
