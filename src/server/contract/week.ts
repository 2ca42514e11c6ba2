import { z } from '@hono/zod-openapi';
import { day } from '../../casework/cases/fields.ts';
import { returnKinds } from '../../casework/returns/sentReturns.ts';
import { weekItemKinds } from '../../casework/week/weekItem.ts';

export const weekItem = z.object({
  /** The same for the same thing from one day to the next. */
  id: z.string(),
  kind: z.enum(weekItemKinds),
  schoolId: z.string(),
  pupil: z.object({ id: z.string(), name: z.string() }).optional(),
  /** What to do: 'Review the plan halfway'. */
  title: z.string(),
  /** Why, with the figure or the date that it rests on. */
  why: z.string(),
  /** ISO. */
  dueOn: z.string().optional(),
  overdue: z.boolean(),
  /** Where in the tab it is done: '/pupils/…'. */
  to: z.string(),
});

/** What to do now, in order. */
export const week = z
  .object({
    today: z.string(),
    schools: z.array(z.object({ id: z.string(), name: z.string(), asAt: z.string().optional() })),
    items: z.array(weekItem),
  })
  .openapi('Week');

const said = z.object({ on: z.string(), by: z.string() });

const pupilOfReturn = z.object({
  pupil: z.object({ id: z.string(), name: z.string(), yearGroup: z.string(), upn: z.string() }),
  from: z.string(),
  to: z.string(),
  /** In school days; a session is half of one. */
  days: z.number(),
  /** When somebody said that the return was sent; absent: nobody has. */
  sent: said.optional(),
});

/** The lists that a school has to send the council, ready to send. */
export const returns = z
  .object({
    school: z.object({ id: z.string(), name: z.string(), laEstab: z.string() }),
    /** The last date of the register; absent where there is none, or it gives sums only. */
    asAt: z.string().optional(),
    /** Absent without leave for 10 school days in a row; `sentBefore`: more than a month ago, and it goes on. */
    unauthorised: z.array(pupilOfReturn.extend({ stillAbsent: z.boolean(), sentBefore: said.optional() })),
    /**
     * Ill for 15 school days, in a row or together; `expected`: not yet, but near it, so that the school judges whether to expect
     * them.
     */
    sickness: z.array(
      pupilOfReturn.extend({
        inARow: z.boolean(),
        spells: z.number().int(),
        expected: z.literal(true).optional(),
      }),
    ),
    /** N marks that have stood longer than the law allows. */
    unexplained: z.array(
      z.object({
        pupil: pupilOfReturn.shape.pupil,
        sessions: z.array(
          z.object({ date: z.string(), half: z.enum(['AM', 'PM']), schoolDays: z.number().int() }),
        ),
      }),
    ),
  })
  .openapi('Returns');

/** A return of the lists: whose it is, and its first day. */
const returnKey = z.object({ kind: z.enum(returnKinds), pupilId: z.string().min(1).max(64), from: day });

/** Which returns were sent, or were not after all. */
export const returnMarks = z
  .object({
    sent: z.boolean(),
    /** Gives back what there was before this person changed it. */
    undo: z.boolean().optional(),
    returns: z.array(returnKey).min(1).max(500),
  })
  .openapi('ReturnMarks');

/** The lists since, and the returns of which nobody had said the same before. */
export const markedReturns = z.object({ returns, changed: z.array(returnKey) }).openapi('MarkedReturns');

export const tsmRequest = z
  .object({
    id: z.string(),
    schoolId: z.string(),
    state: z.enum(['asked', 'agreed', 'declined', 'withdrawn', 'held']),
    /** What the school wants to talk about. No pupils' names. */
    reason: z.string(),
    askedAt: z.string(),
    askedBy: z.string(),
    answer: z
      .object({ at: z.string(), by: z.string(), on: z.string().optional(), note: z.string() })
      .optional(),
    version: z.number().int(),
  })
  .openapi('TsmRequest');
