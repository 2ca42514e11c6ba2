import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { favourites, keepFavourites } from '../../questions/favourites.ts';
import { favouriteApproaches } from '../contract/favourites.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const get = createRoute({
  method: 'get',
  path: '/api/me/favourites',
  summary: 'The approaches of the toolkit that you keep at hand',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(favouriteApproaches, 'Your favourites'), ...refusals },
});

const put = createRoute({
  method: 'put',
  path: '/api/me/favourites',
  summary: 'Keeps exactly these approaches at hand',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: favouriteApproaches } } } },
  responses: {
    200: json(favouriteApproaches, 'Your favourites'),
    ...refusals,
    ...bodyRefusals,
    ...overtaken,
  },
});

export function favouriteRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(get, async (c) => {
      const approachIds = await favourites(c.get('person'), c.get('services').questions);
      return c.json({ approachIds: [...approachIds] }, 200);
    })
    .openapi(put, async (c) => {
      const wanted = c.req.valid('json').approachIds;
      const approachIds = await keepFavourites(c.get('person'), wanted, c.get('services').questions);
      return c.json({ approachIds: [...approachIds] }, 200);
    });
}
