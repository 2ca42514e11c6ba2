import { z } from 'zod';
import { id, line, typed } from '../../casework/cases/fields.ts';

/** The longest agenda item, in minutes. */
const longestItem = 480;

export const agendaItem = z.object({
  id,
  title: line,
  minutes: z.number().int('Give whole minutes').min(1).max(longestItem).optional(),
  lead: typed.max(100, 'Use 100 characters or fewer').optional(),
});

/** As SharePoint calls a file of ours. */
const fileId = z.string().min(1).max(200);
const files = z.array(fileId).max(40, 'Use 40 files or fewer');

/** What an officer writes on the page of a forum. Files are named by their ids: the library knows the rest. */
export const forumContent = z.object({
  agenda: z.array(agendaItem).max(40, 'Use 40 items or fewer'),
  papers: files,
  slides: files,
  notes: typed.max(20_000, 'Use 20,000 characters or fewer'),
});
export type ForumContent = z.infer<typeof forumContent>;
