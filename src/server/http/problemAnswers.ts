import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Problem, type ProblemCode } from '../../problems/problem.ts';
import type { AppEnv } from './appEnv.ts';

type ProblemBody = { code: ProblemCode; words: string; reference: string };

export function problemBodyOf(problem: Problem, reference: string): ProblemBody {
  return { code: problem.code, words: problem.words, reference };
}

/** What Hono itself throws, in our own words. */
function problemOfStatus(error: HTTPException): Problem {
  if (error.status === 413) return new Problem('too_large', undefined, { cause: error });
  if (error.status === 415) return new Problem('wrong_type', undefined, { cause: error });
  if (error.status >= 500) return new Problem('unexpected', undefined, { cause: error });
  const form = error.message.startsWith('Malformed FormData');
  return new Problem(
    'bad_request',
    form ? 'The form in the request cannot be read.' : 'The request is not valid JSON.',
    { cause: error },
  );
}

/** Any failure as a problem from the table. What we did not foresee is `unexpected`; its cause is for the log. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) return problemOfStatus(error);
  return new Problem('unexpected', undefined, { cause: error });
}

/** Writes the causes of what went wrong on our side to the log; refusals stand in the line of their request. */
export function logProblem(problem: Problem, c: Context<AppEnv>): void {
  const { log } = c.get('parts');
  if (problem.status >= 500) {
    log.error(
      { requestId: c.get('requestId'), problem: problem.code, err: problem.cause ?? problem },
      'failed',
    );
    return;
  }
  const { cause } = problem;
  c.set('reason', problem.code === 'not_signed_in' && cause instanceof Error ? cause.message : problem.code);
}

/** Answers any failure of a route. */
export function answerProblem(error: unknown, c: Context<AppEnv>): Response {
  const problem = asProblem(error);
  logProblem(problem, c);
  const headers = {
    'cache-control': 'no-store',
    ...(problem.code === 'not_signed_in' && { 'www-authenticate': 'Bearer' }),
    ...(problem.code === 'microsoft_busy' && { 'retry-after': '10' }),
  };
  return c.json(problemBodyOf(problem, c.get('requestId')), problem.status as ContentfulStatusCode, headers);
}
