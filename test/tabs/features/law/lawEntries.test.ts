import { describe, expect, test } from 'vitest';
import { facts } from '../../../../src/guidance/law/facts.ts';
import { lawAreas } from '../../../../src/guidance/law/legalFact.ts';
import { council } from '../../../../src/guidance/local/council.ts';
import {
  besides,
  entriesFor,
  entryById,
  groupEntries,
  isLocal,
  titleOf,
} from '../../../../tabs/features/law/lawEntries.ts';

describe('entries of the law', () => {
  test('without a search every entry is shown once, the council’s own apart', () => {
    const { national, local } = entriesFor(' ');
    expect([...national, ...local].map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
    for (const { id } of council.facts) expect(local.map((one) => one.id)).toContain(id);
    expect(national.some(isLocal)).toBe(false);
  });

  test('areas come in their own order, and each entry stands in its area', () => {
    const groups = groupEntries(facts);
    const order = Object.keys(lawAreas);
    expect(groups.map(({ area }) => order.indexOf(area))).toEqual(
      groups.map(({ area }) => order.indexOf(area)).toSorted((a, b) => a - b),
    );
    expect(groups.flatMap(({ entries }) => entries).length).toBe(facts.length);
    for (const { area, entries } of groups) expect(entries.every((one) => one.area === area)).toBe(true);
  });

  test.each(['21 days', 'school week', 'notice to improve'])('"%s" finds something national', (words) => {
    expect(entriesFor(words).national.length).toBeGreaterThan(0);
  });

  test('what nobody wrote about finds nothing', () => {
    expect(entriesFor('xylophone')).toEqual({ national: [], local: [] });
  });

  test('neighbours are of the same area and the same side, and never the entry itself', () => {
    for (const entry of facts) {
      const others = besides(entry);
      expect(others).not.toContain(entry);
      expect(others.length).toBeLessThanOrEqual(8);
      expect(others.every((one) => one.area === entry.area && isLocal(one) === isLocal(entry))).toBe(true);
    }
  });

  test('an entry is found by its id; a title starts with a capital or a figure', () => {
    expect(entryById('nothing')).toBeUndefined();
    for (const entry of facts) {
      expect(entryById(entry.id)).toBe(entry);
      expect(titleOf(entry)).toMatch(/^[A-Z0-9'‘“£]/);
    }
  });

  test('no entry has the address of a page of its own', () => {
    for (const part of ['flow', 'checklist', 'calculators']) expect(entryById(part)).toBeUndefined();
    for (const { id } of facts) expect(id).toMatch(/^[A-Za-z0-9_~.-]{1,100}$/);
  });
});
