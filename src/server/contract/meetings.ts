import { z } from '@hono/zod-openapi';
import { type Topic, topics } from '../../meetings/occurrence.ts';

export const topic = z.enum(Object.keys(topics) as [Topic, ...Topic[]]);
export const colleague = z.object({ name: z.string().max(200), email: z.string().max(300) });

/** Local wall time in Europe/London, '2026-11-26T15:30'. */
const wallTime = z.string();
const times = { startsAt: wallTime, endsAt: wallTime };

const placeWords = {
  placeId: z.string(),
  schoolId: z.string().optional(),
  schoolName: z.string().optional(),
  personName: z.string(),
  topic,
  question: z.string().optional(),
  colleague: colleague.optional(),
  /** When a place that was waited for became theirs: an instant. */
  promotedAt: z.string().optional(),
  /** Absent while nobody has said. */
  attended: z.boolean().optional(),
};

/** A place as its holder and their school see it. */
const ownPlace = z.object({
  ...placeWords,
  /** How many go first among those who wait, counted from 1. Absent where the place is held. */
  position: z.number().int().optional(),
});

export const occurrence = z
  .object({
    id: z.string(),
    kind: z.enum(['drop-in', 'forum']),
    title: z.string(),
    ...times,
    capacity: z.number().int(),
    placesLeft: z.number().int(),
    /** Booking has closed, because it starts soon. */
    closed: z.boolean(),
    /** One can wait for a place that is given up. */
    canWait: z.boolean(),
    cancelled: z.boolean(),
    /** Why it was cancelled, and when it was to start before it was moved: only for those who hold a place or wait. */
    cancelledBecause: z.string().optional(),
    movedFrom: wallTime.optional(),
    /** Only for those who hold a place. */
    joinUrl: z.string().optional(),
    /** The places that this person holds or waits for: their own, and their schools'. */
    mine: z.array(ownPlace),
  })
  .openapi('Occurrence');

export const placeRequest = z
  .object({
    topic,
    /** What the person wants to ask; no pupil's name. */
    question: z.string().trim().max(500).optional(),
    /** The school that the place is for. */
    schoolId: z.string().max(64).optional(),
    /** Who is brought along. */
    colleague: colleague.optional(),
  })
  .openapi('PlaceRequest');

export const placeMove = z
  .object({ /** The date to move to. */ occurrenceId: z.string().min(1).max(128) })
  .openapi('PlaceMove');
