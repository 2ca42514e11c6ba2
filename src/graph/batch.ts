import { z } from 'zod';
import { GraphFailure, problemOf } from './failure.ts';
import { failureCode, type GraphCall, type GraphCalls, isRepeatable } from './graph.ts';
import { backoff, mayRepeat, retryAfter } from './policy.ts';

/** One request of a batch. Paths and rules as for a call of its own; it goes by the operation of the batch. */
export type BatchPart = Omit<GraphCall, 'operation'>;

export type PartAnswer = { status: number; body: unknown };

type Batch = { operation: string; parts: readonly BatchPart[]; settled?: (done: number) => void };

/** Graph takes no more requests than this in a batch. */
const batchSize = 20;

const answers = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.unknown()).optional(),
      body: z.unknown().optional(),
    }),
  ),
});
type RawPart = z.infer<typeof answers>['responses'][number];

function asRequest(part: BatchPart, id: string) {
  const { method, path: url, body } = part;
  const headers = { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...part.headers };
  return { id, method, url, headers, ...(body === undefined ? {} : { body }) };
}

function waitAsked(part: RawPart): number | undefined {
  const value = Object.entries(part.headers ?? {}).find(
    ([name]) => name.toLowerCase() === 'retry-after',
  )?.[1];
  return retryAfter(value === undefined ? undefined : String(value), Date.now());
}

/** Up to twenty requests: asks again only for those that were told to come back. */
async function sendChunk(calls: GraphCalls, { operation, parts }: Batch): Promise<PartAnswer[]> {
  const { policy } = calls;
  const started = performance.now();
  const settled = new Map<string, PartAnswer>();
  let open = parts.map((part, index) => ({ part, id: String(index) }));
  for (let tried = 1; open.length > 0; tried += 1) {
    const { responses } = await calls.read(
      {
        operation,
        method: 'POST',
        path: '/$batch',
        body: { requests: open.map(({ part, id }) => asRequest(part, id)) },
        repeatable: open.every(({ part }) => isRepeatable(part)),
      },
      answers,
    );
    for (const { id, status, body } of responses) settled.set(id, { status, body });
    open = open.filter(({ id, part }) => mayRepeat(settled.get(id)?.status, policy, isRepeatable(part)));
    const asked = responses.map((part) => waitAsked(part) ?? 0);
    const wait = Math.max(backoff(policy, tried + 1), ...asked);
    if (tried >= policy.tries || performance.now() - started + wait >= policy.overall) break;
    if (open.length > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return parts.map((_, index) => settled.get(String(index)) ?? { status: 503, body: undefined });
}

/**
 * Sends requests twenty at a time and answers for each of them, in their order, whatever its status.
 * `settled` hears how many are done. Rejects only where a batch as a whole got no answer.
 */
export async function sendBatch(calls: GraphCalls, batch: Batch): Promise<PartAnswer[]> {
  const found: PartAnswer[] = [];
  for (let from = 0; from < batch.parts.length; from += batchSize) {
    const chunk = batch.parts.slice(from, from + batchSize);
    found.push(...(await sendChunk(calls, { operation: batch.operation, parts: chunk })));
    batch.settled?.(found.length);
  }
  return found;
}

/** The problem of a part that failed. */
export function partProblem(operation: string, { status, body }: PartAnswer): Error {
  return problemOf(
    new GraphFailure({
      operation,
      status,
      code: failureCode(body),
      requestId: undefined,
      clientRequestId: '',
      repeatedBlindly: false,
    }),
  );
}
