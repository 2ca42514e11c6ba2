import { z } from '@hono/zod-openapi';
import { type Topic, topics } from '../../meetings/occurrence.ts';

export const topic = z.enum(Object.keys(topics) as [Topic, ...Topic[]]);

/** A place as its holder and their school see it. */
const ownPlace = z.object({
  placeId: z.string(),
  schoolId: z.string().optional(),
  schoolName: z.string().optional(),
  personName: z.string(),
  topic,
  question: z.string().optional(),
});

export const occurrence = z
  .object({
    id: z.string(),
    kind: z.enum(['drop-in', 'forum']),
    title: z.string(),
    /** Local wall time in Europe/London, '2026-11-26T15:30'. */
    startsAt: z.string(),
    endsAt: z.string(),
    capacity: z.number().int(),
    placesLeft: z.number().int(),
    cancelled: z.boolean(),
    /** Only for those who hold a place. */
    joinUrl: z.string().optional(),
    /** The places that this person holds: their own, and their schools'. */
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
  })
  .openapi('PlaceRequest');
