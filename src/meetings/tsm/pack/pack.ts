import { z } from 'zod';

const counts = z.object({ possible: z.number().int(), attended: z.number().int() });
const named = z.object({ id: z.string(), name: z.string(), yearGroup: z.string() });

export const ragColours = ['red', 'amber', 'green', 'none'] as const;
const rag = z.object({
  colour: z.enum(ragColours),
  /** In words, always shown beside it. */ why: z.string(),
});
export type Rag = z.infer<typeof rag>;

export const packAction = z.object({
  id: z.string(),
  what: z.string(),
  owner: z.string(),
  dueOn: z.string(),
  /** 'Done on 3 February 2027', 'Open, due on 5 February 2027'. */
  state: z.string(),
  isOpen: z.boolean(),
  /** Why it is not done, or what came of it. */
  note: z.string().optional(),
  /** Absent for what was agreed for the whole school. */
  pupil: named.optional(),
});
export type PackAction = z.infer<typeof packAction>;

/** A pupil of the pack: what both sides should have before them. Dates are ISO. */
export const packPupil = named.extend({
  band: z.enum(['severe', 'persistent', 'not-persistent', 'no-sessions']),
  /** Exactly on a line, where the two readings of it differ. */
  onLine: z.boolean(),
  figures: counts.extend({ asAt: z.string(), unauthorised: z.number().int() }).optional(),
  /** The last four school weeks, and everything before. */
  recent: counts.optional(),
  earlier: counts.optional(),
  rag,
  /** Why this pupil is on the agenda, each a sentence. */
  why: z.array(z.string()),
  flags: z.array(z.string()),
  barriers: z.array(z.string()),
  lead: z.string().optional(),
  plan: z
    .object({ title: z.string(), cycle: z.number().int(), reviewOn: z.string(), overdue: z.boolean() })
    .optional(),
  seenOn: z.string().optional(),
  /** School days since somebody saw a pupil who is not coming in. */
  unseenDays: z.number().int().optional(),
  earlyHelp: z.string().optional(),
  legal: z.array(z.string()),
  actions: z.array(packAction),
  /** What was said at the meeting before. */
  last: z.object({ on: z.string(), approach: z.string().optional() }).optional(),
});
export type PackPupil = z.infer<typeof packPupil>;

const share = z.object({ value: z.string(), count: z.number().int().optional() });

export const agendaItem = z.object({ title: z.string(), minutes: z.number().int(), about: z.string() });
export type AgendaItem = z.infer<typeof agendaItem>;

/** Everything that a Targeting Support Meeting looks at, worked out from what is held. */
export const pack = z.object({
  meeting: z.object({
    id: z.string(),
    state: z.string(),
    startsAt: z.string().optional(),
    minutes: z.number().int(),
  }),
  school: z.object({ id: z.string(), name: z.string(), phase: z.string() }),
  /** The day on which it was made, ISO, in London. */
  today: z.string(),
  /** The register that the figures rest on; absent where there is none. Days are ISO, in London. */
  register: z
    .object({ from: z.string(), to: z.string(), uploadedOn: z.string(), hasMarks: z.boolean() })
    .optional(),
  agenda: z.array(agendaItem),
  /** Absent without a register, and where so few pupils are counted that one could be told. */
  head: z
    .object({ pupils: z.number().int(), attendance: z.string(), persistent: share, severe: share })
    .optional(),
  comparisons: z.array(
    z.object({
      name: z.string(),
      year: z.string(),
      phase: z.string().optional(),
      attendance: z.string().optional(),
      persistent: z.string().optional(),
      severe: z.string().optional(),
      source: z.string(),
    }),
  ),
  severe: z.array(packPupil),
  exceptions: z.array(packPupil),
  /** Hidden where `pupils` is absent: fewer than `smallest`. */
  cohorts: z.array(
    z.object({
      by: z.string(),
      name: z.string(),
      pupils: z.number().int().optional(),
      attendance: z.string().optional(),
      persistent: z.number().int().optional(),
      severe: z.number().int().optional(),
    }),
  ),
  smallest: z.number().int(),
  timetables: z.array(
    z.object({
      pupil: named,
      hours: z.number(),
      startsOn: z.string(),
      endsOn: z.string(),
      reviewOn: z.string().optional(),
      /** What is late or not yet done, each a sentence. */
      remarks: z.array(z.string()),
    }),
  ),
  codes: z.array(z.object({ code: z.string(), sessions: z.number().int(), pupils: z.number().int() })),
  legal: z.array(z.object({ pupil: named, step: z.string(), on: z.string().optional() })),
  previous: z.object({ id: z.string(), on: z.string().optional(), actions: z.array(packAction) }).optional(),
  answer: z
    .object({
      /** The day, ISO, in London. */
      on: z.string(),
      by: z.string(),
      cohorts: z.string().optional(),
      codes: z.string().optional(),
      timetables: z.string().optional(),
      legal: z.string().optional(),
      actions: z.string().optional(),
      wholeSchool: z.string().optional(),
    })
    .optional(),
});
export type Pack = z.infer<typeof pack>;
