import { expect, test } from 'vitest';
import { addressOf, codeAt } from '../../../src/guidance/codes/codeAddress.ts';
import { codeEntries } from '../../../src/guidance/codes/codeEntries.ts';
import { pathOfSubPage } from '../../../tabs/teams/subPage.ts';

test('every code has an address of its own, which Teams can hand over and which leads back', () => {
  for (const { code } of codeEntries) {
    expect(codeAt(addressOf(code))?.code).toBe(code);
    expect(pathOfSubPage(`codes/${addressOf(code)}`)).toBe(`/codes/${addressOf(code)}`);
  }
  expect(new Set(codeEntries.map(({ code }) => addressOf(code).toLowerCase())).size).toBe(codeEntries.length);
});

test('an address may be written in small letters, and is none where there is no such code', () => {
  expect(codeAt('y3')?.code).toBe('Y3');
  expect(codeAt('AFTERNOON')?.code).toBe('\\');
  expect(codeAt('ZZ')).toBeUndefined();
  expect(codeAt('sheet')).toBeUndefined();
});
