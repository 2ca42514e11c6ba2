import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { readHalfTermReport } from '../../casework/reports/readHalfTermReport.ts';
import { readImpact } from '../../casework/reports/readImpact.ts';
import { readLegalReport } from '../../casework/reports/readLegalReport.ts';
import { lastHeldOn } from '../../meetings/tsm/lastHeldOn.ts';
import { halfTermReport, impactReport, legalReport } from '../contract/reports.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { signedIn } from '../http/signedIn.ts';
import { halfTermView, impactView, legalReportView } from '../views/reportViews.ts';
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

export function reportRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getHalfTerm, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('query') };
      const { cases, smallestGroup } = c.get('services');
      const report = await readHalfTermReport(c.get('person'), asked, { ...cases, smallestGroup });
      return c.json(halfTermView(report, smallestGroup), 200);
    })
    .openapi(getImpact, async (c) => {
      const { schoolId } = c.req.valid('param');
      const { cases, tsm, meetings } = c.get('services');
      const since =
        c.req.valid('query').since ??
        lastHeldOn(schoolId, {
          requests: await tsm.requests.all(),
          meetings: await meetings.tsmMeetings.all(),
        });
      return c.json(impactView(await readImpact(c.get('person'), { schoolId, since }, cases)), 200);
    })
    .openapi(getLegal, async (c) =>
      c.json(legalReportView(await readLegalReport(c.get('person'), c.get('services').cases)), 200),
    );
}
