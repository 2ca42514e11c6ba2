import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { ImprovementFigure } from '../../../../app/apiTypes.ts';

/** Why nothing can be said about a period; the beginning of a sentence. */
export function gapWords(gap: ImprovementFigure['gap'], startsOn: string): string {
  if (gap === 'not-in-register') return 'The register that stands does not have this pupil';
  if (gap === 'sums-only') return 'The register gives sums without dates';
  if (gap === 'begins-later') return 'The register begins after the period';
  return `The register does not reach ${ukDate(startsOn)} yet`;
}

/** Whether the notice is met so far, where the whole of the period can be seen; else from when it can. The end of a sentence. */
export function withinWords({
  within,
  from,
  startsOn,
}: Pick<ImprovementFigure, 'within' | 'from' | 'startsOn'>): string {
  if (within !== undefined) return within ? ', and this is within it.' : ', and this is above it.';
  return from !== undefined && from > startsOn
    ? `. The register has this pupil from ${ukDate(from)} on: the days of the period before that are not counted, so look at the register of that time too.`
    : '.';
}
