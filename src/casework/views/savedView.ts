import { z } from 'zod';
import { line } from '../cases/fields.ts';

/** Filters of the caseload that a person keeps under a name. Never a search: that is likely a pupil's name. */
export const savedView = z.object({
  name: line,
  /** The tab's own words for filters, sort and columns: the server keeps them and gives them back. */
  settings: z.record(
    z.string().max(40),
    z.union([z.string().max(200), z.array(z.string().max(60)).max(40), z.boolean()]),
  ),
});
export type SavedView = z.infer<typeof savedView>;

/** `id` is the person's Entra object id. */
export type SavedViews = { id: string; views: readonly SavedView[] };
export const mostViews = 30;
