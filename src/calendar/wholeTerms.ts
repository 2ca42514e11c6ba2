import { academicYearName, academicYearOf } from './academicYear.ts';
import { seasonOf } from './files/termNames.ts';
import { addDays, mondayOf } from './plainDate.ts';
import type { SchoolCalendar, Term } from './schoolCalendar.ts';
import { schoolDaysFrom } from './schoolDays.ts';

/** A whole term: the half terms of one season, from the first day of the first to the last day of the last. */
type WholeTerm = Term & { halves: readonly Term[] };

/**
 * The terms in order, whatever their halves are called: those that begin in one season of one academic year are one term,
 * 'Autumn term 2026/27'.
 */
export function wholeTerms({ terms }: Pick<SchoolCalendar, 'terms'>): WholeTerm[] {
  const found = new Map<string, Term[]>();
  for (const half of [...terms].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const name = `${seasonOf(half.from)} term ${academicYearName(academicYearOf(half.from))}`;
    found.set(name, [...(found.get(name) ?? []), half]);
  }
  return [...found].map(([name, halves]) => ({
    name,
    from: halves[0]?.from ?? '',
    to: halves.reduce((last, { to }) => (to > last ? to : last), ''),
    halves,
  }));
}

/** The Mondays of the weeks of a term in which there is school on a day at least, in order: one that begins on a Thursday counts. */
export function schoolWeeksOf(term: WholeTerm, calendar: SchoolCalendar): string[] {
  const own = { ...calendar, terms: term.halves };
  const weeks: string[] = [];
  for (let monday = mondayOf(term.from); monday <= term.to; monday = addDays(monday, 7))
    if (schoolDaysFrom(monday, addDays(monday, 6), own).length > 0) weeks.push(monday);
  return weeks;
}

/** The term that a day (ISO) is in, or was the last before it: a holiday belongs to the term that it ends. */
export function termBy(date: string, calendar: Pick<SchoolCalendar, 'terms'>): string | undefined {
  return wholeTerms(calendar).findLast(({ from }) => from <= date)?.name;
}
