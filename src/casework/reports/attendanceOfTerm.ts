import type { HalfTermFigures, SchoolFigures } from '../../attendance/school/schoolFigures.ts';
import { academicYearOf } from '../../calendar/academicYear.ts';
import { dayNumber } from '../../calendar/plainDate.ts';

type Counts = { possible: number; attended: number };
type Dated = { from: string; to: string };
type HalfTerms = readonly HalfTermFigures[];

/** Attendance of all pupils: of a half term, of the one before it, and of its year so far. */
export type TermAttendance = { term?: Counts; before?: Counts; year?: Counts };

/** What a register says, and the days that it is of. */
type Register = Dated & { figures: Pick<SchoolFigures, 'all' | 'halfTerms'> };

const sumOf = (parts: readonly Counts[]): Counts => ({
  possible: parts.reduce((sum, { possible }) => sum + possible, 0),
  attended: parts.reduce((sum, { attended }) => sum + attended, 0),
});

/** Fewer days than these are where two calendars differ, and no part of a half term by themselves. */
const weekDays = 7;

const daysOf = ({ from, to }: Dated) => Math.max(0, dayNumber(to) - dayNumber(from) + 1);
const shared = (one: Dated, other: Dated): Dated => ({
  from: one.from > other.from ? one.from : other.from,
  to: one.to < other.to ? one.to : other.to,
});

/** The half terms of a register that make up a term; none where one of them belongs to another term as well. */
function within(halfTerms: HalfTerms, term: Dated): HalfTerms {
  const touching = halfTerms.filter((one) => {
    const days = daysOf(shared(one, term));
    return days >= weekDays || (days > 0 && days === daysOf(one));
  });
  const reachesOut = touching.some((one) => daysOf(one) - daysOf(shared(one, term)) >= weekDays);
  return reachesOut ? [] : touching;
}

/** The school year that a half term lies in. Of sums without dates it is known where they are of that year alone. */
function yearOf({ figures, from, to }: Register, term: Dated, smallest: number): Counts | undefined {
  const isOfYear = (day: string) => academicYearOf(day) === academicYearOf(term.from);
  if (figures.all.pupils < smallest) return undefined;
  if (figures.halfTerms.length === 0)
    return isOfYear(from) && isOfYear(to) ? sumOf([figures.all]) : undefined;
  const ofYear = figures.halfTerms.filter((one) => isOfYear(one.from));
  const isGivenAway = ofYear.some(({ pupils }) => pupils > 0 && pupils < smallest);
  return ofYear.length === 0 || isGivenAway ? undefined : sumOf(ofYear);
}

/**
 * From a register's figures. What fewer pupils than `smallest` attended is not given, nor a year from which it could be worked out
 * by taking off the half terms that this page, or that of another half term, shows.
 */
export function attendanceOfTerm(
  register: Register | undefined,
  { term, before }: { term: Dated; before?: Dated | undefined },
  smallest: number,
): TermAttendance {
  if (!register) return {};
  const inOrder = [...register.figures.halfTerms].sort((a, b) => (a.from < b.from ? -1 : 1));
  const partOf = (dates: Dated | undefined) => {
    const parts = dates ? within(inOrder, dates) : [];
    return parts.length > 0 && parts.every(({ pupils }) => pupils >= smallest) ? sumOf(parts) : undefined;
  };
  const [now, last] = [partOf(term), partOf(before)];
  const year = yearOf(register, term, smallest);
  return {
    ...(now && { term: now }),
    ...(last && { before: last }),
    ...(year && { year }),
  };
}
