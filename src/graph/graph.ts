import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../problems/problem.ts';
import { GraphFailure, problemOf } from './failure.ts';
import type { Log } from './log.ts';
import { type Answer, job, type Outcome, type Policy, persist, waiting } from './policy.ts';
import { createTransport, type TransportCall } from './transport.ts';

export type GraphCall = {
  /** Names the call in the log and in the count of calls: 'occurrence.save'. */
  operation: string;
  method: TransportCall['method'];
  /** Below the version, its parts encoded: `/sites/${id}/lists`. */
  path: string;
  headers?: Record<string, string>;
  /** JSON, or bytes as a Uint8Array. */
  body?: unknown;
  /** Whether a second go does no harm where the first may have taken effect. A POST does harm, unless said otherwise. */
  repeatable?: boolean;
};

export type GraphCalls = {
  /** Resolves for 2xx. Rejects with a Problem: what it comes from is its cause. */
  send(call: GraphCall): Promise<Answer>;
  /** The body of the answer, of this shape. */
  read<T>(call: GraphCall, shape: z.ZodType<T>): Promise<T>;
  /** Every element of a collection, over all of its pages. */
  all<T>(call: GraphCall, element: z.ZodType<T>): Promise<T[]>;
  policy: Policy;
};

export type Graph = {
  /** For calls that a person waits for: 8 seconds at the most. */
  waiting: GraphCalls;
  /** For everything else. */
  job: GraphCalls;
  /** How many requests each operation has sent so far, repeats included. */
  calls(): ReadonlyMap<string, number>;
  /** The path of a link that Graph gave. */
  pathOf(link: string): string;
};

const errorBody = z.object({ error: z.object({ code: z.string() }) });

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

export function failureCode(body: unknown): string {
  return errorBody.safeParse(body).data?.error.code ?? '';
}

/** Whether a request may be sent again though the first may have arrived: by its method, unless the caller knows better. */
export function isRepeatable(call: Pick<GraphCall, 'method' | 'repeatable'>): boolean {
  return call.repeatable ?? call.method !== 'POST';
}

/** A name for what happened where no answer came: 'TimeoutError', 'TypeError' for a connection that failed. */
function faultName(fault: unknown): string {
  const { code, name } = (fault ?? {}) as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : String(name ?? 'unknown');
}

function failureFrom(call: GraphCall, outcome: Outcome, clientRequestId: string): GraphFailure {
  const { answer, fault, repeatedBlindly } = outcome;
  return new GraphFailure(
    {
      operation: call.operation,
      status: answer?.status,
      code: answer ? failureCode(answer.body) : faultName(fault),
      requestId: answer?.headers.get('request-id') ?? undefined,
      clientRequestId,
      repeatedBlindly,
    },
    fault,
  );
}

/** The body in this shape. An answer of another shape than Graph documents is a fault like any other. */
function shaped<T>({ operation }: GraphCall, body: unknown, shape: z.ZodType<T>): T {
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Problem('unexpected', undefined, {
    cause: new Error(`${operation}: the answer is not as documented at ${where}`),
  });
}

/** Answers that the callers ask for: no such thing, changed meanwhile, a change token that is too old. */
const expected: ReadonlySet<number | undefined> = new Set([404, 409, 410, 412]);

type GraphOptions = {
  /** 'https://graph.microsoft.com', or where the local tenant is. */
  baseUrl: string;
  /** Asked before every request: caching is its own business. */
  token: () => Promise<string>;
  log: Log;
  policies?: { waiting: Policy; job: Policy };
};

/** Microsoft Graph v1.0 with two policies for trying again. */
export function createGraph({ baseUrl, token, log, policies = { waiting, job } }: GraphOptions): Graph {
  const transport = createTransport({ baseUrl, token });
  const counts = new Map<string, number>();

  async function exchange(call: GraphCall, policy: Policy): Promise<Answer> {
    const clientRequestId = randomUUID();
    const { operation, method, path, body } = call;
    const headers = {
      ...(method === 'GET' || method === 'DELETE' ? {} : { 'Content-Type': 'application/json' }),
      ...call.headers,
      'client-request-id': clientRequestId,
    };
    const started = performance.now();
    const outcome = await persist(
      (signal) => {
        counts.set(operation, (counts.get(operation) ?? 0) + 1);
        return transport.send({ method, path, headers, body }, signal);
      },
      { policy, repeatable: isRepeatable(call) },
    );
    const { answer } = outcome;
    const milliseconds = Math.round(performance.now() - started);
    if (answer && answer.status >= 200 && answer.status < 300) {
      log.debug({ operation, clientRequestId, status: answer.status, milliseconds }, 'graph call');
      return answer;
    }
    const failure = failureFrom(call, outcome, clientRequestId);
    const { status, code, requestId } = failure.facts;
    // Here and not where it is caught: what is only put off until the next reconciliation is caught without a word.
    const level = expected.has(status) ? 'debug' : 'warn';
    log[level]({ operation, clientRequestId, requestId, status, code, milliseconds }, 'graph call failed');
    throw problemOf(failure);
  }

  function callsWith(policy: Policy): GraphCalls {
    async function read<T>(call: GraphCall, shape: z.ZodType<T>): Promise<T> {
      return shaped(call, (await exchange(call, policy)).body, shape);
    }
    async function all<T>(call: GraphCall, element: z.ZodType<T>): Promise<T[]> {
      const found: T[] = [];
      let next: GraphCall | undefined = call;
      while (next) {
        const { value, '@odata.nextLink': link }: z.infer<typeof page> = await read(next, page);
        for (const each of value) found.push(shaped(call, each, element));
        next = link === undefined ? undefined : { ...call, path: transport.pathOf(link) };
      }
      return found;
    }
    return { send: (call) => exchange(call, policy), read, all, policy };
  }

  return {
    waiting: callsWith(policies.waiting),
    job: callsWith(policies.job),
    calls: () => counts,
    pathOf: transport.pathOf,
  };
}
