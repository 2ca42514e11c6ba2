import { searchToolkit } from '../../../src/guidance/searchToolkit.ts';
import type { Approach, Stage } from '../../../src/guidance/toolkit/approach.ts';
import { approaches } from '../../../src/guidance/toolkit/approaches.ts';
import { stages } from '../../../src/guidance/toolkit/stages.ts';

export type StageFilter = 'all' | '1' | '2' | '3';
export type ToolkitView = { search: string; stage: StageFilter };
export type ApproachGroup = { name: string; approaches: readonly Approach[] };

export const stageFilters: readonly { value: StageFilter; label: string }[] = [
  { value: 'all', label: 'All stages' },
  ...stages.map(({ number, title }) => ({
    value: String(number) as StageFilter,
    label: `Stage ${number}: ${title}`,
  })),
];

/** The rows of the toolkit that a view asks for: best first for a search, else in the order of the document. */
export function approachesIn({ search, stage }: ToolkitView): readonly Approach[] {
  const found = search.trim() === '' ? approaches : searchToolkit(search);
  return stage === 'all' ? found : found.filter((approach) => String(approach.stage) === stage);
}

/** Rows by stage and group, leaving out what is empty. Groups come in the order of their first row. */
export function byStage(
  rows: readonly Approach[],
): readonly { stage: Stage; groups: readonly ApproachGroup[] }[] {
  return stages
    .map((stage) => ({ stage, groups: groupsOf(rows.filter((row) => row.stage === stage.number)) }))
    .filter(({ groups }) => groups.length > 0);
}

function groupsOf(rows: readonly Approach[]): ApproachGroup[] {
  const groups = new Map<string, Approach[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups].map(([name, members]) => ({ name, approaches: members }));
}

/** A row by its own id, or the first row of an approach by the approach's id. */
export function approachById(id: string): Approach | undefined {
  return approaches.find((row) => row.id === id) ?? approaches.find((row) => row.approachId === id);
}

/** The same approach in other stages, and its neighbours in the same group. */
export function relatedTo(approach: Approach): {
  elsewhere: readonly Approach[];
  beside: readonly Approach[];
} {
  const others = approaches.filter((row) => row.id !== approach.id);
  return {
    elsewhere: others.filter((row) => row.approachId === approach.approachId),
    beside: others.filter((row) => row.stage === approach.stage && row.group === approach.group),
  };
}
