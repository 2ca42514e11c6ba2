import { z } from 'zod';
import { carriedFields, type Series } from '../../../meetings/series/series.ts';
import { defined } from '../fieldReaders.ts';
import { jsonList } from '../jsonList.ts';
import { changed } from './changed.ts';

const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7)));
const about = { date: z.iso.date(), reason: z.string() };

const todo = z.object({
  by: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  at: z.string(),
  add: z.array(z.iso.date()),
  decide: z.array(z.iso.date()),
  carry: z.array(z.enum(carriedFields)),
  timesWere: z.array(z.object({ startTime: z.string(), endTime: z.string() })),
});

const fields = z.object({
  id: z.string().min(1),
  kind: z.enum(['drop-in', 'forum']),
  title: z.string().min(1),
  from: z.iso.date(),
  to: z.iso.date(),
  rule: z.discriminatedUnion('every', [
    z.object({ every: z.literal('fortnight'), weekday }),
    z.object({ every: z.literal('term'), schoolWeek: z.number().int().min(1), weekday }),
  ]),
  startTime: z.string(),
  endTime: z.string(),
  capacity: z.number().int().nonnegative(),
  leadMinutes: z.number().int().nonnegative(),
  bufferMinutes: z.number().int().nonnegative(),
  waitlist: z.boolean(),
  exceptions: z.array(
    z.discriminatedUnion('what', [
      z.object({ what: z.literal('skip'), ...about }),
      z.object({ what: z.literal('add'), ...about }),
      z
        .object({
          what: z.literal('move'),
          ...about,
          to: z.iso.date(),
          startTime: z.string().optional(),
          endTime: z.string().optional(),
        })
        .transform(defined),
    ]),
  ),
  state: z.enum(['draft', 'published', 'removed']),
  published: z.array(z.iso.date()).default([]),
  todo: todo.optional(),
  changed,
});
const shape = fields.transform((row) => defined(row));

export const seriesList = jsonList<Series>({
  name: 'Series',
  about: 'Runs of drop-ins and forums, with what was decided about single dates.',
  key: 'SeriesId',
  shape,
  title: ({ title }) => title,
  beside: {
    OccurrenceKind: { kind: 'text', indexed: true, of: ({ kind }) => kind },
    FromDate: { kind: 'text', of: ({ from }) => from },
    ToDate: { kind: 'text', of: ({ to }) => to },
    SeriesState: { kind: 'text', indexed: true, of: ({ state }) => state },
  },
});
