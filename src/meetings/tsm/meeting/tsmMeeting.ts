import { z } from 'zod';
import { day, id, instant, line, passage, wallTime } from '../../../casework/cases/fields.ts';

export const tsmBases = ['termly', 'annual', 'by-need', 'school-request'] as const;
export const tsmModes = ['teams', 'in-person'] as const;

/**
 * - `offered`: the school's lead can pick one of the times.
 * - `booked`: it stands in the calendar. The request for data goes out 10 school days before.
 * - `held`: minutes are written, and agreed by one side at most.
 * - `agreed`: by both sides; read-only but for dated addenda.
 * - `cancelled`, `no-show`: it did not take place. What was asked of the school stays.
 */
export const meetingStates = ['offered', 'booked', 'held', 'agreed', 'cancelled', 'no-show'] as const;
export type MeetingState = (typeof meetingStates)[number];

const stamp = z.object({ at: instant, by: line, byId: id });

export const attendeeRoles = [
  'attendance-champion',
  'attendance-officer',
  'senco',
  'safeguarding-lead',
  'pastoral',
  'head-of-year',
  'support-worker',
  'early-help',
  'other',
] as const;

const attendee = z.object({
  /** Absent for somebody who is not in the council's directory. */
  personId: id.optional(),
  name: line,
  email: z.email().optional(),
  role: z.enum(attendeeRoles),
  /** The meeting is not ready without them. */
  required: z.boolean(),
  attended: z.boolean().optional(),
});
export type Attendee = z.infer<typeof attendee>;

const span = z.object({ startsAt: wallTime, endsAt: wallTime });

/** What the school says before the meeting, one answer to each thing that it is asked. About the school, never about one pupil. */
export const dataAnswer = z.object({
  /** 'last-upload': the register that stands is the newest. */
  register: z.enum(['last-upload', 'new-upload', 'cannot']),
  listsConfirmed: z.boolean(),
  /** Ids of the pupils that the school wants to talk about, beside the severely absent ones. */
  pupilIds: z.array(id).max(60),
  cohorts: passage.optional(),
  codes: passage.optional(),
  timetables: passage.optional(),
  legal: passage.optional(),
  actions: passage.optional(),
  wholeSchool: passage.optional(),
});
export type DataAnswer = z.infer<typeof dataAnswer>;

const step = stamp.extend({
  state: z.enum(meetingStates),
  /** Why it was moved, cancelled or not held, in words without names of pupils. */
  reason: line.optional(),
});

/**
 * A Targeting Support Meeting of the council with one school. Nothing about a pupil stands in it: what was said of each is an entry of
 * their case of the kind `discussion`, and what was agreed an action, both with the id of the meeting.
 */
export const tsmMeeting = z.object({
  id,
  schoolId: id,
  /** The academic year that begins in this autumn, and the term. */
  year: z.number().int(),
  term: z.enum(['autumn', 'spring', 'summer']),
  basis: z.enum(tsmBases),
  /** The school's request that it answers. */
  requestId: id.optional(),
  mode: z.enum(tsmModes),
  room: line.optional(),
  minutes: z.number().int().min(15).max(240),
  /** Kept free before and after it where it is in person: minutes. */
  travel: z.number().int().min(0).max(240).optional(),
  /** Of the council, in whose calendar it stands too. */
  organiser: z.object({ id, name: line, email: z.string() }),
  attendees: z.array(attendee).max(30),
  /** Of the school: who picks a time. One of the attendees. */
  leadId: id.optional(),
  /** Of the council, beside the organiser: whose calendars have to be free. */
  mustBeFree: z.array(id).max(15).optional(),
  offered: z.array(span).max(10),
  /** What the organiser has to hear about the times that stand: none of them suits the school, or one was no longer free. */
  reply: stamp.extend({ kind: z.enum(['none-suits', 'not-free']), reason: line }).optional(),
  startsAt: wallTime.optional(),
  endsAt: wallTime.optional(),
  state: z.enum(meetingStates),
  steps: z.array(step).min(1),
  eventId: z.string().optional(),
  joinUrl: z.string().optional(),
  /** Moves on with every move and cancellation. */
  sequence: z.number().int(),
  data: z.object({ dueOn: day, answer: dataAnswer.extend(stamp.shape).optional() }).optional(),
  /** Ids of the pupils of its agenda, in their order, once it is held: severe first. */
  pupilIds: z.array(id).max(200),
  summary: passage.optional(),
  goodPractice: passage.optional(),
  /** What was agreed for the whole school. */
  actions: z
    .array(
      z.object({
        id,
        what: line,
        owner: line,
        organisation: z.enum(['school', 'council', 'other']),
        dueOn: day,
        doneOn: day.optional(),
        note: passage.optional(),
      }),
    )
    .max(40),
  agreed: z.object({ school: stamp.optional(), council: stamp.optional() }),
  addenda: z.array(stamp.extend({ text: passage })).max(40),
  previousId: id.optional(),
  changed: z.object({ by: line, at: instant }),
});
export type TsmMeeting = z.infer<typeof tsmMeeting>;

/** One meeting of each kind of basis is due so often. */
export const schoolBasis = z.object({
  /** The school's id. */
  id,
  basis: z.enum(['termly', 'annual']),
  /** Put before others, or after them, by a support worker, until a day. */
  override: z
    .object({ place: z.enum(['next', 'later']), reason: line, until: day.optional() })
    .extend(stamp.shape)
    .optional(),
  /** The last meeting before this product knew of any, as a support worker says. */
  heldBefore: day.optional(),
  /** Since when somebody new leads on attendance there, as a support worker says: the directory does not tell. */
  newLeadOn: day.optional(),
  /** The meeting that was offered last, and until when it may still have to be written down: see claimSchool.ts. */
  offering: z.object({ id, until: instant }).optional(),
  changed: z.object({ by: line, at: instant }),
});
export type SchoolBasis = z.infer<typeof schoolBasis>;
