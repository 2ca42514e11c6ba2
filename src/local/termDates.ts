import { easterSunday } from '../calendar/easter.ts';
import { addDays, type Weekday, weekdayOf } from '../calendar/plainDate.ts';
import { addSchoolDays, type SchoolCalendar } from '../calendar/schoolCalendar.ts';

const first = (from: string, weekday: Weekday) => addDays(from, (weekday - weekdayOf(from) + 7) % 7);
const last = (to: string, weekday: Weekday) => addDays(to, -((weekdayOf(to) - weekday + 7) % 7));

const monday = 1;
const thursday = 4;
const friday = 5;

/** In the middle of the first week of September; from its Monday where that is late already. */
function firstDay(year: number): string {
  const firstThursday = first(`${year}-09-01`, thursday);
  const wednesday = addDays(firstThursday, -1);
  if (wednesday < `${year}-09-01`) return firstThursday;
  return wednesday > `${year}-09-04` ? addDays(wednesday, -2) : wednesday;
}

/** Days on which schools that a council maintains must open in a year. */
const openDays = 190;

/**
 * Example term dates of the academic year that begins in the autumn of `year`. No council's: made by rule after the
 * pattern that is common in southern England, two weeks at Christmas and Easter and a week in the middle of each term.
 * The year ends when it has had its 190 days.
 */
export function exampleCalendar(year: number): SchoolCalendar {
  const next = year + 1;
  const autumn = firstDay(year);
  const easter = easterSunday(next);
  const octoberBreak = last(`${year}-10-31`, monday);
  const spring = first(`${next}-01-03`, monday);
  const februaryBreak = addDays(first(`${next}-02-01`, monday), 14);
  const mayBreak = last(`${next}-05-31`, monday);
  const terms = [
    { name: 'Autumn 1', from: autumn, to: addDays(octoberBreak, -3) },
    { name: 'Autumn 2', from: addDays(octoberBreak, 7), to: last(`${year}-12-22`, friday) },
    { name: 'Spring 1', from: spring, to: addDays(februaryBreak, -3) },
    { name: 'Spring 2', from: addDays(februaryBreak, 7), to: addDays(easter, -9) },
    { name: 'Summer 1', from: addDays(easter, 8), to: addDays(mayBreak, -3) },
    { name: 'Summer 2', from: addDays(mayBreak, 7), to: `${next}-07-31` },
  ];
  // A term may begin on the substitute day of New Year's Day, which is nobody's training day.
  const inset = [autumn, addDays(octoberBreak, 7), spring, addDays(easter, 8), addDays(mayBreak, 7)].map(
    (day) => addSchoolDays(day, 0, { terms, inset: [], closures: [] }) ?? day,
  );
  const calendar = { terms, inset, closures: [] };
  const to = addSchoolDays(addDays(autumn, -1), openDays, calendar) ?? `${next}-07-31`;
  return { ...calendar, terms: terms.map((term) => (term.name === 'Summer 2' ? { ...term, to } : term)) };
}
