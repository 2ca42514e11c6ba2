import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldChanges, isSame } from '../../../src/casework/cases/fieldChanges.ts';
import { rewound } from '../../../src/casework/cases/rewound.ts';
import { plan, profile } from './contents.ts';

describe('what changed', () => {
  const review = { on: '2026-10-16', by: 'O', outcome: 1 };
  const mother = { id: 'p1', name: 'Rowena Thistlewick', relationship: 'Mother', livesWithPupil: true };
  const father = { id: 'p2', name: 'Aubrey Thistlewick', relationship: 'Father', livesWithPupil: false };
  const family = (...parents: readonly object[]) => ({ ...profile, parents });
  const cases: readonly { what: string; before: object; after: object; wanted: readonly object[] }[] = [
    { what: 'nothing', before: plan, after: { ...plan }, wanted: [] },
    {
      what: 'nothing but what is undefined',
      before: { ...plan, target: undefined },
      after: plan,
      wanted: [],
    },
    {
      what: 'a field',
      before: plan,
      after: { ...plan, title: 'Winter plan' },
      wanted: [{ path: 'title', from: 'Autumn plan', to: 'Winter plan' }],
    },
    {
      what: 'a field that was empty',
      before: plan,
      after: { ...plan, target: 'Two days' },
      wanted: [{ path: 'target', to: 'Two days' }],
    },
    {
      what: 'a field that is empty now',
      before: { ...plan, target: 'Two days' },
      after: plan,
      wanted: [{ path: 'target', from: 'Two days' }],
    },
    {
      what: 'a part that is new',
      before: plan,
      after: { ...plan, midReview: review },
      wanted: [{ path: 'midReview', to: review }],
    },
    {
      what: 'a field of a part',
      before: { ...plan, midReview: review },
      after: { ...plan, midReview: { ...review, outcome: 2 } },
      wanted: [{ path: 'midReview.outcome', from: 1, to: 2 }],
    },
    {
      what: 'a thing of a list, by its id',
      before: family(mother, father),
      after: family(mother, { ...father, address: '3 Elm Row' }),
      wanted: [{ path: 'parents.p2.address', to: '3 Elm Row' }],
    },
    {
      what: 'a thing that came last',
      before: family(mother),
      after: family(mother, father),
      wanted: [{ path: 'parents.p2', to: father }],
    },
    {
      what: 'the last thing gone',
      before: family(mother, father),
      after: family(mother),
      wanted: [{ path: 'parents.p2', from: father }],
    },
    {
      what: 'another order: the whole list',
      before: family(mother, father),
      after: family(father, mother),
      wanted: [{ path: 'parents', from: [mother, father], to: [father, mother] }],
    },
    {
      what: 'a list without ids',
      before: profile,
      after: { ...profile, barriers: ['anxiety', 'send'] },
      wanted: [{ path: 'barriers', from: ['anxiety'], to: ['anxiety', 'send'] }],
    },
  ];
  test.each(cases)('$what', ({ before, after, wanted }) => {
    const changes = fieldChanges(before, after);
    expect(changes).toEqual(wanted);
    expect(rewound(after, changes)).toEqual(JSON.parse(JSON.stringify(before)));
  });
});

/** Contents as JSON has them: fields, things with ids in lists, lists of words. */
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const fieldName = fc.constantFrom('on', 'by', 'note', 'parents', 'support', 'outcome');
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
const { value } = fc.letrec<{
  value: unknown;
  fields: Record<string, unknown>;
  things: unknown;
  words: unknown;
}>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaf, tie('words'), tie('fields'), tie('things')),
  fields: fc.dictionary(fieldName, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  words: fc.array(leaf, { maxLength: 4 }),
  things: ids.chain((each) =>
    fc.tuple(
      ...each.map((id) =>
        fc
          .dictionary(fieldName, tie('value'), { maxKeys: 2, noNullPrototype: true })
          .map((rest) => ({ ...rest, id })),
      ),
    ),
  ),
}));
const content = fc.dictionary(fieldName, value, { maxKeys: 6, noNullPrototype: true });

test('any change can be taken back, and neither content is touched', () => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      const [was, is] = [structuredClone(before), structuredClone(after)];
      const changes = fieldChanges(before, after);
      expect(rewound(after, changes)).toEqual(before);
      expect([before, after]).toEqual([was, is]);
      expect(changes.length === 0).toBe(isSame(before, after));
    }),
    { numRuns: 2000 },
  );
});

test('two contents are the same whichever way they are asked', () => {
  fc.assert(
    fc.property(content, content, (one, other) => {
      expect(isSame(one, other)).toBe(isSame(other, one));
      expect(isSame(one, structuredClone(one))).toBe(true);
      if (isSame(one, other)) expect(other).toEqual(one);
    }),
  );
});
