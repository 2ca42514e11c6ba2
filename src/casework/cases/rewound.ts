import type { FieldChange } from './stamp.ts';

type Place = Record<string, unknown> | unknown[];

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null;
const indexIn = (list: readonly unknown[], id: string) =>
  list.findIndex((each) => isPlace(each) && 'id' in each && each.id === id);

function within(place: Place, key: string): Place | undefined {
  const found = Array.isArray(place) ? place[indexIn(place, key)] : place[key];
  return isPlace(found) ? found : undefined;
}

function put(place: Place, key: string, value: unknown): void {
  if (!Array.isArray(place)) {
    if (value === undefined) delete place[key];
    else place[key] = value;
    return;
  }
  const index = indexIn(place, key);
  if (value === undefined) place.splice(index, index < 0 ? 0 : 1);
  else if (index < 0) place.push(value);
  else place[index] = value;
}

/** A content as it was before these changes, which fieldChanges found. The content itself stays as it is. */
export function rewound<T>(content: T, fields: readonly FieldChange[]): T {
  const before = structuredClone(content);
  for (const { path, from } of fields) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let place: Place | undefined = isPlace(before) ? before : undefined;
    for (const key of keys) place = place && within(place, key);
    if (place) put(place, last, structuredClone(from));
  }
  return before;
}
