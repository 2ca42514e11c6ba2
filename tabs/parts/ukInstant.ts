import { ukDate, ukTime } from '../../src/calendar/ukDate.ts';

// Swedish writes '2026-11-20 15:30', which is a wall time but for the space.
const london = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** An instant in words, in London's time: '20 November 2026 at 3:30pm'. */
export function ukInstant(instant: string): string {
  const wall = london.format(new Date(instant)).replace(' ', 'T');
  return `${ukDate(wall)} at ${ukTime(wall)}`;
}
