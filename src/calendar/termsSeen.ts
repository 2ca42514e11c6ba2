import { academicYearName, academicYearOf } from './academicYear.ts';
import { bankHolidayOn } from './bankHolidays.ts';
import { easterSunday } from './easter.ts';
import { addDays, dateOfDay, dayNumber, mondayOf, weekdayOf } from './plainDate.ts';
import type { SchoolCalendar, Term } from './schoolCalendar.ts';

/** From here on a gap between two days with sessions holds a whole week without any. */
const breakDays = 8;

type Run = { from: string; to: string };

/** The days on which one half term gives way to the next: days that lie within the holidays of nearly every school. */
function turns(year: number): readonly { name: string; until: string }[] {
  const next = year + 1;
  const easterMonday = addDays(easterSunday(next), 1);
  // Where Easter falls in March, schools have their spring holiday at the beginning of April all the same.
  const spring = easterMonday < `${next}-04-01` ? `${next}-04-01` : easterMonday;
  return [
    { name: 'Autumn 1', until: `${year}-10-27` },
    { name: 'Autumn 2', until: `${year}-12-28` },
    { name: 'Spring 1', until: `${next}-02-17` },
    { name: 'Spring 2', until: spring },
    { name: 'Summer 1', until: mondayOf(`${next}-05-31`) },
    { name: 'Summer 2', until: `${next}-07-31` },
  ];
}

const middleOf = ({ from, to }: Run) => dateOfDay(Math.floor((dayNumber(from) + dayNumber(to)) / 2));

function nameOf(run: Run): string {
  const middle = middleOf(run);
  return turns(academicYearOf(middle)).find(({ until }) => middle <= until)?.name ?? 'Summer 2';
}

function runsOf(openDays: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const day of openDays) {
    const run = runs.at(-1);
    if (run && dayNumber(day) - dayNumber(run.to) < breakDays) run.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

/**
 * The half terms that the days with sessions (ISO, ascending) show: a week or more without a session parts them. Each has
 * the name that its middle gives it, so that a half term that is missing shifts no other; two parts of one half term, as
 * after a closure, are one. The academic year is in the name ('Autumn 1, 2025/26') where the days reach over several.
 */
export function termsSeen(openDays: readonly string[]): Term[] {
  const named: (Term & { year: number })[] = [];
  for (const run of runsOf(openDays)) {
    const name = nameOf(run);
    const year = academicYearOf(middleOf(run));
    const before = named.at(-1);
    if (before?.name === name && before.year === year) before.to = run.to;
    else named.push({ name, year, ...run });
  }
  const several = new Set(named.map(({ year }) => year)).size > 1;
  return named.map(({ name, year, from, to }) => ({
    name: several ? `${name}, ${academicYearName(year)}` : name,
    from,
    to,
  }));
}

/** A calendar as the days with sessions show it. Weekdays in its half terms without one are closures. */
export function calendarSeen(openDays: readonly string[]): SchoolCalendar {
  const open = new Set(openDays);
  const closures: string[] = [];
  const terms = termsSeen(openDays);
  for (const { from, to } of terms)
    for (let day = from; day <= to; day = addDays(day, 1))
      if (!open.has(day) && weekdayOf(day) <= 5 && bankHolidayOn(day) === undefined) closures.push(day);
  return { terms, inset: [], closures };
}

/** The half terms to group days with sessions by: the school's own if they hold every one of those days, else those seen. */
export function halfTermsOf(openDays: readonly string[], terms: readonly Term[] = []): Term[] {
  const own = [...terms].sort((a, b) => (a.from < b.from ? -1 : 1));
  const held = new Set<Term>();
  for (const day of openDays) {
    const term = own.find(({ from, to }) => day >= from && day <= to);
    if (!term) return termsSeen(openDays);
    held.add(term);
  }
  return own.filter((term) => held.has(term));
}
