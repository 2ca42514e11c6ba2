import type { CouncilPart, CouncilSettings } from '../../../src/casework/council/councilSettings.ts';

/** Everything that is particular about editing a part: its fields, and how two versions of it are put together. */
export type PartKit<P extends CouncilPart, F extends object> = {
  part: P;
  /** The content as fields: numbers as text, because people type them. Lists keep their order and length. */
  fieldsOf(content: CouncilSettings[P]): F;
  /** What the fields say. It may be wrong: the schema finds that. */
  contentOf(fields: F): unknown;
  /** The content as a record whose parts are merged one by one: see differencesOf. */
  recordOf(content: CouncilSettings[P]): Readonly<Record<string, unknown>>;
  contentOfRecord(record: Readonly<Record<string, unknown>>): CouncilSettings[P];
  /** How a part of that record is called, and what it says. */
  nameOf(path: string): string;
  textOf(path: string, value: unknown): string;
  /** How the field at a path of the content is called, where the content is wrong there: '1.tests'. */
  labelOf(path: string, fields: F): string;
};
