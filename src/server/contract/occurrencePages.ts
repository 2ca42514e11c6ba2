import { z } from '@hono/zod-openapi';
import { occurrence, topic } from './meetings.ts';

const own = occurrence.shape.mine.element.omit({ position: true });

/** A place as an officer sees it. */
const anyPlace = own.extend({
  email: z.string(),
  /** An instant, ISO with Z. */
  takenAt: z.string(),
});

/** A date as an officer sees it, with everyone who holds a place or waits. */
export const occurrencePage = z
  .object({
    ...occurrence.pick({
      ...{ id: true, kind: true, title: true, startsAt: true, endsAt: true, capacity: true },
      ...{ cancelled: true, cancelledBecause: true, movedFrom: true, joinUrl: true },
    }).shape,
    leadMinutes: z.number().int(),
    waitlist: z.boolean(),
    /** Moves on with every move and cancellation: to be sent with the next. */
    sequence: z.number().int(),
    begun: z.boolean(),
    over: z.boolean(),
    /** Whether it stands in the team's calendar. */
    inCalendar: z.boolean(),
    places: z.array(anyPlace),
    /** The first first. */
    waiting: z.array(anyPlace),
  })
  .openapi('OccurrencePage');

const seen = { sequence: z.number().int().optional() };

export const cancellation = z.object({ reason: z.string().max(2000), ...seen }).openapi('Cancellation');

export const occurrenceMove = z
  .object({
    /** Local wall time in Europe/London, '2026-11-26T15:30'. */
    startsAt: z.string().max(16),
    endsAt: z.string().max(16),
    /** Though another meeting is at that time. */
    evenSo: z.boolean().optional(),
    ...seen,
  })
  .openapi('OccurrenceMove');

export const capacityChange = z.object({ capacity: z.number().int() }).openapi('CapacityChange');

export const attendance = z
  .object({ /** Null takes back what was said. */ attended: z.boolean().nullable() })
  .openapi('PlaceAttendance');

const turnout = {
  booked: z.number().int(),
  came: z.number().int(),
  missed: z.number().int(),
  /** Of whom nobody has said. */
  unsaid: z.number().int(),
};

export const meetingNumbers = z
  .object({
    /** 2026 for 2026/27. */
    year: z.number().int(),
    years: z.array(z.number().int()),
    rows: z.array(
      z.object({
        seriesId: z.string(),
        title: z.string(),
        kind: occurrence.shape.kind,
        /** Empty outside every term. */
        term: z.string(),
        held: z.number().int(),
        cancelled: z.number().int(),
        ...turnout,
        /** How many different schools came. */
        schools: z.number().int(),
      }),
    ),
    topics: z.array(z.object({ topic, places: z.number().int(), schools: z.number().int() })),
    schools: z.array(
      z.object({ schoolId: z.string(), name: z.string(), ...turnout, lastCame: z.string().optional() }),
    ),
  })
  .openapi('MeetingNumbers');
