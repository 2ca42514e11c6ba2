import { dayNumber } from '../../calendar/plainDate.ts';
import { type SchoolWeeks, weekOfDay } from '../schoolWeeks.ts';

/** School weeks from the first recorded day of each (ISO, ascending), as `SchoolFigures.weeks` keeps them. */
export function openedWeeks(firstDays: readonly string[]): SchoolWeeks {
  const opened = Int32Array.from(firstDays, dayNumber);
  const first = opened[0];
  const last = opened.at(-1);
  if (first === undefined || last === undefined) return { firstWeek: 0, ordinals: new Int32Array(0), opened };
  const firstWeek = weekOfDay(first);
  const ordinals = new Int32Array(weekOfDay(last) - firstWeek + 1);
  for (const day of opened) ordinals[weekOfDay(day) - firstWeek] = 1;
  let count = 0;
  return { firstWeek, ordinals: ordinals.map((opens) => (count += opens)), opened };
}
