import { groupWords } from '../caseWords.ts';
import { yearWords } from '../figureWords.ts';
import { type CaseloadView, type FilterName, isChosen, noFilters } from '../finding/caseloadView.ts';
import {
  actionOptions,
  bandOptions,
  legalOptions,
  planOptions,
  scopeOptions,
  seenOptions,
  stageOptions,
  thresholdOptions,
} from '../finding/filterOptions.ts';

/** A filter that leaves pupils out, in words, and what taking it away changes. */
export type ChosenFilter = { key: string; words: string; without: Partial<CaseloadView> };

type Options = readonly { value: string; label: string }[];

/** `title`: left out where the choice says by itself what it is about. */
const singles: readonly { name: FilterName; title?: string; options: Options }[] = [
  { name: 'band', options: bandOptions },
  { name: 'threshold', title: 'National threshold', options: thresholdOptions },
  { name: 'stage', options: stageOptions },
  { name: 'plan', options: planOptions },
  { name: 'seen', title: 'Last seen', options: seenOptions },
  { name: 'legal', title: 'Legal steps', options: legalOptions },
  { name: 'actions', title: 'Actions', options: actionOptions },
  { name: 'scope', title: 'On the caseload', options: scopeOptions },
];

/** Every filter that is set. The search stands in its own field. */
export function chosenFilters(view: CaseloadView, schoolNames: ReadonlyMap<string, string>): ChosenFilter[] {
  const lists = <N extends 'schools' | 'years' | 'groups'>(name: N, words: (value: string) => string) =>
    view[name].map((value) => ({
      key: `${name} ${value}`,
      words: words(value),
      without: { [name]: view[name].filter((one) => one !== value) },
    }));
  const lead = isChosen(view, 'lead')
    ? [
        {
          key: 'lead',
          words: view.lead === 'none' ? 'No lead practitioner' : `Lead: ${view.lead.replace(/^is:/, '')}`,
          without: { lead: 'all' },
        },
      ]
    : [];
  return [
    ...lists('schools', (id) => schoolNames.get(id) ?? 'A school that is no longer yours'),
    ...lists('years', (year) => yearWords(year) || 'Year not given'),
    ...singles.flatMap(({ name, title, options }) => {
      if (!isChosen(view, name)) return [];
      const label = options.find(({ value }) => value === view[name])?.label ?? '';
      return [
        { key: name, words: title ? `${title}: ${label}` : label, without: { [name]: noFilters[name] } },
      ];
    }),
    ...lists('groups', (group) => groupWords[group as keyof typeof groupWords] ?? group),
    ...lead,
  ];
}
