import { z } from 'zod';
import type { Column, ColumnKind } from '../lists/listDescription.ts';

const facets = ['boolean', 'dateTime', 'number', 'choice', 'currency', 'lookup', 'personOrGroup'] as const;

/** A column as Graph shows it; `kind` is undefined for a type that we have no use for. */
export type FoundColumn = {
  id: string;
  name: string;
  kind: ColumnKind | 'other';
  indexed: boolean;
  unique: boolean;
};

export const foundColumn: z.ZodType<FoundColumn> = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    indexed: z.boolean().nullish(),
    enforceUniqueValues: z.boolean().nullish(),
    text: z.object({ allowMultipleLines: z.boolean().nullish() }).nullish(),
  })
  .transform((column) => ({
    id: column.id,
    name: column.name,
    kind: kindOf(column),
    indexed: column.indexed ?? false,
    unique: column.enforceUniqueValues ?? false,
  }));

function kindOf(column: {
  text?: { allowMultipleLines?: boolean | null | undefined } | null | undefined;
  [facet: string]: unknown;
}): FoundColumn['kind'] {
  if (column.text) return column.text.allowMultipleLines ? 'note' : 'text';
  const facet = facets.find((name) => column[name] !== undefined && column[name] !== null);
  return facet === 'boolean' || facet === 'dateTime' || facet === 'number' ? facet : 'other';
}

const definitions: Record<ColumnKind, object> = {
  text: { text: { allowMultipleLines: false, maxLength: 255 } },
  note: {
    text: {
      allowMultipleLines: true,
      appendChangesToExistingText: false,
      linesForEditing: 6,
      textType: 'plain',
    },
  },
  number: { number: { decimalPlaces: 'automatic' } },
  dateTime: { dateTime: { displayAs: 'standard', format: 'dateTime' } },
  boolean: { boolean: {} },
};

/** The columnDefinition that makes this column. */
export function columnDefinition({ name, kind, indexed, unique }: Column): object {
  return {
    name,
    displayName: name,
    ...definitions[kind],
    indexed: indexed ?? false,
    enforceUniqueValues: unique ?? false,
  };
}

export type ColumnVerdict =
  | { verdict: 'as described' }
  | { verdict: 'missing' }
  | { verdict: 'wrong type'; found: FoundColumn }
  | { verdict: 'to change'; found: FoundColumn; change: { indexed?: true; enforceUniqueValues?: boolean } };

/** How a column on the site compares with its description. An index or a rule that we did not ask for is left alone. */
export function judgeColumn(column: Column, found: FoundColumn | undefined): ColumnVerdict {
  if (!found) return { verdict: 'missing' };
  if (found.kind !== column.kind) return { verdict: 'wrong type', found };
  const change = {
    ...(column.indexed && !found.indexed && { indexed: true as const }),
    ...(column.unique && !found.unique && { enforceUniqueValues: true }),
    ...(column.shared && found.unique && { enforceUniqueValues: false }),
  };
  return Object.keys(change).length > 0
    ? { verdict: 'to change', found, change }
    : { verdict: 'as described' };
}
