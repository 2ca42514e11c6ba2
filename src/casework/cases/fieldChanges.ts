import type { FieldChange } from './stamp.ts';

type Fields = Record<string, unknown>;
type Named = Fields & { id: string };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two contents say the same. What is undefined is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (isFields(one) && isFields(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
      isSame(one[key], other[key]),
    );
  return one === other;
}

/** Things of a list that have ids, by which they are known however often they change. */
function namedIn(value: unknown): readonly Named[] | undefined {
  if (!Array.isArray(value) || !value.every((each) => isFields(each) && typeof each.id === 'string'))
    return undefined;
  const named = value as readonly Named[];
  return new Set(named.map(({ id }) => id)).size === named.length ? named : undefined;
}

/**
 * Each thing of a list by itself, where what is gone stood at the end and what is new does: then the list can be put together
 * again from the changes. Otherwise undefined, and the list has changed as a whole.
 */
function changesOfList(before: unknown, after: unknown, path: string): FieldChange[] | undefined {
  const [old, now] = [namedIn(before), namedIn(after)];
  if (!old || !now) return undefined;
  const kept = old.filter(({ id }) => now.some((one) => one.id === id)).length;
  for (let index = 0; index < kept; index += 1) if (old[index]?.id !== now[index]?.id) return undefined;
  return [
    ...old.slice(0, kept).flatMap((each, index) => fieldChanges(each, now[index], `${path}.${each.id}`)),
    ...old.slice(kept).map((from) => ({ path: `${path}.${from.id}`, from })),
    ...now.slice(kept).map((to) => ({ path: `${path}.${to.id}`, to })),
  ];
}

/**
 * What changed from one content to the other, field by field and as deep as both have it. A thing of a list that has an id is
 * named by it: 'parents.p1.address'.
 */
export function fieldChanges(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isFields(before) && isFields(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => fieldChanges(before[key], after[key], path ? `${path}.${key}` : key));
  }
  const ofList = changesOfList(before, after, path);
  if (ofList) return ofList;
  return [{ path, ...(before !== undefined && { from: before }), ...(after !== undefined && { to: after }) }];
}
