import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { keepViews, readViews } from '../../casework/views/savedViews.ts';
import { savedViews } from '../contract/views.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const getViews = createRoute({
  method: 'get',
  path: '/api/views',
  summary: 'The views of the caseload that this person keeps',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(savedViews, 'The views'), ...refusals },
});

const put = createRoute({
  method: 'put',
  path: '/api/views',
  summary: 'Keeps exactly these',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: savedViews } } } },
  responses: { 200: json(savedViews, 'The views'), ...refusals, ...bodyRefusals, ...overtaken },
});

export function viewRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getViews, async (c) => {
      const views = await readViews(c.get('person'), c.get('services').cases);
      return c.json({ views: [...views] }, 200);
    })
    .openapi(put, async (c) => {
      const wanted = c.req.valid('json').views;
      const views = await keepViews(c.get('person'), wanted, c.get('services').cases);
      return c.json({ views: [...views] }, 200);
    });
}
