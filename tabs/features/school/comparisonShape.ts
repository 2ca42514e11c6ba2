import { ukDate } from '../../../src/calendar/ukDate.ts';
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

/** The published figure that a trend is drawn against: of schools of its own kind where there is one, and the newest. */
export function publishedAttendance(
  comparisons: readonly Comparison[],
): { name: string; tenths: number } | undefined {
  const published = inOrder(comparisons.filter(({ own, attendance }) => !own && attendance !== undefined));
  const nearest = published.find(({ phase }) => phase !== undefined) ?? published[0];
  const tenths = readTenths(nearest?.attendance);
  if (!nearest || tenths === undefined) return undefined;
  const { name, phase, year } = nearest;
  return { name: [name, phase?.toLowerCase(), year].filter(Boolean).join(', '), tenths };
}

/** Which schools and year a figure is of, and how firm it is: 'Primary, 2023/24, final, published 20 March 2025'. */
export function standingWords({ phase, year, own, confidence, asOf }: Comparison): string {
  const firm = { census: 'final', estimate: 'estimate' } as const;
  return [
    phase ?? 'All schools',
    year,
    own ? 'added by the council' : '',
    confidence ? firm[confidence] : '',
    asOf ? `published ${ukDate(asOf)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The newest year first; the council's own before the country's, as it is nearer. */
export const inOrder = (comparisons: readonly Comparison[]): Comparison[] =>
  [...comparisons].sort(
    (a, b) => Number(b.own) - Number(a.own) || b.year.localeCompare(a.year) || a.name.localeCompare(b.name),
  );
