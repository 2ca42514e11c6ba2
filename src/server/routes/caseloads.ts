import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { CasePorts } from '../../casework/cases/casePorts.ts';
import { dayOfInstant } from '../../casework/cases/ruleContext.ts';
import type { ListedPupil } from '../../casework/listedPupils.ts';
import { readCaseload } from '../../casework/readCaseload.ts';
import { readPupil } from '../../casework/readPupil.ts';
import { readWholeCaseload } from '../../casework/readWholeCaseload.ts';
import { caseload, pupilPage, wholeCaseload } from '../contract/caseload.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { longJson } from '../http/longJson.ts';
import { signedIn } from '../http/signedIn.ts';
import {
  headOfCaseload,
  headOfWholeCaseload,
  type Looking,
  pupilView,
  rowText,
} from '../views/caseloadView.ts';
import { idIn } from './params.ts';
import { bearer, json, refusals } from './responses.ts';

const getCaseload = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/caseload',
  summary:
    'Who is on a school’s caseload: absence of a tenth or more, the national threshold met, or a case that is open',
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

const lookingOf = ({ bandReading, now }: CasePorts): Looking => ({
  reading: bandReading,
  today: dayOfInstant(now()),
});

export function caseloadRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getCaseload, async (c) => {
      const { cases } = c.get('services');
      const { school, pupils } = await readCaseload(c.get('person'), c.req.valid('param').schoolId, cases);
      const looking = lookingOf(cases);
      const text = (listed: ListedPupil) => rowText(listed, looking);
      return longJson(c, { head: headOfCaseload(school), name: 'pupils', items: pupils, text });
    })
    .openapi(getWholeCaseload, async (c) => {
      const { cases } = c.get('services');
      const { schools, pupils } = await readWholeCaseload(c.get('person'), cases);
      const looking = lookingOf(cases);
      const text = (listed: ListedPupil) => rowText(listed, looking);
      return longJson(c, { head: headOfWholeCaseload(schools), name: 'pupils', items: pupils, text });
    })
    .openapi(getPupil, async (c) => {
      const { cases } = c.get('services');
      const found = await readPupil(c.get('person'), c.req.valid('param').pupilId, cases);
      return c.json(pupilView(found, lookingOf(cases)), 200);
    });
}
