import { academicYearName, academicYearOf } from '../../calendar/academicYear.ts';
import type { SchoolCalendar, Term } from '../../calendar/schoolCalendar.ts';

type Dated = Pick<Term, 'name' | 'from' | 'to'>;

/**
 * The half terms of a school that have begun, the newest first: of its dates, else those that its register shows, else the academic
 * year so far. Never empty.
 */
export function reportTerms(
  today: string,
  { calendar, halfTerms }: { calendar: SchoolCalendar | undefined; halfTerms: readonly Dated[] },
): readonly Dated[] {
  const known = calendar && calendar.terms.length > 0 ? calendar.terms : halfTerms;
  const begun = known
    .filter(({ from }) => from <= today)
    .map(({ name, from, to }) => ({ name, from, to }))
    .sort((a, b) => (a.from > b.from ? -1 : 1));
  if (begun.length > 0) return begun;
  const year = academicYearOf(today);
  return [{ name: `School year ${academicYearName(year)}`, from: `${year}-09-01`, to: `${year + 1}-08-31` }];
}
