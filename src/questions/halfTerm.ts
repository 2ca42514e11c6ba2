import { addDays, mondayOf } from '../calendar/plainDate.ts';
import type { SchoolCalendar, Term } from '../calendar/schoolCalendar.ts';

/** A stretch of time with the Mondays of its weeks. */
export type HalfTerm = { name: string; from: string; to: string; weeks: readonly string[] };

const weeksWithoutCalendar = 6;

const withWeeks = ({ name, from, to }: Term, today: string): HalfTerm => {
  const last = mondayOf(to < today ? to : today);
  const weeks: string[] = [];
  for (let week = mondayOf(from); week <= last; week = addDays(week, 7)) weeks.push(week);
  return { name, from, to, weeks };
};

/**
 * The half term that most schools are in on a day; in the holidays, the one that most have just had, with the weeks since.
 * Where no calendar says, the last six weeks.
 */
export function currentHalfTerm(calendars: readonly SchoolCalendar[], today: string): HalfTerm {
  const begun = calendars.flatMap(({ terms }) => {
    const latest = terms.filter(({ from }) => from <= today).sort((a, b) => (a.from < b.from ? 1 : -1));
    return latest[0] ?? [];
  });
  const keyOf = ({ from, to }: Term) => `${from} ${to}`;
  const schools = new Map<string, number>();
  for (const term of begun) schools.set(keyOf(term), (schools.get(keyOf(term)) ?? 0) + 1);
  const [term] = [...begun].sort(
    (a, b) => (schools.get(keyOf(b)) ?? 0) - (schools.get(keyOf(a)) ?? 0) || (keyOf(a) < keyOf(b) ? 1 : -1),
  );
  if (term) return withWeeks({ ...term, to: term.to < today ? today : term.to }, today);
  const from = addDays(mondayOf(today), -7 * (weeksWithoutCalendar - 1));
  return withWeeks({ name: `The last ${weeksWithoutCalendar} weeks`, from, to: today }, today);
}
