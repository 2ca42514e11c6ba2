import { z } from 'zod';
import { dataAnswer, meetingStates } from '../meeting/tsmMeeting.ts';
import { pack } from '../pack/pack.ts';

/** What a school is asked before a meeting, filled with what is held: to confirm, or to put right where it stands. */
export const dataForm = z.object({
  meeting: z.object({ id: z.string(), state: z.enum(meetingStates), startsAt: z.string().optional() }),
  school: z.object({ id: z.string(), name: z.string() }),
  today: z.string(),
  /** When the school is asked, ISO; absent while no time was picked. */
  askedOn: z.string().optional(),
  /** Of the answer that stands: sent along with the next. */
  version: z.string(),
  answer: dataAnswer.extend({ at: z.string(), by: z.string() }).optional(),
  register: pack.shape.register,
  severe: pack.shape.severe,
  exceptions: pack.shape.exceptions,
  /** The others who are persistently absent: the school may choose them. */
  persistent: z.array(
    z.object({ id: z.string(), name: z.string(), yearGroup: z.string(), percent: z.string() }),
  ),
  timetables: pack.shape.timetables,
  codes: pack.shape.codes,
  legal: pack.shape.legal,
  previous: pack.shape.previous,
  /** Whether this person may answer. */
  mayAnswer: z.boolean(),
});
export type DataForm = z.infer<typeof dataForm>;
