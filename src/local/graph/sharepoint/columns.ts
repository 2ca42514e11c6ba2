import { randomUUID } from 'node:crypto';
import { invalidRequest, nameAlreadyExists, notImplemented } from '../errors.ts';
import { isObject, type JsonObject } from '../exchange.ts';
import type { ColumnKind, StoredColumn } from './stored.ts';

/** SharePoint keeps at most this many indexes on a list. */
const mostIndexes = 20;

const builtIn = (
  name: string,
  displayName: string,
  rest: { kind: ColumnKind; readOnly?: boolean; facet?: JsonObject },
): StoredColumn => ({
  id: randomUUID(),
  name,
  displayName,
  description: '',
  kind: rest.kind,
  facet: rest.facet ?? {},
  indexed: false,
  unique: false,
  required: name === 'Title',
  hidden: false,
  builtIn: true,
  readOnly: rest.readOnly ?? true,
});

const singleLine = {
  allowMultipleLines: false,
  appendChangesToExistingText: false,
  linesForEditing: 0,
  maxLength: 255,
};

/** What every new list has. Who created and changed an item is always the app here. */
export function builtInColumns(): StoredColumn[] {
  return [
    builtIn('Title', 'Title', { kind: 'text', readOnly: false, facet: singleLine }),
    builtIn('ContentType', 'Content Type', { kind: 'text', facet: singleLine }),
    builtIn('Modified', 'Modified', {
      kind: 'dateTime',
      facet: { displayAs: 'default', format: 'dateTime' },
    }),
    builtIn('Created', 'Created', { kind: 'dateTime', facet: { displayAs: 'default', format: 'dateTime' } }),
    builtIn('_UIVersionString', 'Version', { kind: 'text', facet: singleLine }),
    builtIn('Attachments', 'Attachments', { kind: 'boolean' }),
  ];
}

const facets: Record<'text' | 'number' | 'boolean' | 'dateTime' | 'choice', JsonObject> = {
  text: singleLine,
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  boolean: {},
  dateTime: { displayAs: 'default', format: 'dateTime' },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
};
const otherFacets = [
  'calculated',
  'currency',
  'geolocation',
  'hyperlinkOrPicture',
  'lookup',
  'personOrGroup',
  'term',
  'thumbnail',
];

/** Reads a columnDefinition of a request and adds it. Throws as SharePoint refuses. */
export function withColumn(
  columns: readonly StoredColumn[],
  body: JsonObject,
): { columns: readonly StoredColumn[]; column: StoredColumn } {
  const name = String(body.name ?? body.displayName ?? '');
  if (!/^[A-Za-z_][\w]{0,31}$/.test(name)) {
    throw invalidRequest(`Column name '${name}' is invalid.`);
  }
  const same = (text: string) => text.toLowerCase();
  if (columns.some((column) => same(column.name) === same(name))) {
    throw nameAlreadyExists(`A column with the name '${name}' already exists.`);
  }
  const { kind, facet } = kindOf(body);
  const column = changed(
    {
      ...builtIn(name, name, { kind, readOnly: false, facet }),
      builtIn: false,
      required: false,
    },
    body,
  );
  return { columns: allowed([...columns, column]), column };
}

/** The columns with one changed as a PATCH asks. */
export function withChangedColumn(
  columns: readonly StoredColumn[],
  column: StoredColumn,
  body: JsonObject,
): readonly StoredColumn[] {
  const onlyIndexes = Object.keys(body).every((name) => ['indexed', 'enforceUniqueValues'].includes(name));
  if (column.readOnly && !onlyIndexes) {
    throw invalidRequest(`Column '${column.name}' is read-only.`);
  }
  const next = changed(column, body);
  return allowed(columns.map((each) => (each === column ? next : each)));
}

function kindOf(body: JsonObject): { kind: ColumnKind; facet: JsonObject } {
  const other = otherFacets.find((facet) => isObject(body[facet]));
  if (other) throw notImplemented(`columns of type ${other}`);
  for (const [kind, defaults] of Object.entries(facets)) {
    const given = body[kind];
    if (!isObject(given)) continue;
    const facet = { ...defaults, ...given };
    if (kind === 'choice' && facet.displayAs === 'checkBoxes') throw notImplemented('choices of many');
    if (kind === 'text' && facet.allowMultipleLines === true) {
      return {
        kind: 'note',
        facet: { ...facet, linesForEditing: facet.linesForEditing || 6, maxLength: undefined },
      };
    }
    return { kind: kind as keyof typeof facets, facet };
  }
  throw invalidRequest('A column definition must name its type.');
}

const flags = {
  indexed: 'indexed',
  enforceUniqueValues: 'unique',
  required: 'required',
  hidden: 'hidden',
} as const;
const texts = ['displayName', 'description'] as const;

function changed(column: StoredColumn, body: JsonObject): StoredColumn {
  const next = { ...column };
  for (const [given, own] of Object.entries(flags) as [
    keyof typeof flags,
    (typeof flags)[keyof typeof flags],
  ][]) {
    const value = body[given];
    if (typeof value === 'boolean') next[own] = value;
  }
  for (const text of texts) {
    const value = body[text];
    if (typeof value === 'string') next[text] = value;
  }
  const facet = body[column.kind === 'note' ? 'text' : column.kind];
  if (isObject(facet)) next.facet = { ...column.facet, ...facet };
  return next;
}

function allowed(columns: readonly StoredColumn[]): readonly StoredColumn[] {
  for (const { name, kind, indexed, unique } of columns) {
    if (indexed && kind === 'note') throw invalidRequest(`Column '${name}' cannot be indexed.`);
    if (unique && !indexed) {
      throw invalidRequest(`Column '${name}' must be indexed to enforce unique values.`);
    }
  }
  if (columns.filter((column) => column.indexed).length > mostIndexes) {
    throw invalidRequest(
      `You cannot index this column because the list already has the maximum number of indexed columns: ${mostIndexes}.`,
    );
  }
  return columns;
}

/** A column as Graph shows it. */
export function columnView(column: StoredColumn): JsonObject {
  return {
    columnGroup: 'Custom Columns',
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.unique,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    [column.kind === 'note' ? 'text' : column.kind]: column.facet,
  };
}
