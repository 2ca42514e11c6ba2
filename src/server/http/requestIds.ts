import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './appEnv.ts';

const wellFormed = /^[\da-z][\da-z-]{7,63}$/i;

/** Gives every request an id, or keeps one that a proxy gave it, and says it in the answer. */
export const requestIds = createMiddleware<AppEnv>(async (c, next) => {
  const given = c.req.header('x-request-id');
  const id = given !== undefined && wellFormed.test(given) ? given : crypto.randomUUID();
  c.set('requestId', id);
  await next();
  c.res.headers.set('x-request-id', id);
});
