import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { Problem } from '../../problems/problem.ts';
import type { AppEnv } from './appEnv.ts';
import { activityLimit } from './bodyLimits.ts';

/** What the bot's library throws for a token or an activity that it does not take. */
function refusalOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  const code = status === 401 || status === 403 ? 'not_signed_in' : 'bad_request';
  return new Problem(code, undefined, { cause: error });
}

const jsonOnly = createMiddleware<AppEnv>(async (c, next) => {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new Problem('wrong_type');
  await next();
});

/** Routes /api/messages, where Teams delivers activities for the bot. */
export function botRoute(): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/api/messages', jsonOnly, activityLimit, async (c) => {
    const { bot, log } = c.get('parts');
    try {
      return await bot(c.req.raw);
    } catch (error) {
      const refusal = refusalOf(error);
      log.warn({ requestId: c.get('requestId'), problem: refusal.code, err: error }, 'activity refused');
      throw refusal;
    }
  });
}
