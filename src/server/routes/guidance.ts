import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { editGuidance, listGuidance, retireGuidance } from '../../questions/keepGuidance.ts';
import { guidance, guidanceEdit, guidanceUse } from '../contract/questions.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { guidanceView } from '../views/questionViews.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const list = createRoute({
  method: 'get',
  path: '/api/guidance',
  summary: 'What officers have written, in force and retired',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(z.array(guidance), 'The guidance'), ...refusals },
});

const edit = createRoute({
  method: 'patch',
  path: '/api/guidance/{guidanceId}',
  summary: 'Changes the words of guidance',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('guidanceId'),
    body: { required: true, content: { 'application/json': { schema: guidanceEdit } } },
  },
  responses: { 200: json(guidance, 'The guidance'), ...refusals, ...bodyRefusals, ...overtaken },
});

const use = createRoute({
  method: 'put',
  path: '/api/guidance/{guidanceId}/use',
  summary: 'Takes guidance out of use, or back into it',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('guidanceId'),
    body: { required: true, content: { 'application/json': { schema: guidanceUse } } },
  },
  responses: { 200: json(guidance, 'The guidance'), ...refusals, ...bodyRefusals, ...overtaken },
});

export function guidanceRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const { questions } = c.get('services');
      const found = await listGuidance(c.get('person'), questions);
      const now = questions.now();
      return c.json(
        found.map((one) => guidanceView(one, now)),
        200,
      );
    })
    .openapi(edit, async (c) => {
      const { questions } = c.get('services');
      const id = c.req.valid('param').guidanceId;
      const changed = await editGuidance(c.get('person'), { id, ...c.req.valid('json') }, questions);
      return c.json(guidanceView(changed, questions.now()), 200);
    })
    .openapi(use, async (c) => {
      const { questions } = c.get('services');
      const id = c.req.valid('param').guidanceId;
      const changed = await retireGuidance(c.get('person'), { id, ...c.req.valid('json') }, questions);
      return c.json(guidanceView(changed, questions.now()), 200);
    });
}
