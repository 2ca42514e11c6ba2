import { z } from 'zod';
import type { Series } from '../../../meetings/series/series.ts';
import { defined } from '../fieldReaders.ts';
import { jsonList } from '../jsonList.ts';
import { changed } from './changed.ts';

const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7)));
const about = { date: z.iso.date(), reason: z.string() };

const shape = z.object({
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
  state: z.enum(['draft', 'published']),
  changed,
});

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
