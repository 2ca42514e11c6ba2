import { z } from '@hono/zod-openapi';
import { type EntryKind, entryKinds, kindsOfEntry } from '../../casework/cases/entry.ts';
import { id, passage } from '../../casework/cases/fields.ts';
import { timelineKinds } from '../../casework/cases/timeline/timelineItem.ts';
import { legalStepNames } from '../../casework/legal/legalContent.ts';

const change = z.object({
  at: z.string(),
  by: z.string(),
  version: z.number().int(),
  what: z.enum(['added', 'changed', 'removed', 'restored']),
  fields: z.array(z.object({ path: z.string(), from: z.unknown().optional(), to: z.unknown().optional() })),
  reason: z.string().optional(),
});

const entryOf = <const K extends EntryKind>(kind: K) =>
  z.object({
    kind: z.literal(kind),
    id: z.string(),
    content: entryKinds[kind].content as (typeof entryKinds)[K]['content'],
    version: z.number().int(),
    removed: z.boolean(),
    history: z.array(change),
  });

/** Something written down about a pupil. */
export const entry = z
  .discriminatedUnion('kind', [
    entryOf('profile'),
    entryOf('plan'),
    entryOf('action'),
    entryOf('contact'),
    entryOf('legal'),
    entryOf('timetable'),
    entryOf('note'),
    entryOf('letter'),
    entryOf('discussion'),
  ])
  .openapi('Entry');

const draftOf = <const K extends EntryKind>(kind: K) =>
  z.object({
    kind: z.literal(kind),
    id,
    content: entryKinds[kind].content as (typeof entryKinds)[K]['content'],
  });

/** New entries. Each brings an id that the tab made, so that the same sent twice is written once. */
export const newEntries = z
  .object({
    entries: z
      .array(
        z.discriminatedUnion('kind', [
          draftOf('profile'),
          draftOf('plan'),
          draftOf('action'),
          draftOf('contact'),
          draftOf('legal'),
          draftOf('timetable'),
          draftOf('note'),
        ]),
      )
      .min(1)
      .max(40),
  })
  .openapi('NewEntries');

/** A change of an entry, from the version that the person saw. `content` is checked against the kind in the path. */
export const entryChange = z
  .object({ version: z.number().int().min(1), content: z.looseObject({}), reason: passage.optional() })
  .openapi('EntryChange');

export const entryRemoval = z
  .object({ version: z.number().int().min(1), reason: passage.optional() })
  .openapi('EntryRemoval');

export const entryKind = z.enum(kindsOfEntry);

/** See CaseState. */
export const caseState = z.object({
  stage: z.object({ number: z.literal([1, 2, 3]), why: z.string(), chosen: z.boolean() }),
  plan: z
    .object({
      id: z.string(),
      title: z.string(),
      cycle: z.number().int(),
      startsOn: z.string(),
      midReviewOn: z.string(),
      endsOn: z.string(),
      review: z.object({ which: z.enum(['mid', 'last']), dueOn: z.string(), overdue: z.boolean() }),
    })
    .optional(),
  lead: z.string().optional(),
  seen: z
    .object({ on: z.string(), by: z.enum(['register', 'contact']), schoolDays: z.number().int().optional() })
    .optional(),
  unseen: z.object({ since: z.string(), schoolDays: z.number().int().optional() }).optional(),
  check: z.object({ dueOn: z.string(), overdue: z.boolean() }).optional(),
  ticks: z.object({ plan: z.boolean(), lead: z.boolean(), review: z.boolean(), seen: z.boolean() }),
  actions: z.object({
    open: z.number().int(),
    overdue: z.number().int(),
    nextDueOn: z.string().optional(),
  }),
  legal: z.array(z.enum(legalStepNames)),
});

export const suggestion = z.object({
  /** The row of the toolkit, for a link: /toolkit/:approachId of the tab. */
  rowId: z.string(),
  approachId: z.string(),
  stage: z.literal([1, 2, 3]),
  title: z.string(),
  summary: z.string(),
  /** The pupil's barriers that it is for. */
  barriers: z.array(z.string()),
});

export const timelineItem = z.object({
  /** ISO date, or instant where the time is known. */
  on: z.string(),
  what: z.enum(timelineKinds),
  title: z.string(),
  detail: z.string().optional(),
  by: z.string().optional(),
  entry: z.object({ kind: entryKind, id: z.string() }).optional(),
  /** Still to come. */
  ahead: z.boolean(),
});

const dates = z.object({
  terms: z.array(z.object({ name: z.string(), from: z.string(), to: z.string() })),
  inset: z.array(z.string()),
  closures: z.array(z.string()),
});

/** Everything written down about a pupil, and where the case stands. */
export const caseFile = z
  .object({
    pupil: z.object({
      id: z.string(),
      surname: z.string(),
      forename: z.string(),
      yearGroup: z.string(),
      upn: z.string(),
      /** Whether the register that stands has figures of this pupil. */
      onRegister: z.boolean(),
      onCaseload: z.boolean(),
    }),
    school: z.object({ id: z.string(), name: z.string() }),
    /** ISO, in London. */
    today: z.string(),
    state: caseState,
    entries: z.array(entry),
    suggestions: z.array(suggestion),
    /** What is ahead, the soonest first; then what was done, the newest first. */
    timeline: z.array(timelineItem),
    /** What is worth a second look in an entry. It keeps nobody from saving. */
    advice: z.array(
      z.object({
        entry: z.object({ kind: entryKind, id: z.string() }),
        field: z.string(),
        words: z.string(),
      }),
    ),
    /** The school's term dates; absent where there are none. */
    calendar: dates.optional(),
    hold: z.object({ at: z.string(), by: z.string(), reason: z.string() }).optional(),
    removal: z.object({ at: z.string(), by: z.string(), reason: z.string(), on: z.string() }).optional(),
    /** What this person may do here. */
    may: z.object({ decide: z.boolean(), hold: z.boolean(), exportFile: z.boolean() }),
  })
  .openapi('CaseFile');

export const entriesWritten = z.object({ entries: z.array(entry) }).openapi('EntriesWritten');
