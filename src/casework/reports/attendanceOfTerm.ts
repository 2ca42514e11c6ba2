import type { HalfTermFigures, SchoolFigures } from '../../attendance/school/schoolFigures.ts';

type Counts = { possible: number; attended: number };
type Dated = { from: string; to: string };

/** Attendance of all pupils: of a half term, of the one before it, and of the year so far. */
export type TermAttendance = { term?: Counts; before?: Counts; year?: Counts };

const countsOf = ({ possible, attended }: Counts): Counts => ({ possible, attended });

const overlaps = (one: Dated, other: Dated) => one.from <= other.to && other.from <= one.to;

/**
 * From a register's figures. What fewer pupils than `smallest` attended is not given, nor a year from which it could be taken off.
 */
export function attendanceOfTerm(
  figures: Pick<SchoolFigures, 'all' | 'halfTerms'> | undefined,
  term: Dated,
  smallest: number,
): TermAttendance {
  if (!figures) return {};
  const inOrder = [...figures.halfTerms].sort((a, b) => (a.from < b.from ? -1 : 1));
  const at = inOrder.findIndex((one) => overlaps(one, term));
  const [now, before] = at < 0 ? [] : [inOrder[at], inOrder[at - 1]];
  const isFew = (one: HalfTermFigures | undefined) => one !== undefined && one.pupils < smallest;
  const year = figures.all.pupils < smallest || isFew(now) || isFew(before) ? undefined : figures.all;
  return {
    ...(now && !isFew(now) && { term: countsOf(now) }),
    ...(before && !isFew(before) && { before: countsOf(before) }),
    ...(year && { year: countsOf(year) }),
  };
}
