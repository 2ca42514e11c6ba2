import { searchToolkit } from '../../../src/guidance/searchToolkit.ts';
import type { Approach, Stage } from '../../../src/guidance/toolkit/approach.ts';
import { approaches } from '../../../src/guidance/toolkit/approaches.ts';
import { type Barrier, barrierNames, barriers } from '../../../src/guidance/toolkit/barriers.ts';
import { stages } from '../../../src/guidance/toolkit/stages.ts';

export type StageFilter = 'all' | '1' | '2' | '3';
export type BarrierFilter = 'all' | Barrier;
export type ToolkitFilter = {
  search: string;
  stage: StageFilter;
  barrier: BarrierFilter;
  onlyFavourites: boolean;
};
export type ApproachGroup = { name: string; approaches: readonly Approach[] };
export type StageGroups = { stage: Stage; groups: readonly ApproachGroup[] };

export const stageFilters: readonly { value: StageFilter; label: string }[] = [
  { value: 'all', label: 'All stages' },
  ...stages.map(({ number, title }) => ({
    value: String(number) as StageFilter,
    label: `Stage ${number}: ${title}`,
  })),
];

export const barrierFilters: readonly { value: BarrierFilter; label: string }[] = [
  { value: 'all', label: 'Any barrier' },
  ...barriers.map((barrier) => ({ value: barrier, label: barrierNames[barrier] })),
];

/** The rows that a filter asks for: best first for a search, else in the order of the document. */
export function approachesIn(filter: ToolkitFilter, favourites: ReadonlySet<string>): readonly Approach[] {
  const { search, stage, barrier, onlyFavourites } = filter;
  const found = search.trim() === '' ? approaches : searchToolkit(search);
  return found.filter(
    (row) =>
      (stage === 'all' || String(row.stage) === stage) &&
      (barrier === 'all' || row.barriers.includes(barrier)) &&
      (!onlyFavourites || favourites.has(row.approachId)),
  );
}

/** Rows by stage and group, leaving out what is empty. Groups come in the order of their first row. */
export function byStage(rows: readonly Approach[]): readonly StageGroups[] {
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

/** What goes with a row: itself in other stages, and approaches that it names, each in the nearest stage. */
export function relatedTo(approach: Approach): {
  elsewhere: readonly Approach[];
  related: readonly Approach[];
} {
  const distance = (row: Approach) => Math.abs(row.stage - approach.stage);
  return {
    elsewhere: approaches.filter((row) => row.approachId === approach.approachId && row.id !== approach.id),
    related: approach.related.flatMap((id) => {
      const rows = approaches.filter((row) => row.approachId === id);
      return rows.sort((one, other) => distance(one) - distance(other)).slice(0, 1);
    }),
  };
}

/** The rows before and after one in the document. */
export function neighboursOf({ id }: Approach): {
  before: Approach | undefined;
  after: Approach | undefined;
} {
  const place = approaches.findIndex((row) => row.id === id);
  return { before: approaches[place - 1], after: approaches[place + 1] };
}
