import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/graph/lists/listDescription.ts';
import { columnDefinition, foundColumn, judgeColumn } from '../../src/graph/provisioning/columnRules.ts';

describe('a column as Graph shows it', () => {
  test.each([
    [{ text: {} }, 'text'],
    [{ text: { allowMultipleLines: true } }, 'note'],
    [{ number: {} }, 'number'],
    [{ dateTime: {} }, 'dateTime'],
    [{ boolean: {} }, 'boolean'],
    [{ choice: { choices: [] } }, 'other'],
    [{ lookup: {} }, 'other'],
    [{}, 'other'],
  ])('%o holds %s', (facet, kind) => {
    expect(foundColumn.parse({ id: '1', name: 'A', ...facet })).toMatchObject({
      kind,
      indexed: false,
      unique: false,
    });
  });

  test.each(['text', 'note', 'number', 'dateTime', 'boolean'] as const)(
    'made from our %s is recognised',
    (kind) => {
      const column: Column = { name: 'A', kind };
      const found = foundColumn.parse({ id: '1', ...columnDefinition(column) });
      expect(judgeColumn(column, found)).toEqual({ verdict: 'as described' });
    },
  );
});

describe('judging a column', () => {
  const unique: Column = { name: 'A', kind: 'text', indexed: true, unique: true };
  const found = { id: '1', name: 'A', kind: 'text' as const, indexed: true, unique: true };

  test('missing', () => expect(judgeColumn(unique, undefined).verdict).toBe('missing'));
  test('as described', () => expect(judgeColumn(unique, found).verdict).toBe('as described'));
  test('of another type', () => {
    expect(judgeColumn(unique, { ...found, kind: 'number' }).verdict).toBe('wrong type');
  });
  test('without its index or rule', () => {
    expect(judgeColumn(unique, { ...found, indexed: false, unique: false })).toMatchObject({
      verdict: 'to change',
      change: { indexed: true, enforceUniqueValues: true },
    });
  });
  test('with a rule that it had once and must not have any more', () => {
    const shared: Column = { name: 'A', kind: 'text', indexed: true, shared: true };
    expect(judgeColumn(shared, { ...found, unique: false }).verdict).toBe('as described');
    expect(judgeColumn(shared, found)).toMatchObject({
      verdict: 'to change',
      change: { enforceUniqueValues: false },
    });
  });
  test('an index more than we asked for is left', () => {
    expect(judgeColumn({ name: 'A', kind: 'text' }, found).verdict).toBe('as described');
  });
});
