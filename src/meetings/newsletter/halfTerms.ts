import { academicYearName, academicYearOf } from '../../calendar/academicYear.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';

export type HalfTerms = {
  /** The one that is on, or in a holiday the next; undefined where the dates do not say. '2026/27, Autumn 2'. */
  now?: string;
  /** Those of this academic year and later ones, in order. */
  all: readonly string[];
};

const nameOf = ({ name, from }: SchoolCalendar['terms'][number]) =>
  `${academicYearName(academicYearOf(from))}, ${name}`;

/** The half terms that a newsletter can be of. `today` is an ISO date. */
export function halfTermsAt(today: string, calendar: SchoolCalendar | undefined): HalfTerms {
  const terms = [...(calendar?.terms ?? [])]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter(({ from }) => academicYearOf(from) >= academicYearOf(today));
  const now = terms.find(({ to }) => to >= today);
  return { ...(now && { now: nameOf(now) }), all: [...new Set(terms.map(nameOf))] };
}
