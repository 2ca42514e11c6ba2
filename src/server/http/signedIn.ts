import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './appEnv.ts';

/** Lets nobody on whose token does not hold. Puts who is asking, and what the route stands on, into the context. */
export const signedIn = createMiddleware<AppEnv>(async (c, next) => {
  const { services: opened, signIn } = c.get('parts');
  // The token comes first: nobody unknown waits for, or learns about, the stores.
  const people = { schoolIdsOf: async (id: string) => (await opened()).people.schoolIdsOf(id) };
  c.set('person', await signIn(c.req.header('authorization'), people));
  c.set('services', await opened());
  await next();
});
