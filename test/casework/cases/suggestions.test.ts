import { describe, expect, test } from 'vitest';
import { suggestionsOf } from '../../../src/casework/cases/suggestionsOf.ts';
import { approaches } from '../../../src/guidance/toolkit/approaches.ts';
import { barriers } from '../../../src/guidance/toolkit/barriers.ts';

const support = (approachId: string) =>
  ({ id: approachId, approachId, title: 'A', stage: 2, startedOn: '2026-10-05' }) as const;

describe('what the toolkit has for a pupil', () => {
  test('meets most barriers first, at their own stage before those below', () => {
    const found = suggestionsOf({ barriers: ['bereavement', 'family'], support: [] }, 2);
    expect(found.map(({ approachId, stage, barriers: met }) => [approachId, stage, met.length])).toEqual([
      ['team-around', 2, 2],
      ['virtual-school', 2, 2],
      ['family-support', 2, 2],
      ['family-relationships', 1, 2],
      ['early-identification', 1, 2],
      ['targeted-communication', 2, 1],
      ['working-with-partners', 2, 1],
      ['late-gates', 2, 1],
      ['pastoral-support', 2, 1],
      ['home-visits', 2, 1],
      ['attendance-contract', 2, 1],
      ['school-avoidance', 2, 1],
    ]);
  });

  test('is not what was tried already', () => {
    const found = suggestionsOf({ barriers: ['bereavement'], support: [support('team-around')] }, 2);
    expect(found.map(({ approachId }) => approachId)).not.toContain('team-around');
    expect(found.length).toBeGreaterThan(3);
  });

  test('each approach once, in the row of the highest stage up to theirs', () => {
    for (const stage of [1, 2, 3] as const) {
      const found = suggestionsOf({ barriers: [...barriers], support: [] }, stage);
      expect(new Set(found.map(({ approachId }) => approachId)).size).toBe(found.length);
      for (const one of found) {
        const stages = approaches
          .filter(({ approachId }) => approachId === one.approachId)
          .map((row) => row.stage);
        expect(one.stage).toBe(Math.max(...stages.filter((each) => each <= stage)));
        expect(one.rowId).toBe(`stage-${one.stage}-${one.approachId}`);
      }
    }
  });

  test('never a legal step, nor what a school does for everyone', () => {
    const all = barriers.flatMap((barrier) => suggestionsOf({ barriers: [barrier], support: [] }, 3));
    const ids = new Set(all.map(({ approachId }) => approachId));
    for (const id of [
      'penalty-notice',
      'notice-to-improve',
      'prosecution',
      'parenting-orders',
      'supervision-order',
      'attendance-policy',
      'registers',
    ])
      expect(ids).not.toContain(id);
  });

  test('is nothing where nobody has said what is in the way', () => {
    expect(suggestionsOf({ barriers: [], support: [] }, 3)).toEqual([]);
  });
});
