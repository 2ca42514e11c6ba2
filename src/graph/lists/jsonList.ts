import { z } from 'zod';
import type { ColumnKind, ListDescription } from './listDescription.ts';
import { longText } from './longText.ts';

/** A column beside the JSON: what people read in SharePoint, and what filters go by. */
type Beside<T> = { kind: ColumnKind; indexed?: true; of(record: T): string | number | boolean | null };

type JsonList<T> = {
  name: string;
  about: string;
  /** The column of our own id: 'SeriesId'. */
  key: string;
  shape: z.ZodType<T>;
  beside?: Readonly<Record<string, Beside<T>>>;
  /** What the row is called in SharePoint; the id where nothing is said. */
  title?(record: T): string;
  /** So many columns of 63,999 characters each hold the JSON. */
  columns?: number;
};

/** A list whose rows hold a record whole, as JSON, with some of it in columns of its own. What stands in these is not read back. */
export function jsonList<T extends { id: string }>({
  name,
  about,
  key,
  shape,
  beside = {},
  title = ({ id }) => id,
  columns = 1,
}: JsonList<T>): ListDescription<T> {
  const contents = longText('Content', columns, shape);
  return {
    name,
    about,
    columns: [
      { name: key, kind: 'text', indexed: true, unique: true },
      ...Object.entries(beside).map(([column, { kind, indexed }]) => ({
        name: column,
        kind,
        ...(indexed && { indexed }),
      })),
      ...contents.columns,
    ],
    keyColumn: key,
    keyOf: ({ id }) => id,
    fieldsOf: (record) => ({
      Title: title(record).slice(0, 255),
      [key]: record.id,
      ...Object.fromEntries(Object.entries(beside).map(([column, { of }]) => [column, of(record)])),
      ...contents.fieldsOf(JSON.stringify(record)),
    }),
    reader: z.looseObject({}).transform((row, context) => contents.read(row, context)),
  };
}
