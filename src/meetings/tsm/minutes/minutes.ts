import { z } from 'zod';
import { actionContent } from '../../../casework/actions/actionContent.ts';
import { howDiscussed } from '../../../casework/discussions/discussionContent.ts';
import { meetingStates, tsmMeeting } from '../meeting/tsmMeeting.ts';
import { agendaItem, packAction, packPupil } from '../pack/pack.ts';

const who = z.object({ at: z.string(), by: z.string() });

const point = z.object({
  possible: z.number().int(),
  attended: z.number().int(),
  change: z.number().int().optional(),
});

export const meetingImpact = z.object({
  before: point.omit({ change: true }).optional(),
  at30: point.optional(),
  at60: point.optional(),
  soFar: point.optional(),
  actionsDone: z.number().int(),
  actionsOf: z.number().int(),
  exceptions: z.array(z.string()),
});

const minutesAction = z.object({
  id: z.string(),
  version: z.number().int(),
  removed: z.boolean(),
  content: actionContent,
});

const minutesPupil = packPupil.extend({
  discussion: z
    .object({
      version: z.number().int(),
      discussed: z.enum(howDiscussed),
      approach: z.string().optional(),
      lead: z.string().optional(),
      figures: z
        .object({ asAt: z.string(), possible: z.number().int(), attended: z.number().int() })
        .optional(),
      addenda: z.array(z.object({ on: z.string(), by: z.string(), text: z.string() })),
      changed: who,
    })
    .optional(),
  agreedActions: z.array(minutesAction),
  /** Once the meeting was held. */
  impact: meetingImpact.optional(),
});

/** The minutes of a meeting as they are written, and as they stand once both sides have agreed. */
export const minutes = z.object({
  meeting: z.object({
    id: z.string(),
    schoolId: z.string(),
    school: z.string(),
    state: z.enum(meetingStates),
    startsAt: z.string().optional(),
    minutes: z.number().int(),
    attendees: z.array(
      z.object({
        name: z.string(),
        role: z.string(),
        required: z.boolean(),
        attended: z.boolean().optional(),
      }),
    ),
  }),
  today: z.string(),
  /** Of the minutes as a whole: sent along by whoever agrees to them. */
  version: z.string(),
  /** Why nothing can be written now; absent where it can. */
  closed: z.string().optional(),
  /** The side that this person agrees for. */
  side: z.enum(['school', 'council']),
  agreed: z.object({ school: who.optional(), council: who.optional() }),
  agenda: z.array(agendaItem),
  previous: z.object({ on: z.string().optional(), actions: z.array(packAction) }).optional(),
  pupils: z.array(minutesPupil),
  /** Others of the school whom somebody may bring up. */
  others: z.array(z.object({ id: z.string(), name: z.string(), yearGroup: z.string() })),
  summary: z.string().optional(),
  goodPractice: z.string().optional(),
  actions: tsmMeeting.shape.actions,
  addenda: z.array(who.extend({ text: z.string() })),
  next: z
    .object({ id: z.string(), state: z.enum(meetingStates), startsAt: z.string().optional() })
    .optional(),
  /** The school's days, for due dates. */
  calendar: z
    .object({
      terms: z.array(z.object({ name: z.string(), from: z.string(), to: z.string() })),
      inset: z.array(z.string()),
      closures: z.array(z.string()),
    })
    .optional(),
  /** So many school days after the meeting. */
  dueOn: z.string(),
});
export type Minutes = z.infer<typeof minutes>;
