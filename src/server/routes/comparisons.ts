import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { addComparison, listComparisons, removeComparison } from '../../casework/comparisons/comparisons.ts';
import { comparisonDraft, comparisons } from '../contract/schoolFigures.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, refusals } from './responses.ts';

const list = createRoute({
  method: 'get',
  path: '/api/comparisons',
  summary: 'Published figures to compare schools with, and those that the council added',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(comparisons, 'The figures'), ...refusals },
});

const add = createRoute({
  method: 'post',
  path: '/api/comparisons',
  summary: 'Adds published figures of the council’s choice, with their source',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: comparisonDraft } } } },
  responses: { 201: json(comparisons.element, 'The figures'), ...refusals, ...bodyRefusals },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/comparisons/{comparisonId}',
  summary: 'Takes figures away that the council added',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('comparisonId') },
  responses: { 204: { description: 'They are gone' }, ...refusals },
});

export function comparisonRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const found = await listComparisons(c.get('person'), c.get('services').comparisons);
      return c.json([...found], 200);
    })
    .openapi(add, async (c) => {
      const draft = c.req.valid('json');
      return c.json(await addComparison(c.get('person'), draft, c.get('services').comparisons), 201);
    })
    .openapi(remove, async (c) => {
      await removeComparison(
        c.get('person'),
        c.req.valid('param').comparisonId,
        c.get('services').comparisons,
      );
      return c.body(null, 204);
    });
}
