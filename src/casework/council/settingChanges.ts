import { fieldChanges } from '../cases/fieldChanges.ts';
import type { FieldChange } from '../cases/stamp.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No item can be known by this: names of items hold no space. */
const theOrder = 'in order';

/** What an item of a list is known by: a checklist by its step, a stage by its number. */
function nameOf(item: unknown): string | undefined {
  const name = isFields(item) ? (item.id ?? item.step ?? item.number) : undefined;
  return name === undefined ? undefined : String(name);
}

/** Lists of named items as their items by name, with the order: so that one more in the middle is one change. */
function byName(value: unknown): unknown {
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, byName(each)]));
  if (!Array.isArray(value)) return value;
  const names = value.map(nameOf);
  if (names.includes(undefined) || new Set(names).size < names.length) return value;
  return { ...Object.fromEntries(value.map((item) => [nameOf(item), byName(item)])), [theOrder]: names };
}

/**
 * What is different between two states of a part of the settings, each place by its path: 'penalty-notice.items.siblings.needed',
 * 'checkDays', 'contract.items.in order'.
 */
export const settingChanges = (from: unknown, to: unknown): FieldChange[] =>
  fieldChanges(byName(from), byName(to));
