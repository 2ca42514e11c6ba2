import { z } from 'zod';
import { itemStates, type QueueItem } from '../../../meetings/queue/queueItem.ts';
import { defined } from '../fieldReaders.ts';
import { jsonList } from '../jsonList.ts';
import { changed } from './changed.ts';

const shape = z
  .object({
    id: z.string().min(1),
    occurrenceId: z.string().min(1),
    from: z.enum(['place', 'question']),
    sourceId: z.string().min(1),
    questionIds: z.array(z.string().min(1)).optional(),
    state: z.enum(itemStates),
    taker: z.object({ id: z.string(), name: z.string() }).optional(),
    answer: z.string().optional(),
    guidanceId: z.string().optional(),
    changed,
  })
  .transform(defined);

export const queueItemsList = jsonList<QueueItem>({
  name: 'QueueItems',
  about: 'What became of questions at drop-ins. Nothing about a pupil.',
  key: 'ItemId',
  shape,
  beside: { OccurrenceId: { kind: 'text', indexed: true, of: ({ occurrenceId }) => occurrenceId } },
});
