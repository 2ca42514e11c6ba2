import { createHash } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import type { Queue } from '../../meetings/queue/queueOf.ts';
import type { queue as contract } from '../contract/queue.ts';

/** The queue with a mark that follows from what is in it: the same on every server. */
export function queueView(queue: Queue): z.infer<typeof contract> {
  const mark = createHash('sha256').update(JSON.stringify(queue)).digest('base64url').slice(0, 22);
  return { ...queue, entries: [...queue.entries], mark };
}
