import { expect, test } from 'vitest';
import { approaches } from '../../../../src/guidance/toolkit/approaches.ts';
import { barriers } from '../../../../src/guidance/toolkit/barriers.ts';
import { keysIn } from '../../../../tabs/features/toolkit/openParts.ts';
import {
  approachById,
  approachesIn,
  byStage,
  neighboursOf,
  relatedTo,
  type ToolkitFilter,
} from '../../../../tabs/features/toolkit/toolkitView.ts';

const none = new Set<string>();
const find = (part: Partial<ToolkitFilter>, favourites: ReadonlySet<string> = none) =>
  approachesIn({ search: '', stage: 'all', barrier: 'all', onlyFavourites: false, ...part }, favourites);

test('without a filter every row is shown, under its stage and group', () => {
  const shown = byStage(find({ search: '  ' }));
  expect(shown.map(({ stage }) => stage.number)).toEqual([1, 2, 3]);
  expect(shown.flatMap(({ groups }) => groups.flatMap((group) => group.approaches)).length).toBe(
    approaches.length,
  );
  for (const { stage, groups } of shown)
    for (const group of groups)
      for (const row of group.approaches) expect([row.stage, row.group]).toEqual([stage.number, group.name]);
});

test('a stage leaves out the others, in a search too', () => {
  expect(byStage(find({ stage: '2' })).map(({ stage }) => stage.number)).toEqual([2]);
  const found = find({ search: 'penalty', stage: '1' });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ stage }) => stage === 1)).toBe(true);
});

test('a barrier leaves the approaches that help with it, by themselves and within a search', () => {
  for (const barrier of barriers) {
    const found = find({ barrier });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(approaches.length);
    expect(found.every((row) => row.barriers.includes(barrier))).toBe(true);
  }
  const found = find({ search: 'meeting', barrier: 'bereavement' });
  expect(found.every((row) => row.barriers.includes('bereavement'))).toBe(true);
});

test('favourites are kept by approach, whatever its stage', () => {
  const kept = new Set(['attendance-contract', 'home-visits']);
  expect(find({ onlyFavourites: true }, kept).map(({ id }) => id)).toEqual([
    'stage-1-attendance-contract',
    'stage-2-home-visits',
    'stage-2-attendance-contract',
    'stage-3-attendance-contract',
  ]);
  expect(find({ onlyFavourites: true })).toEqual([]);
});

test('each stage and each group opens by itself', () => {
  const keys = keysIn(byStage(approaches));
  expect(keys).toHaveLength(3 + 8);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a row is found by its own id and by that of its approach', () => {
  const [first] = approaches;
  if (!first) throw new Error('The toolkit is empty');
  expect(approachById(first.id)).toBe(first);
  expect(approachById(first.approachId)?.approachId).toBe(first.approachId);
  expect(approachById('nothing')).toBeUndefined();
});

test('an approach names its other stages and related ones, never itself, each once', () => {
  for (const approach of approaches) {
    const { elsewhere, related } = relatedTo(approach);
    const ids = [...elsewhere, ...related].map(({ id }) => id);
    expect(ids).not.toContain(approach.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elsewhere.every(({ approachId }) => approachId === approach.approachId)).toBe(true);
    expect(related.map(({ approachId }) => approachId)).toEqual(approach.related);
  }
});

test('previous and next lead through the whole document', () => {
  let row = approaches[0];
  const walked: string[] = [];
  while (row) {
    walked.push(row.id);
    const { after }: ReturnType<typeof neighboursOf> = neighboursOf(row);
    if (after) expect(neighboursOf(after).before).toBe(row);
    row = after;
  }
  expect(walked).toEqual(approaches.map(({ id }) => id));
});
