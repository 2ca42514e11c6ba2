import { z } from '@hono/zod-openapi';
import { agendaItem, forumContent } from '../../meetings/forum/forumContent.ts';

const version = z.string().min(1).max(64);

export const forumPaper = z
  .object({ fileId: z.string(), name: z.string(), /** In bytes. */ size: z.number().int() })
  .openapi('ForumPaper');

const registrant = z.object({
  placeId: z.string(),
  personName: z.string(),
  schoolName: z.string().optional(),
  /** Somebody who is brought along. */
  colleague: z.string().optional(),
  /** Absent while nobody has said. */
  attended: z.boolean().optional(),
});

const change = z.object({ by: z.string(), at: z.string() });

/** The page of a forum as one person sees it. */
export const forum = z
  .object({
    id: z.string(),
    title: z.string(),
    /** Wall times. */
    startsAt: z.string(),
    endsAt: z.string(),
    cancelled: z.boolean(),
    over: z.boolean(),
    /** 'new' where nobody has written anything yet. */
    version: z.string(),
    changed: change.optional(),
    agenda: z.array(agendaItem),
    papers: z.array(forumPaper),
    slides: z.array(forumPaper),
    notes: z.string(),
    sentAt: z.string().optional(),
    /** Slides or notes were changed after that. */
    afterSending: change.optional(),
    /** Not for readers. */
    registrants: z
      .object({
        booked: z.number().int(),
        waiting: z.number().int(),
        came: z.number().int(),
        missed: z.number().int(),
        mine: z.array(registrant),
        /** For officers. */
        places: z.array(registrant).optional(),
        waitingPlaces: z.array(registrant).optional(),
      })
      .optional(),
    mayEdit: z.boolean(),
  })
  .openapi('Forum');

export const forumChange = z.object({ version, content: forumContent }).openapi('ForumChange');
export const seenVersion = z.object({ version }).openapi('SeenVersion');
