import { addDays, mondayOf, weekdayOf } from '../../../../src/calendar/plainDate.ts';
import { isSchoolDay, type SchoolCalendar } from '../../../../src/calendar/schoolCalendar.ts';
import { readDay } from './readInput.ts';

type WeeksDraft = { readonly startsOn: string; readonly weeks: string; readonly closed: string };

/** The longest list that anybody is shown: a period of six weeks with a summer in it needs half as many. */
const most = 30;

/** The Mondays of the weeks that were unticked, in order. */
export const closedWeeks = ({ closed }: Pick<WeeksDraft, 'closed'>): readonly string[] =>
  closed.split(' ').filter(Boolean).sort();

/** Unticks a week, or ticks it again. */
export function withWeek(closed: string, monday: string, isOpen: boolean): string {
  const others = closedWeeks({ closed }).filter((one) => one !== monday);
  return (isOpen ? others : [...others, monday]).sort().join(' ');
}

/** The Mondays from the start to the last week that counts, open or not; none before both are given. */
export function weeksToShow(draft: WeeksDraft): readonly string[] {
  const starts = readDay(draft.startsOn, '');
  const count = Number(draft.weeks);
  if (!('value' in starts) || !Number.isInteger(count) || count < 1) return [];
  const closed = closedWeeks(draft);
  const shown: string[] = [];
  const first = mondayOf(starts.value);
  let monday = weekdayOf(starts.value) > 5 ? addDays(first, 7) : first;
  for (let open = 0; open < count && shown.length < most; monday = addDays(monday, 7)) {
    shown.push(monday);
    if (!closed.includes(monday)) open += 1;
  }
  return shown;
}

/** Weeks that a school's dates say are closed, and the last day that they know of where the period goes on after it. */
export type WeeksOfSchool = { closed: string; knownTo?: string };

/**
 * Unticks the weeks of the period in which a school has no school day, and ticks the others. Weeks after its last term
 * stay ticked: nobody knows of them. Undefined before there is a period, and where the dates begin after it.
 */
export function weeksOfSchool(draft: WeeksDraft, calendar: SchoolCalendar): WeeksOfSchool | undefined {
  const firsts = calendar.terms.map(({ from }) => from).sort();
  const last = calendar.terms
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const [start] = weeksToShow(draft);
  if (start === undefined || last === undefined || start < mondayOf(firsts[0] ?? '') || start > last)
    return undefined;
  let closed = '';
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    if (!weeksToShow({ ...draft, closed }).includes(monday)) return { closed };
    const days = [0, 1, 2, 3, 4].map((day) => addDays(monday, day));
    if (!days.some((day) => isSchoolDay(day, calendar))) closed = withWeek(closed, monday, false);
  }
  return { closed, knownTo: last };
}
