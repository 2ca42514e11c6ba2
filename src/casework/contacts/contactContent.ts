import { z } from 'zod';
import { day, id, line, passage } from '../cases/fields.ts';

export const contactTypes = [
  'phone',
  'message',
  'email',
  'letter',
  'meeting',
  'home-visit',
  'safe-and-well',
  'seen-by-professional',
] as const;
export const contactResults = ['reached', 'no-answer', 'declined', 'not-at-home', 'did-not-come'] as const;

/** An attempt to reach a family, or a time at which the child was seen. */
export const contactContent = z.object({
  type: z.enum(contactTypes),
  on: day,
  /** '15:30', local time. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time like 15:30')
    .optional(),
  /** Who made it; two people for a home visit. */
  by: z.array(line).min(1, 'Say who made it').max(4),
  result: z.enum(contactResults),
  /** An offer to meet, to talk about what gets in the way. The council's test of support asks for one. */
  offeredMeeting: z.boolean(),
  parentId: id.optional(),
  /** Whether the child themselves was seen: the clock of safe-and-well checks starts again. */
  childSeen: z.boolean(),
  seenAlone: z.boolean().optional(),
  announced: z.boolean().optional(),
  riskChecked: z.boolean().optional(),
  wellbeing: passage.optional(),
  reasonGiven: passage.optional(),
  concerns: passage.optional(),
  /** When the designated safeguarding lead was told. */
  toldLeadOn: day.optional(),
  note: passage.optional(),
});
export type Contact = z.infer<typeof contactContent>;
