/** Who did something and when. `at` is an instant, ISO with Z; `byId` is the Entra object id. */
export type Stamp = { at: string; by: string; byId: string };

/** A field of a record before and after a change. `path` names it: 'parents', 'midReview.on'. Absent: it was empty. */
export type FieldChange = { path: string; from?: unknown; to?: unknown };

/** One change of a record. The version is the one that it made: the first, of a new record, is 1. */
export type Change = Stamp & {
  version: number;
  what: 'added' | 'changed' | 'removed' | 'restored';
  fields: readonly FieldChange[];
  /** Why, in the words of whoever changed it. */
  reason?: string;
};
