import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from './appEnv.ts';

/**
 * One line for each request: the pattern of its route, never its path or query, which may name a pupil's id. Health
 * checks and the tab's files are too many to be of use.
 */
export const requestLog = createMiddleware<AppEnv>(async (c, next) => {
  const from = performance.now();
  await next();
  const route = matchedRoutes(c)
    .filter(({ method }) => method !== 'ALL')
    .at(-1)?.path;
  const quiet = route === '/healthz' || route?.startsWith('/tab') === true;
  const person: AppEnv['Variables']['person'] | undefined = c.get('person');
  const reason: string | undefined = c.get('reason');
  const line = {
    method: c.req.method,
    route: route ?? 'none',
    status: c.res.status,
    ms: Math.round(performance.now() - from),
    requestId: c.get('requestId'),
    ...(person && { role: person.role }),
    ...(reason && { reason }),
  };
  c.get('parts').log[quiet && c.res.ok ? 'debug' : 'info'](line, 'request');
});
