import { describe, expect, it } from 'vitest';
import { aliases, plainHeading } from '../../../../src/attendance/reading/heading/aliases.ts';

describe('the alias table', () => {
  it('gives every name one meaning, in plain form', () => {
    const all = Object.entries(aliases).flatMap(([meaning, names]) =>
      names.map((name) => ({ meaning, name })),
    );
    const owners = new Map<string, string[]>();
    for (const { meaning, name } of all) {
      const key = name.replaceAll(' ', '');
      owners.set(key, [...(owners.get(key) ?? []), meaning]);
    }
    expect([...owners].filter(([, meanings]) => meanings.length > 1)).toEqual([]);
    expect(all.filter(({ name }) => plainHeading(name) !== name)).toEqual([]);
  });
});
