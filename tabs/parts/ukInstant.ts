import { ukDate, ukTime } from '../../src/calendar/ukDate.ts';

// Swedish writes '2026-11-20 15:30', which is a wall time but for the space.
const london = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

const wallOf = (instant: string): string => london.format(new Date(instant)).replace(' ', 'T');

/** An instant in words, in London's time: '20 November 2026 at 3:30pm'. */
export function ukInstant(instant: string): string {
  const wall = wallOf(instant);
  return `${ukDate(wall)} at ${ukTime(wall)}`;
}

/** As short as it can be said on a day, ISO: '3:30pm' where the instant is of that day, else all of it. */
export function ukInstantSeenOn(today: string, instant: string): string {
  const wall = wallOf(instant);
  return wall.startsWith(today) ? ukTime(wall) : ukInstant(instant);
}
