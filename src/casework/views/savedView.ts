import { z } from 'zod';
import { line } from '../cases/fields.ts';

/** Filters of the caseload that a person keeps under a name. Never a search: that is likely a pupil's name. */
export const savedView = z.object({
  name: line,
  /** The tab's own words for filters, sort and columns: the server keeps them and gives them back. */
  settings: z.record(
    z.string().max(40),
    // As many schools as the largest council has.
    z.union([z.string().max(200), z.array(z.string().max(60)).max(700), z.boolean()]),
  ),
});
export type SavedView = z.infer<typeof savedView>;

/** `id` is the person's Entra object id. */
export type SavedViews = { id: string; views: readonly SavedView[] };
export const mostViews = 30;
/** As JSON, all views of a person together: what the three columns of their row hold. */
export const mostLetters = 190_000;
