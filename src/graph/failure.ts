import { isProblem, Problem, type ProblemCode } from '../problems/problem.ts';

type FailureFacts = {
  operation: string;
  /** The HTTP status; undefined where no answer came. */
  status: number | undefined;
  /** Graph's own code: 'itemNotFound', 'resourceModified'... */
  code: string;
  /** Finds the call in Microsoft's logs and in ours. */
  requestId: string | undefined;
  clientRequestId: string;
  /** A try before this one may have taken effect unseen: a refusal now may be the echo of our own success. */
  repeatedBlindly: boolean;
};

/**
 * What went wrong at Graph, for the log. Graph's own message is left out: it may quote a name or an address.
 */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  readonly facts: FailureFacts;

  constructor(facts: FailureFacts, cause?: unknown) {
    const { operation, status, code, requestId } = facts;
    super(
      `${operation}: ${status ?? 'no answer'} ${code}${requestId ? ` (request-id ${requestId})` : ''}`,
      cause === undefined ? undefined : { cause },
    );
    this.facts = facts;
  }
}

const codes: Partial<Record<number, ProblemCode>> = {
  404: 'not_found',
  409: 'changed_elsewhere',
  412: 'changed_elsewhere',
  423: 'microsoft_busy',
  429: 'microsoft_busy',
};

/** The problem that a person may see for a failure, which travels along as its cause. */
export function problemOf(failure: GraphFailure): Problem {
  const { status } = failure.facts;
  const silentOrBroken = status === undefined || status >= 500;
  const code = silentOrBroken ? 'microsoft_busy' : (codes[status] ?? 'unexpected');
  return new Problem(code, undefined, { cause: failure });
}

/** The failure behind a problem, where Graph is behind it. */
export function failureOf(error: unknown): GraphFailure | undefined {
  if (error instanceof GraphFailure) return error;
  return isProblem(error) && error.cause instanceof GraphFailure ? error.cause : undefined;
}

export function hasStatus(error: unknown, status: number): boolean {
  return failureOf(error)?.facts.status === status;
}

/** What the promise gives, or undefined where Graph says that there is no such thing. */
export async function unlessMissing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}
