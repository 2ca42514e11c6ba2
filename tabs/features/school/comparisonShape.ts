import type { SchoolFigures } from '../../app/apiTypes.ts';
import { inTenths, readTenths } from '../../parts/tenths.ts';

export type Comparison = SchoolFigures['comparisons'][number];
export type Measure = 'attendance' | 'persistent' | 'severe';

/** How the school stands to a published figure: 'School 1.2 points higher'; undefined where one of the two is not known. */
export function differenceWords(
  school: number | undefined,
  published: string | undefined,
): string | undefined {
  const other = readTenths(published);
  if (school === undefined || other === undefined) return undefined;
  const difference = school - other;
  if (difference === 0) return 'School the same';
  const size = inTenths(Math.abs(difference));
  return `School ${size} ${size === '1.0' ? 'point' : 'points'} ${difference > 0 ? 'higher' : 'lower'}`;
}

/** The published figure that a trend is drawn against: the newest that gives attendance. */
export function publishedAttendance(
  comparisons: readonly Comparison[],
): { name: string; tenths: number } | undefined {
  const [newest] = inOrder(comparisons.filter(({ own, attendance }) => !own && attendance !== undefined));
  const tenths = readTenths(newest?.attendance);
  return newest && tenths !== undefined ? { name: `${newest.name}, ${newest.year}`, tenths } : undefined;
}

/** The newest year first; the council's own before the country's, as it is nearer. */
export const inOrder = (comparisons: readonly Comparison[]): Comparison[] =>
  [...comparisons].sort(
    (a, b) => Number(b.own) - Number(a.own) || b.year.localeCompare(a.year) || a.name.localeCompare(b.name),
  );
