import { publishedFor } from '../../../attendance/publishedFigures.ts';
import type { School } from '../../../casework/school.ts';
import type { SchoolFacts } from './schoolFacts.ts';

/** The middle one of fewer schools than these says more about one of them than about schools. */
const fewestSchools = 3;

const phaseOf = ({ phase }: Pick<School, 'phase'>) => phase.trim().toLowerCase();

function shareOf({ register }: School): number[] {
  if (!register || register.pupils === 0) return [];
  return [(100 * (register.severe + register.persistent)) / register.pupils];
}

function middleOf(shares: readonly number[]): number {
  const sorted = [...shares].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/**
 * What the persistent absence of a school is held against: the median of the council's other schools of its phase, where there are
 * at least three with a register; else what is published for England.
 */
export function comparisonFor(school: School, schools: readonly School[]): SchoolFacts['comparison'] {
  const alike = schools
    .filter((one) => one.id !== school.id && phaseOf(one) === phaseOf(school))
    .flatMap(shareOf);
  if (alike.length >= fewestSchools)
    return {
      percent: middleOf(alike),
      words: `the median of the council’s ${alike.length} other ${phaseOf(school)} schools with a register`,
    };
  const published = publishedFor(school.phase);
  const found = [...published].reverse().find(({ persistent }) => persistent !== undefined) ?? published[0];
  if (!found?.persistent) return undefined;
  const whose = found.phase ? `${found.phase.toLowerCase()} schools in England` : 'all schools in England';
  return { percent: Number(found.persistent), words: `published for ${whose} in ${found.year}` };
}
