import { easterSunday } from '../calendar/easter.ts';
import { addDays, type Weekday, weekdayOf } from '../calendar/plainDate.ts';
import type { SchoolCalendar } from '../calendar/schoolCalendar.ts';

const first = (from: string, weekday: Weekday) => addDays(from, (weekday - weekdayOf(from) + 7) % 7);
const last = (to: string, weekday: Weekday) => addDays(to, -((weekdayOf(to) - weekday + 7) % 7));

const monday = 1;
const wednesday = 3;
const friday = 5;

/** The year in whose autumn the academic year of a date began: 1 August starts a new one. */
export function academicYearOf(date: string): number {
  return Number(date.slice(0, 4)) - (date.slice(5) < '08-01' ? 1 : 0);
}

/**
 * Example term dates of the academic year that begins in the autumn of `year`. No council's: made by rule after the
 * pattern that is common in southern England, two weeks at Christmas and Easter and a week in the middle of each term.
 */
export function exampleCalendar(year: number): SchoolCalendar {
  const next = year + 1;
  const easter = easterSunday(next);
  const autumn = first(`${year}-09-01`, wednesday);
  const octoberBreak = last(`${year}-10-31`, monday);
  const spring = first(`${next}-01-03`, monday);
  const februaryBreak = addDays(first(`${next}-02-01`, monday), 14);
  const mayBreak = last(`${next}-05-31`, monday);
  const terms = [
    { name: 'Autumn 1', from: autumn, to: addDays(octoberBreak, -3) },
    { name: 'Autumn 2', from: addDays(octoberBreak, 7), to: last(`${year}-12-20`, friday) },
    { name: 'Spring 1', from: spring, to: addDays(februaryBreak, -3) },
    { name: 'Spring 2', from: addDays(februaryBreak, 7), to: addDays(easter, -9) },
    { name: 'Summer 1', from: addDays(easter, 8), to: addDays(mayBreak, -3) },
    { name: 'Summer 2', from: addDays(mayBreak, 7), to: last(`${next}-07-23`, wednesday) },
  ];
  const inset = [autumn, addDays(octoberBreak, 7), spring, addDays(easter, 8), addDays(mayBreak, 7)];
  return { terms, inset, closures: [] };
}
