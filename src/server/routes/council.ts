import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { changeCouncil } from '../../casework/council/changeCouncil.ts';
import { readCouncil } from '../../casework/council/readCouncil.ts';
import { council, councilChange } from '../contract/council.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const getCouncil = createRoute({
  method: 'get',
  path: '/api/council',
  summary: 'What the council has set: stages, checklists, plans, letters, measures, keeping',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(council, 'The settings'), ...refusals },
});

const change = createRoute({
  method: 'put',
  path: '/api/council/{part}',
  summary: 'Changes a part of it',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('part'),
    body: { required: true, content: { 'application/json': { schema: councilChange } } },
  },
  responses: {
    200: json(council, 'The settings as they are now'),
    ...refusals,
    ...bodyRefusals,
    ...overtaken,
  },
});

export function councilRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getCouncil, async (c) =>
      c.json(await readCouncil(c.get('person'), c.get('services').cases), 200),
    )
    .openapi(change, async (c) => {
      const person = c.get('person');
      const { cases } = c.get('services');
      const { part } = c.req.valid('param');
      await changeCouncil(person, { part, ...c.req.valid('json') }, cases);
      return c.json(await readCouncil(person, cases), 200);
    });
}
