import { addDays, weekdayOf } from './plainDate.ts';

/** A stretch of weekdays without a gap, [from, to] in ISO, or a single day of a weekend. */
export type OpenRun = readonly [string, string];

const isWeekend = (date: string) => weekdayOf(date) > 5;
const nextWeekday = (date: string) => addDays(date, weekdayOf(date) === 5 ? 3 : 1);

/** Days (ISO, ascending) as runs, few enough to keep. A day of a weekend stands alone, so that it is not lost. */
export function openRunsOf(days: readonly string[]): OpenRun[] {
  const runs: [string, string][] = [];
  const weekends: [string, string][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (isWeekend(day)) weekends.push([day, day]);
    else if (run && nextWeekday(run[1]) === day) run[1] = day;
    else runs.push([day, day]);
  }
  return [...runs, ...weekends].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The days of runs, in order. */
export function daysOfRuns(runs: readonly OpenRun[]): string[] {
  const days: string[] = [];
  for (const [from, to] of runs) {
    if (isWeekend(from)) days.push(from);
    else for (let day = from; day <= to; day = nextWeekday(day)) days.push(day);
  }
  return days.sort();
}
