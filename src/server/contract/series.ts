import { z } from '@hono/zod-openapi';
import { longest } from '../../meetings/series/seriesFaults.ts';
import { occurrence } from './meetings.ts';

const isoDate = z.iso.date();
/** Local wall time in Europe/London: '15:30'. */
const time = z.string().max(5);
/** Monday is 1. */
const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const rule = z.discriminatedUnion('every', [
  z.object({ every: z.literal('fortnight'), weekday }),
  z.object({ every: z.literal('term'), schoolWeek: z.number().int().min(1), weekday }),
]);

const content = {
  kind: occurrence.shape.kind,
  /** Of each of its dates, as calendars show it. */
  title: z.string().max(longest.title * 2),
  from: isoDate,
  to: isoDate,
  rule,
  startTime: time,
  endTime: time,
  /** How many schools can book each. */
  capacity: z.number().int(),
  /** Nobody books in so many minutes before the start. */
  leadMinutes: z.number().int(),
  /** So many minutes before and after are kept free. */
  bufferMinutes: z.number().int(),
  waitlist: z.boolean(),
};

export const seriesContent = z.object(content).openapi('SeriesContent');

const about = { date: isoDate, reason: z.string().max(longest.reason * 2) };
export const seriesException = z
  .discriminatedUnion('what', [
    z.object({ what: z.literal('skip'), ...about }),
    z.object({ what: z.literal('add'), ...about }),
    z.object({
      what: z.literal('move'),
      ...about,
      to: isoDate,
      startTime: time.optional(),
      endTime: time.optional(),
    }),
  ])
  .openapi('SeriesException');

export const series = z
  .object({
    ...content,
    id: z.string(),
    exceptions: z.array(seriesException),
    state: z.enum(['draft', 'published', 'removed']),
    /** How many dates people can see, those that have passed included. */
    published: z.number().int(),
    /** Not every date says yet what the series says: a server sees to it. */
    isPending: z.boolean(),
    /** Who changed it last, and the instant: the version that the next change is made from. */
    changed: z.object({ by: z.string(), at: z.string() }),
  })
  .openapi('Series');

const version = z.string().max(60);
export const seriesChange = z.object({ version, content: seriesContent });
export const seriesVersion = z.object({ version });
export const exceptionChange = z.object({ version, exception: seriesException });
export const previewRequest = z.object({ seriesId: z.string().max(128).optional(), content: seriesContent });

const times = { startsAt: z.string(), endsAt: z.string() };
export const seriesPreview = z
  .object({
    dates: z.array(
      z.object({
        /** ISO; times are local wall time in Europe/London. */
        date: isoDate,
        ...times,
        what: z.enum(['meets', 'skipped', 'moved', 'added']),
        /** Why it is not simply held. */
        reason: z.string().optional(),
        /** The date that it was moved from. */
        from: isoDate.optional(),
        /** Why there is no school on a day on which it is held all the same. */
        closed: z.string().optional(),
        term: z.string(),
        isPast: z.boolean(),
        clashes: z.array(z.object({ title: z.string(), ...times })),
        occurrence: z
          .object({ id: z.string(), booked: z.number().int(), waiting: z.number().int() })
          .optional(),
      }),
    ),
    /** Sentences on what the term dates leave open. */
    hints: z.array(z.string()),
    toPublish: z.number().int(),
  })
  .openapi('SeriesPreview');
