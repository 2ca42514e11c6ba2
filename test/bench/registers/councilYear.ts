import { closeSync, openSync, writeSync } from 'node:fs';
import { checkLetter } from '../../../src/attendance/upn.ts';
import { addDays } from '../../../src/calendar/plainDate.ts';
import { isSchoolDay } from '../../../src/calendar/schoolCalendar.ts';
import { exampleCalendar } from '../../../src/local/termDates.ts';

/** The pupils of a council such as the first one, and the sessions of a school year. */
export const councilPupils = 55_000;
export const yearSessions = 380;

const firstYear = 2025;
const absences = ['I', 'I', 'I', 'M', 'C', 'O', 'O', 'G', 'U', 'N', 'B', 'V', 'L', 'L', 'X'];

/** A fast, seeded source of whole numbers below a bound (xorshift32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function schoolDays(): string[] {
  const calendar = exampleCalendar(firstYear);
  const days: string[] = [];
  for (let date = `${firstYear}-09-01`; days.length < yearSessions / 2; date = addDays(date, 1)) {
    if (isSchoolDay(date, calendar)) days.push(date);
  }
  return days;
}

function upnOf(serial: number): string {
  const rest = `839${String(4000 + Math.floor(serial / 1000)).padStart(4, '0')}25${String(serial % 1000).padStart(3, '0')}`;
  return `${checkLetter(rest)}${rest}`;
}

/** A pupil's year as lines of the list: most are seldom away, some often, a few for weeks. */
function linesOf(upn: string, days: readonly string[], next: (below: number) => number): string {
  const kind = next(20);
  const oftenAway = kind === 0 ? 2 : kind < 5 ? 8 : 40;
  const lines = days.map((date) => {
    const away = next(oftenAway) === 0 ? absences[next(absences.length)] : undefined;
    const afternoon = away === 'L' || away === 'U' ? undefined : away;
    return `${upn},${date},AM,${away ?? '/'}\n${upn},${date},PM,${afternoon ?? '\\'}\n`;
  });
  return lines.join('');
}

/** Writes a year of marks of so many pupils as a long list, pupil by pupil; the same file each time. Returns how many marks it holds. */
export function writeYear(path: string, pupils: number): number {
  const days = schoolDays();
  const next = numbers(839);
  const file = openSync(path, 'w');
  writeSync(file, 'UPN,Date,Session,Mark\n');
  for (let serial = 0; serial < pupils; serial += 1) writeSync(file, linesOf(upnOf(serial), days, next));
  closeSync(file);
  return pupils * days.length * 2;
}
