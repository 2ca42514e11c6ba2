import type { JsonObject } from '../exchange.ts';

export const columnKinds = ['text', 'note', 'number', 'boolean', 'dateTime', 'choice'] as const;
export type ColumnKind = (typeof columnKinds)[number];

export type StoredColumn = {
  id: string;
  name: string;
  displayName: string;
  description: string;
  kind: ColumnKind;
  /** The facet as Graph shows it: {maxLength: 255, …}. */
  facet: JsonObject;
  indexed: boolean;
  unique: boolean;
  required: boolean;
  hidden: boolean;
  /** Columns of every list, which nobody made. */
  builtIn: boolean;
  readOnly: boolean;
};

export type StoredList = {
  id: string;
  /** The part of the address: 'Schools', 'Register files' is 'Register%20files' there. */
  name: string;
  displayName: string;
  description: string;
  template: 'genericList' | 'documentLibrary';
  columns: readonly StoredColumn[];
  createdAt: string;
  modifiedAt: string;
  version: number;
};

export type FieldValue = string | number | boolean;

export type StoredItem = {
  /** A number in order, as text; never given twice in a list. */
  id: string;
  listId: string;
  guid: string;
  version: number;
  sequence: number;
  createdAt: string;
  modifiedAt: string;
  fields: { readonly [name: string]: FieldValue };
  /** What remains of a deleted item, for those who read changes. */
  deleted?: true;
};
