import { z } from '@hono/zod-openapi';
import { day, id, line, wallTime } from '../../casework/cases/fields.ts';
import { longestMeeting } from '../../meetings/tsm/arrange/suggestedMinutes.ts';
import { attendeeRoles, meetingStates, tsmBases, tsmModes } from '../../meetings/tsm/meeting/tsmMeeting.ts';
import { dueStates } from '../../meetings/tsm/priority/dueState.ts';
import { placesInLine } from '../../meetings/tsm/priority/placeInLine.ts';
import { reasonKinds } from '../../meetings/tsm/priority/reason.ts';

const schoolBases = ['termly', 'annual'] as const;
const named = z.object({ id: z.string(), name: z.string() });
const span = z.object({ startsAt: z.string(), endsAt: z.string() });

const override = z.object({
  place: z.enum(['next', 'later']),
  reason: z.string(),
  until: z.string().optional(),
});

const schoolInLine = z.object({
  school: named.extend({ phase: z.string() }),
  place: z.enum(placesInLine),
  dueState: z.enum(dueStates),
  /** Points: the higher, the sooner. What they are for stands in the reasons. */
  score: z.number(),
  reasons: z.array(z.object({ kind: z.enum(reasonKinds), words: z.string(), points: z.number() })),
  basis: z.enum(schoolBases),
  lastHeldOn: z.string().optional(),
  next: z
    .object({ id: z.string(), state: z.enum(meetingStates), startsAt: z.string().optional() })
    .optional(),
  /** What somebody wrote down, from which it is changed. */
  version: z.string(),
  heldBefore: z.string().optional(),
  newLeadOn: z.string().optional(),
  override: override.extend({ by: z.string(), at: z.string(), stands: z.boolean() }).optional(),
});

/** The schools of a support worker, the one first that should have its meeting next. */
export const priorities = z
  .object({ today: z.string(), schools: z.array(schoolInLine) })
  .openapi('MeetingPriorities');

/** All that is said of a school's meetings; without an override none stands. */
export const basisChange = z
  .object({
    version: z.string().max(64),
    basis: z.enum(schoolBases),
    heldBefore: day.optional(),
    newLeadOn: day.optional(),
    override: z.object({ place: z.enum(['next', 'later']), reason: line, until: day.optional() }).optional(),
  })
  .openapi('MeetingBasisChange');

const attendee = z.object({
  personId: z.string().optional(),
  name: z.string(),
  email: z.string().optional(),
  role: z.enum(attendeeRoles),
  required: z.boolean(),
});

/** A meeting as everybody of it sees it: times and people. Nothing about a pupil. */
export const arrangedMeeting = z
  .object({
    id: z.string(),
    school: named,
    state: z.enum(meetingStates),
    basis: z.enum(tsmBases),
    mode: z.enum(tsmModes),
    room: z.string().optional(),
    minutes: z.number().int(),
    organiser: named,
    attendees: z.array(attendee),
    leadId: z.string().optional(),
    mustBeFree: z.array(z.string()),
    offered: z.array(span),
    reply: z
      .object({
        kind: z.enum(['none-suits', 'not-free']),
        reason: z.string(),
        by: z.string(),
        at: z.string(),
      })
      .optional(),
    startsAt: z.string().optional(),
    endsAt: z.string().optional(),
    joinUrl: z.string().optional(),
    steps: z.array(
      z.object({
        at: z.string(),
        by: z.string(),
        state: z.enum(meetingStates),
        reason: z.string().optional(),
      }),
    ),
    version: z.string(),
    /** What this person may do with it. */
    may: z.object({ arrange: z.boolean(), pick: z.boolean() }),
    /** The calendar does not say it yet, and will in a few minutes. */
    calendarPending: z.boolean().optional(),
  })
  .openapi('ArrangedMeeting');

/** What somebody sees before they offer times to a school. */
export const arranging = z
  .object({
    school: named,
    minutes: z.number().int(),
    whyMinutes: z.string(),
    staff: z.array(named),
    colleagues: z.array(named),
    leadId: z.string().optional(),
    request: z.object({ id: z.string(), reason: z.string(), askedBy: z.string() }).optional(),
    next: z.object({ id: z.string(), state: z.enum(meetingStates) }).optional(),
  })
  .openapi('MeetingArranging');

const minutes = z
  .number()
  .int()
  .min(15)
  .max(longestMeeting * 2);

export const timesWanted = z
  .object({
    meetingId: id.optional(),
    mode: z.enum(tsmModes),
    minutes,
    /** Minutes of the way to the school. */
    travel: z.number().int().min(0).max(240),
    people: z.array(id).max(15),
    from: day.optional(),
    /** Also within the ten school days that a school has for its data. */
    soon: z.boolean(),
  })
  .openapi('MeetingTimesWanted');

export const timesFound = z
  .object({
    days: z.array(z.object({ date: z.string(), times: z.array(span), closed: z.string().optional() })),
    unread: z.array(z.string()),
    withoutHours: z.array(z.string()),
    hasDates: z.boolean(),
  })
  .openapi('MeetingTimes');

export const offer = z
  .object({
    schoolId: id,
    version: z.string().max(64).optional(),
    mode: z.enum(tsmModes),
    room: z.string().trim().max(200).optional(),
    minutes,
    /** Minutes of the way to the school. */
    travel: z.number().int().min(0).max(240).optional(),
    leadId: id,
    leadRole: z.enum(attendeeRoles),
    attendees: z
      .array(
        z.object({
          personId: id.optional(),
          name: line,
          email: z.email().max(200).optional(),
          role: z.enum(attendeeRoles),
          required: z.boolean(),
        }),
      )
      .max(20),
    mustBeFree: z.array(id).max(15),
    times: z.array(wallTime).min(1).max(10),
    reason: z.string().trim().max(200).optional(),
  })
  .openapi('MeetingOffer');

export const timePick = z.object({ startsAt: wallTime }).openapi('MeetingTimePick');
export const noneSuits = z.object({ reason: z.string().max(1000) }).openapi('NoTimeSuits');
export const meetingMove = z
  .object({ version: z.string().max(64), startsAt: wallTime, reason: line, anyway: z.boolean() })
  .openapi('MeetingMove');
export const meetingCallOff = z
  .object({ version: z.string().max(64), as: z.enum(['cancelled', 'no-show']), reason: z.string().max(1000) })
  .openapi('MeetingCallOff');
