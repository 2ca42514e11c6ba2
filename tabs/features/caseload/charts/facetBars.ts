import { bandWords } from '../bandWords.ts';
import { planWords } from '../caseWords.ts';
import { yearWords } from '../figureWords.ts';
import type { FacetCounts } from '../finding/arrangeCaseload.ts';
import type { CaseloadIndex } from '../finding/caseloadIndex.ts';
import type { CaseloadView } from '../finding/caseloadView.ts';
import type { FacetName } from '../finding/facets.ts';
import { thresholdOptions } from '../finding/filterOptions.ts';

export type FacetBar = {
  value: string;
  name: string;
  count: number;
  /** Of the longest bar of the chart, from 0 to 1. */
  part: number;
  isChosen: boolean;
  look: 'plain' | 'hatched' | 'solid';
};

export const facetTitles: Readonly<Record<FacetName, string>> = {
  band: 'Absence',
  threshold: 'National threshold',
  stage: 'Stage',
  plan: 'Plan',
  year: 'Year group',
};

const solid = new Set(['severe', 'met', 'none', '3']);
const hatched = new Set(['persistent', 'near', 'review-overdue', '2']);

/** The bars of a chart. A value that nobody has anywhere is left out, one that other filters leave empty stays. */
export function facetBars(
  name: FacetName,
  index: CaseloadIndex,
  { counts, view }: { counts: FacetCounts; view: CaseloadView },
): FacetBar[] {
  const { values, occurring } = index.facets[name];
  const most = Math.max(1, ...counts[name]);
  return values.flatMap((value, at) => {
    if (!occurring.has(at)) return [];
    const count = counts[name][at] ?? 0;
    const look =
      name === 'year' ? 'plain' : solid.has(value) ? 'solid' : hatched.has(value) ? 'hatched' : 'plain';
    return [
      {
        value,
        name: nameOf(name, value),
        count,
        part: count / most,
        isChosen: isValueChosen(name, value, view),
        look,
      },
    ];
  });
}

function nameOf(name: FacetName, value: string): string {
  const of = (names: Readonly<Record<string, string>>) => names[value] ?? value;
  switch (name) {
    case 'band':
      return of(bandWords);
    case 'plan':
      return of(planWords);
    case 'stage':
      return `Stage ${value}`;
    case 'year':
      return yearWords(value) || 'Not given';
    case 'threshold':
      return thresholdOptions.find((option) => option.value === value)?.label ?? value;
  }
}

const isValueChosen = (name: FacetName, value: string, view: CaseloadView): boolean =>
  name === 'year' ? view.years.includes(value) : view[name] === value;

/** What a press on a bar changes: it sets the filter, and a second press takes it away. Years can be several. */
export function pressed(name: FacetName, value: string, view: CaseloadView): Partial<CaseloadView> {
  const isChosen = isValueChosen(name, value, view);
  if (name === 'year')
    return { years: isChosen ? view.years.filter((year) => year !== value) : [...view.years, value] };
  return { [name]: isChosen ? 'all' : value };
}
