import type { z } from 'zod';

export type ColumnKind = 'text' | 'note' | 'number' | 'dateTime' | 'boolean';

/**
 * A column of ours. `name` is SharePoint's internal name, fixed for ever: data hangs on it. `shared`: it was unique once,
 * and the rule has to go.
 */
export type Column = { name: string; kind: ColumnKind; indexed?: true; unique?: true; shared?: true };

/** The values of an item as Graph carries them: internal column name to value; null clears a column. */
export type Fields = Readonly<Record<string, unknown>>;

/** One list, described once: provisioning, reading and writing all go by this. */
export type ListDescription<T> = {
  name: string;
  /** Shown in SharePoint, to the people who look after the site. */
  about: string;
  columns: readonly Column[];
  /** The column that holds our own id of a record. */
  keyColumn: string;
  keyOf(record: T): string;
  fieldsOf(record: T): Fields;
  /** From fields to a record; a row that someone spoilt by hand fails here and is skipped. */
  reader: z.ZodType<T>;
};

/** SharePoint allows no more indexes than this on a list. */
export const indexLimit = 20;

const lengthLimits: Partial<Record<ColumnKind, number>> = { text: 255, note: 63_999 };

/** The columns whose value is longer than SharePoint stores. The Title column is text like any other. */
export function tooLong(columns: readonly Column[], fields: Fields): string[] {
  const kinds = new Map<string, ColumnKind>([['Title', 'text']]);
  for (const { name, kind } of columns) kinds.set(name, kind);
  return Object.entries(fields).flatMap(([name, value]) => {
    const limit = lengthLimits[kinds.get(name) ?? 'note'];
    return typeof value === 'string' && limit !== undefined && value.length > limit ? [name] : [];
  });
}
