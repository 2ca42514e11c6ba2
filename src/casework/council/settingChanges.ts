import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '../cases/stamp.ts';

type Named = Record<string, unknown>;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an item of a list is known by: a checklist by its step, a stage by its number. */
function keyOf(item: unknown): string | undefined {
  if (!isNamed(item)) return undefined;
  const key = item.id ?? item.step ?? item.number;
  return key === undefined ? undefined : String(key);
}

/** The items of a list by what they are known by; undefined where some are known by nothing, or two by the same. */
function keyed(list: readonly unknown[]): Named | undefined {
  const items = list.map((item) => [keyOf(item), item] as const);
  const keys = new Set(items.map(([key]) => key));
  return keys.has(undefined) || keys.size < list.length ? undefined : Object.fromEntries(items);
}

const change = (path: string, from: unknown, to: unknown): FieldChange => ({
  path,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

function ofLists(path: string, from: readonly unknown[], to: readonly unknown[]): FieldChange[] {
  const [before, after] = [keyed(from), keyed(to)];
  if (before === undefined || after === undefined) return [change(path, from, to)];
  // Names that are numbers do not keep their order in an object.
  const orderOf = (list: readonly unknown[], others: Named) =>
    list.flatMap((item) => keyOf(item) ?? []).filter((key) => Object.hasOwn(others, key));
  const [kept, now] = [orderOf(from, after), orderOf(to, before)];
  const moved = isDeepStrictEqual(kept, now)
    ? []
    : [change(path === '' ? 'order' : `${path}.order`, kept, now)];
  return [...ofNamed(path, before, after), ...moved];
}

function ofNamed(path: string, from: Named, to: Named): FieldChange[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return names.flatMap((name) =>
    settingChanges(from[name], to[name], path === '' ? name : `${path}.${name}`),
  );
}

/**
 * What is different between two states of a part of the settings, each place by its path: 'penalty-notice.items.siblings.needed',
 * 'checkDays'. Whole items that are new or gone are one change.
 */
export function settingChanges(from: unknown, to: unknown, path = ''): FieldChange[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return ofLists(path, from, to);
  if (isNamed(from) && isNamed(to)) return ofNamed(path, from, to);
  return [change(path, from, to)];
}
