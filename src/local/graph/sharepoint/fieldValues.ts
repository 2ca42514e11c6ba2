import { invalidRequest } from '../errors.ts';
import type { JsonObject } from '../exchange.ts';
import type { ColumnKind, FieldValue, StoredColumn, StoredList } from './stored.ts';

/** How much a multi-line column holds. */
const mostNote = 63_999;

/** The fields of an item after a change: null takes a value away. Throws as SharePoint refuses a value. */
export function changedFields(
  list: StoredList,
  before: { readonly [name: string]: FieldValue },
  change: JsonObject,
): { [name: string]: FieldValue } {
  const fields = { ...before };
  for (const [name, value] of Object.entries(change)) {
    if (name.includes('@')) continue;
    const column = list.columns.find((each) => each.name === name);
    if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    if (value === null || value === '') delete fields[name];
    else fields[name] = fieldValue(column, value);
  }
  return fields;
}

type Reader = (value: unknown, column: StoredColumn) => FieldValue | undefined;

const shortEnough = (value: unknown, most: number) =>
  typeof value === 'string' && value.length <= most ? value : undefined;

const readers: Record<ColumnKind, Reader> = {
  text: (value, { facet }) => shortEnough(value, Number(facet.maxLength ?? 255)),
  note: (value) => shortEnough(value, mostNote),
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  dateTime(value) {
    const written = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
    const instant = written ? Date.parse(value) : Number.NaN;
    return Number.isNaN(instant) ? undefined : `${new Date(instant).toISOString().slice(0, 19)}Z`;
  },
  choice(value, { facet: { choices, allowTextEntry } }) {
    if (typeof value !== 'string') return undefined;
    const known = allowTextEntry === true || (Array.isArray(choices) && choices.includes(value));
    return known ? value : undefined;
  },
};

function fieldValue(column: StoredColumn, value: unknown): FieldValue {
  const read = readers[column.kind](value, column);
  if (read !== undefined) return read;
  throw invalidRequest(
    `The value given for field '${column.name}' cannot be stored in a ${column.kind} column`,
  );
}
