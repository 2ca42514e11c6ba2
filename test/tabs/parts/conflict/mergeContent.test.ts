import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  differencesOf,
  isSame,
  mergedContent,
} from '../../../../tabs/parts/conflict/mergeContent.ts';

const paths = (differences: ReturnType<typeof differencesOf>) =>
  differences.map(({ path, by }) => `${path} ${by}`);

describe('what two people changed of the same record', () => {
  const base = { title: 'Plan', note: 'a', weeks: 10, parents: [{ id: 'p1', name: 'Kim' }] };

  test.each([
    ['nothing', {}, {}, []],
    ['only they', { note: 'b' }, {}, ['note them']],
    ['only I', {}, { note: 'c' }, ['note me']],
    ['both, differently', { note: 'b' }, { note: 'c' }, ['note both']],
    ['both the same', { note: 'b' }, { note: 'b' }, ['note them']],
    ['different fields', { note: 'b' }, { weeks: 6 }, ['note them', 'weeks me']],
    ['a field that was not there', { target: 'x' }, {}, ['target them']],
    ['a field that is gone', { note: undefined }, { note: 'c' }, ['note both']],
  ] as const)('%s', (...[, theirs, mine, found]) => {
    expect(paths(differencesOf(base, { ...base, ...theirs }, { ...base, ...mine }))).toEqual(found);
  });

  test('things with ids are told apart, one by one', () => {
    const theirs = {
      ...base,
      parents: [
        { id: 'p1', name: 'Kim' },
        { id: 'p2', name: 'Lee' },
      ],
    };
    const mine = { ...base, parents: [{ id: 'p1', name: 'Kim Rudd' }] };
    const differences = differencesOf(base, theirs, mine);
    expect(paths(differences)).toEqual(['parents.p1 me', 'parents.p2 them']);
    expect(mergedContent(theirs, differences, {}).parents).toEqual([
      { id: 'p1', name: 'Kim Rudd' },
      { id: 'p2', name: 'Lee' },
    ]);
  });

  test('what I took out and they changed is for me to say', () => {
    const theirs = { ...base, parents: [{ id: 'p1', name: 'Kim Rudd' }] };
    const mine = { ...base, parents: [] };
    const differences = differencesOf(base, theirs, mine);
    expect(paths(differences)).toEqual(['parents.p1 both']);
    expect(mergedContent(theirs, differences, { 'parents.p1': 'mine' }).parents).toEqual([]);
    expect(mergedContent(theirs, differences, { 'parents.p1': 'theirs' }).parents).toEqual(theirs.parents);
  });
});

test('the order of names and what is undefined make no difference', () => {
  expect(isSame({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3, d: undefined }], a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame(undefined, null)).toBe(false);
});

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined));
const rows = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.string() }), {
  selector: ({ id }) => id,
});
const content = fc.record({ one: value, two: value, three: value, rows });

test('with every choice mine, what I changed is as I have it, and what I did not is theirs', () => {
  fc.assert(
    fc.property(content, content, content, (base, theirs, mine) => {
      const differences = differencesOf(base, theirs, mine);
      const choices = Object.fromEntries(
        differences.map(({ path, by }) => [path, by === 'them' ? 'theirs' : 'mine']),
      );
      const merged: Record<string, unknown> = mergedContent(
        theirs,
        differences,
        choices as Record<string, Choice>,
      );
      for (const name of ['one', 'two', 'three'] as const)
        expect(merged[name]).toEqual(isSame(mine[name], base[name]) ? theirs[name] : mine[name]);
      const rowOf = (list: typeof base.rows, id: string) => list.find((row) => row.id === id);
      for (const id of ['a', 'b', 'c']) {
        const [was, their, my] = [rowOf(base.rows, id), rowOf(theirs.rows, id), rowOf(mine.rows, id)];
        expect(rowOf(merged.rows as typeof base.rows, id)).toEqual(isSame(my, was) ? their : my);
      }
    }),
  );
});

test('with every choice theirs, nothing of mine is left, and a merge with nobody is mine', () => {
  fc.assert(
    fc.property(content, content, content, (base, theirs, mine) => {
      const differences = differencesOf(base, theirs, mine);
      const choices = Object.fromEntries(differences.map(({ path }) => [path, 'theirs' as const]));
      expect(mergedContent(theirs, differences, choices)).toEqual(theirs);
      const alone = mergedContent<Record<string, unknown>>(base, differencesOf(base, base, mine), {});
      for (const name of ['one', 'two', 'three'] as const) expect(alone[name]).toEqual(mine[name]);
    }),
  );
});
