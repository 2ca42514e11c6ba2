import { addDays } from '../../../calendar/plainDate.ts';
import { wallTimeOf } from '../../../calendar/wallTime.ts';

/** A stretch of local time in which entries of the audit are looked for: '2026-11', '2026-11-26' or '2026-11-26T09'. */
export type Stretch = string;

const hours = new Map<string, string>();
const mostHours = 2000;

/** The local hour of an instant: '2026-06-30T23:30:00.000Z' is in '2026-07-01T00'. Asked for each of thousands of rows. */
export function localHourOf(instant: string): Stretch {
  const hour = instant.slice(0, 13);
  const known = hours.get(hour);
  if (known !== undefined) return known;
  if (hours.size >= mostHours) hours.clear();
  // Clocks in England differ from UTC by whole hours.
  const local = wallTimeOf(`${hour}:00:00Z`).slice(0, 13);
  hours.set(hour, local);
  return local;
}

const pad = (number: number) => String(number).padStart(2, '0');

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${pad(number - 1)}`;
}

/** The months that hold the days from one to another, the last first. ISO dates. */
export function monthsOf({ from, to }: { from: string; to: string }): Stretch[] {
  const months: string[] = [];
  for (let month = to.slice(0, 7); month >= from.slice(0, 7); month = monthBefore(month)) months.push(month);
  return months;
}

/** The days from one to another, the last first. ISO dates. */
export function daysOf({ from, to }: { from: string; to: string }): Stretch[] {
  const days: string[] = [];
  for (let day = to; day >= from; day = addDays(day, -1)) days.push(day);
  return days;
}

/** The smaller stretches that a stretch is made of, the last first; none for an hour. */
export function partsOf(stretch: Stretch): Stretch[] {
  if (stretch.length > 10) return [];
  if (stretch.length === 10) return Array.from({ length: 24 }, (_, at) => `${stretch}T${pad(23 - at)}`);
  const [year = 0, month = 1] = stretch.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: days }, (_, at) => `${stretch}-${pad(days - at)}`);
}
