import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Problem } from '../../problems/problem.ts';
import { halfTermReport, impactReport, legalReport } from '../contract/reports.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { signedIn } from '../http/signedIn.ts';
import { idIn } from './params.ts';
import { bearer, json, refusals } from './responses.ts';

const getHalfTerm = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/reports/half-term',
  summary: 'One page about a half term, for governors',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId'), query: z.object({ from: z.iso.date().optional() }) },
  responses: { 200: json(halfTermReport, 'The report'), ...refusals },
});

const getImpact = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/reports/impact',
  summary: 'What became of pupils since a meeting, at 30 and 60 sessions',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId'), query: z.object({ since: z.iso.date().optional() }) },
  responses: { 200: json(impactReport, 'The report'), ...refusals },
});

const getLegal = createRoute({
  method: 'get',
  path: '/api/reports/legal',
  summary: 'Fines and outcomes by academic year',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(legalReport, 'The report'), ...refusals },
});

const pending = (): never => {
  throw new Problem('unexpected');
};

export function reportRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getHalfTerm, async () => pending())
    .openapi(getImpact, async () => pending())
    .openapi(getLegal, async () => pending());
}
