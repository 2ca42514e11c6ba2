import { z } from 'zod';
import { type Barrier, barriers } from '../../guidance/toolkit/barriers.ts';
import { day, id, line, outcome, passage, staff, typed } from '../cases/fields.ts';

const barrier = z.enum(barriers as readonly [Barrier, ...Barrier[]]);

/** A parent or carer. Letters, notices and contracts are each for one of them. */
export const parent = z.object({
  id,
  name: line,
  /** 'Mother', 'Grandfather and carer': in the school's words. */
  relationship: line,
  address: typed.max(500).optional(),
  /** When the address was last checked. A request for a notice wants one checked within 6 months. */
  addressCheckedOn: day.optional(),
  livesWithPupil: z.boolean(),
  /** Why this parent is left out of letters: contact is not safe, no address is known. */
  leftOutBecause: typed.max(500).optional(),
});
export type Parent = z.infer<typeof parent>;

export const earlyHelpStates = [
  'offered',
  'declined',
  'open',
  'closed',
  'not-needed',
  'social-care',
] as const;

/** Something from the toolkit, or of the school's own, that was tried for this pupil. */
const support = z.object({
  id,
  /** Of the toolkit; absent for what is the school's own. */
  approachId: id.optional(),
  title: line,
  stage: z.literal([1, 2, 3]),
  startedOn: day,
  endedOn: day.optional(),
  outcome: outcome.optional(),
  note: passage.optional(),
});
export type Support = z.infer<typeof support>;

/** What is known of a pupil beside their figures. */
export const profileContent = z.object({
  /** The lead practitioner: someone in school, never the council's support worker. */
  lead: staff.optional(),
  /** A stage that somebody chose for a reason, in place of the one that the rules give. */
  stage: z.object({ number: z.literal([1, 2, 3]), reason: passage.min(1, 'Say why') }).optional(),
  barriers: z.array(barrier).max(16),
  pupilVoice: passage.optional(),
  parentVoice: passage.optional(),
  strengths: passage.optional(),
  support: z.array(support).max(100),
  parents: z.array(parent).max(12),
  earlyHelp: z
    .object({ state: z.enum(earlyHelpStates), on: day.optional(), reason: passage.optional() })
    .optional(),
  /** Other agencies that work with the family. */
  agencies: z.array(line).max(20),
  /** When the pupil left the school, where that is known. */
  leftOn: day.optional(),
});
export type Profile = z.infer<typeof profileContent>;

/** Of a pupil about whom nothing has been written down. */
export const emptyProfile: Profile = { barriers: [], support: [], parents: [], agencies: [] };
