import { z } from 'zod';
import type { ForumPage } from '../../../meetings/forum/forumPage.ts';
import { defined } from '../fieldReaders.ts';
import { jsonList } from '../jsonList.ts';
import { changed } from './changed.ts';

const paper = z.object({ fileId: z.string(), name: z.string(), size: z.number() });

const shape = z
  .object({
    id: z.string().min(1),
    agenda: z.array(
      z
        .object({
          id: z.string(),
          title: z.string(),
          minutes: z.number().optional(),
          lead: z.string().optional(),
        })
        .transform(defined),
    ),
    papers: z.array(paper),
    slides: z.array(paper),
    notes: z.string(),
    sentAt: z.string().optional(),
    afterSending: changed.optional(),
    changed,
  })
  .transform(defined);

export const forumPagesList = jsonList<ForumPage>({
  name: 'ForumPages',
  about: 'Agendas, papers, slides and notes of forums.',
  key: 'OccurrenceId',
  shape,
});
