import { z } from '@hono/zod-openapi';
import { newsletterContent } from '../../meetings/newsletter/newsletterContent.ts';

/** A newsletter as one person sees it. */
export const newsletter = z
  .object({
    id: z.string(),
    halfTerm: z.string(),
    title: z.string(),
    text: z.string(),
    links: z.array(z.object({ id: z.string(), title: z.string(), url: z.string() })),
    state: z.enum(['draft', 'sent', 'withdrawn']),
    sentAt: z.string().optional(),
    /** When this person acknowledged it: an instant. */
    acknowledgedAt: z.string().optional(),
    /** Changes with every change of the draft. */
    version: z.string(),
    changed: z.object({ by: z.string(), at: z.string() }),
    /** For officers: of those it goes to, so many have acknowledged it. */
    count: z.object({ acknowledged: z.number().int(), recipients: z.number().int() }).optional(),
    /** For officers: the day (ISO) of the last reminder that was asked for. */
    nudge: z.object({ day: z.string(), askedAt: z.string(), by: z.string() }).optional(),
  })
  .openapi('Newsletter');

const reader = z.object({
  personId: z.string(),
  personName: z.string(),
  role: z.enum(['school', 'asw']),
  acknowledgedAt: z.string().optional(),
  /** They do not work here any more. */
  left: z.literal(true).optional(),
});

/** Who has acknowledged it, by school; for officers. Support workers stand together, under no school. */
const readers = z.object({ schoolId: z.string(), schoolName: z.string(), readers: z.array(reader) });

export const newsletterPage = newsletter
  .extend({
    record: z
      .object({
        schools: z.array(readers),
        supportWorkers: z.array(reader),
        /** The day (ISO) on which a reminder would go that is asked for now. */
        nudgeDay: z.string().optional(),
      })
      .optional(),
    mayWrite: z.boolean(),
  })
  .openapi('NewsletterPage');

export const newsletterList = z
  .object({
    newsletters: z.array(newsletter),
    /** '2026/27, Autumn 2'; absent where the term dates do not say. */
    thisHalfTerm: z.string().optional(),
    /** The half terms that one can be of. */
    halfTerms: z.array(z.string()),
    mayWrite: z.boolean(),
  })
  .openapi('NewsletterList');

export const newsletterChange = z
  .object({ version: z.string().min(1).max(64), content: newsletterContent })
  .openapi('NewsletterChange');
