import { z } from 'zod';
import { day, id, line, passage } from '../cases/fields.ts';

export const howDiscussed = ['full', 'brief', 'noted'] as const;

/** What was said of a pupil in a Targeting Support Meeting. Neutral words: it can be disclosed. */
export const discussionContent = z.object({
  meetingId: id,
  on: day,
  discussed: z.enum(howDiscussed),
  /** Attendance as it stood in the pack: counts of sessions up to a day. */
  figures: z
    .object({
      asAt: day,
      possible: z.number().int(),
      attended: z.number().int(),
      unauthorised: z.number().int(),
    })
    .optional(),
  /** What school and council do together. */
  approach: passage.optional(),
  lead: line.optional(),
  /** Written after both sides had agreed the minutes: nothing above changes then. */
  addenda: z
    .array(z.object({ on: day, by: line, text: passage }))
    .max(20)
    .optional(),
});
export type Discussion = z.infer<typeof discussionContent>;
