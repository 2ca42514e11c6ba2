import { expect, test } from 'vitest';
import { codeEntries, entryOf } from '../../../src/guidance/codes/codeEntries.ts';
import { restsOn } from '../../../src/guidance/codes/guidanceEdition.ts';

const said = (code: string) => {
  const entry = entryOf(code);
  return entry ? restsOn(entry) : '';
};

test('every entry says which edition it rests on', () => {
  for (const { code } of codeEntries) expect(said(code), code).toMatch(/rests on the \w+ 202[46] edition/);
});

test('what is not sure, or rests on an older edition alone, asks for a look at the current one', () => {
  expect(said('B')).toMatch(/Part of it rests on one account: check the current edition/);
  expect(said('L')).toMatch(/newer edition, of July 2026.*check the current edition/);
  expect(said('C')).toMatch(/February 2024 edition and the August 2024 edition/);
  expect(said('N')).toBe('It rests on the July 2026 edition of the guidance.');
});
