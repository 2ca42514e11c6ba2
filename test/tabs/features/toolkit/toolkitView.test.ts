import { expect, test } from 'vitest';
import { approaches } from '../../../../src/guidance/toolkit/approaches.ts';
import {
  approachById,
  approachesIn,
  byStage,
  relatedTo,
} from '../../../../tabs/features/toolkit/toolkitView.ts';

test('without a search every row is shown, under its stage and group', () => {
  const rows = approachesIn({ search: '  ', stage: 'all' });
  const shown = byStage(rows);
  expect(shown.map(({ stage }) => stage.number)).toEqual([1, 2, 3]);
  expect(shown.flatMap(({ groups }) => groups.flatMap((group) => group.approaches)).length).toBe(
    approaches.length,
  );
  for (const { stage, groups } of shown)
    for (const group of groups)
      for (const row of group.approaches) expect([row.stage, row.group]).toEqual([stage.number, group.name]);
});

test('a stage leaves out the others, in a search too', () => {
  expect(byStage(approachesIn({ search: '', stage: '2' })).map(({ stage }) => stage.number)).toEqual([2]);
  const found = approachesIn({ search: 'penalty', stage: '1' });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ stage }) => stage === 1)).toBe(true);
});

test('a row is found by its own id and by that of its approach', () => {
  const [first] = approaches;
  if (!first) throw new Error('The toolkit is empty');
  expect(approachById(first.id)).toBe(first);
  expect(approachById(first.approachId)?.approachId).toBe(first.approachId);
  expect(approachById('nothing')).toBeUndefined();
});

test('an approach names its other stages and its neighbours, never itself', () => {
  for (const approach of approaches) {
    const { elsewhere, beside } = relatedTo(approach);
    expect([...elsewhere, ...beside]).not.toContain(approach);
    expect(elsewhere.every(({ approachId }) => approachId === approach.approachId)).toBe(true);
    expect(beside.every(({ group, stage }) => group === approach.group && stage === approach.stage)).toBe(
      true,
    );
  }
});
