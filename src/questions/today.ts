import { wallTimeOf } from '../calendar/wallTime.ts';

let known = { hour: '', date: '' };

/** The date in England at an instant, ISO. Asked at every question, and the same for a whole hour. */
export function dayOf(instant: string): string {
  const hour = instant.slice(0, 13);
  if (hour !== known.hour) known = { hour, date: wallTimeOf(`${hour}:00:00Z`).slice(0, 10) };
  return known.date;
}
