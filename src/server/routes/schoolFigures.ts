import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { listComparisons } from '../../casework/comparisons/comparisons.ts';
import { readSchoolFigures } from '../../casework/readSchoolFigures.ts';
import { schoolFigures } from '../contract/schoolFigures.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { signedIn } from '../http/signedIn.ts';
import { schoolFiguresView } from '../views/schoolFiguresView.ts';
import { idIn } from './params.ts';
import { bearer, json, refusals } from './responses.ts';

const getFigures = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/figures',
  summary: 'A school’s figures and those of its groups, without small groups, beside published ones',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId') },
  responses: { 200: json(schoolFigures, 'The figures'), ...refusals },
});

export function schoolFigureRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(getFigures, async (c) => {
    const person = c.get('person');
    const { casework, comparisons, smallestGroup: smallest } = c.get('services');
    const found = await readSchoolFigures(person, c.req.valid('param').schoolId, casework);
    const listed = await listComparisons(person, comparisons);
    return c.json(schoolFiguresView({ ...found, comparisons: listed, smallest }), 200);
  });
}
