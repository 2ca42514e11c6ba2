import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { readCaseload } from '../../casework/readCaseload.ts';
import { readPupil } from '../../casework/readPupil.ts';
import { Problem } from '../../problems/problem.ts';
import { caseload, pupilPage, wholeCaseload } from '../contract/caseload.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { signedIn } from '../http/signedIn.ts';
import { caseloadView, pupilView } from '../views/caseloadView.ts';
import { idIn } from './params.ts';
import { bearer, json, refusals } from './responses.ts';

const getCaseload = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/caseload',
  summary: 'A school’s persistently and severely absent pupils, and those who met the national threshold',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId') },
  responses: { 200: json(caseload, 'The caseload'), ...refusals },
});

const getWholeCaseload = createRoute({
  method: 'get',
  path: '/api/caseload',
  summary: 'The caseloads of every school of this person, together',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(wholeCaseload, 'The caseloads'), ...refusals },
});

const getPupil = createRoute({
  method: 'get',
  path: '/api/pupils/{pupilId}',
  summary: 'A pupil on a caseload, with every mark that the figures come from',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('pupilId') },
  responses: { 200: json(pupilPage, 'The pupil'), ...refusals },
});

export function caseloadRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getCaseload, async (c) => {
      const { casework } = c.get('services');
      const found = await readCaseload(c.get('person'), c.req.valid('param').schoolId, casework);
      return c.json(caseloadView(found, casework.bandReading), 200);
    })
    .openapi(getWholeCaseload, async (): Promise<never> => {
      throw new Problem('unexpected');
    })
    .openapi(getPupil, async (c) => {
      const { casework } = c.get('services');
      const found = await readPupil(c.get('person'), c.req.valid('param').pupilId, casework);
      return c.json(pupilView(found, casework.bandReading), 200);
    });
}
