import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { legalStepNames } from '../../casework/legal/legalContent.ts';
import { listNotices } from '../../casework/legal/listNotices.ts';
import { readImprovementFigures } from '../../casework/legal/readImprovementFigures.ts';
import { readReadiness } from '../../casework/legal/readReadiness.ts';
import { improvementFigure, ledger, readiness } from '../contract/legal.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { signedIn } from '../http/signedIn.ts';
import { ledgerView, readinessView } from '../views/legalViews.ts';
import { idIn } from './params.ts';
import { bearer, json, refusals } from './responses.ts';

const getReadiness = createRoute({
  method: 'get',
  path: '/api/pupils/{pupilId}/readiness',
  summary: 'Whether a case holds what a legal step wants; it never decides',
  security: bearer,
  middleware: [signedIn] as const,
  request: {
    params: idIn('pupilId'),
    query: z.object({
      step: z.enum([...legalStepNames, 'penalty-notice-holiday']),
      parentId: z.string().max(64).optional(),
    }),
  },
  responses: { 200: json(readiness, 'What was found'), ...refusals },
});

const getImprovement = createRoute({
  method: 'get',
  path: '/api/pupils/{pupilId}/improvement-figures',
  summary: 'The figures of a pupil’s notices to improve while they run',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('pupilId') },
  responses: { 200: json(z.array(improvementFigure), 'One for each notice'), ...refusals },
});

const getLedger = createRoute({
  method: 'get',
  path: '/api/penalty-notices',
  summary: 'Penalty notices by parent and child',
  security: bearer,
  middleware: [signedIn] as const,
  request: {
    query: z.object({
      pupilId: z.string().max(64).optional(),
      year: z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
    }),
  },
  responses: { 200: json(ledger, 'The ledger'), ...refusals },
});

export function legalRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getReadiness, async (c) => {
      const { pupilId } = c.req.valid('param');
      const asked = { pupilId, ...c.req.valid('query') };
      return c.json(readinessView(await readReadiness(c.get('person'), asked, c.get('services').cases)), 200);
    })
    .openapi(getImprovement, async (c) => {
      const { pupilId } = c.req.valid('param');
      const figures = await readImprovementFigures(c.get('person'), pupilId, c.get('services').cases);
      return c.json([...figures], 200);
    })
    .openapi(getLedger, async (c) => {
      const { pupilId, year } = c.req.valid('query');
      const asked = { pupilId, ...(year !== undefined && { year: Number(year) }) };
      return c.json(ledgerView(await listNotices(c.get('person'), asked, c.get('services').cases)), 200);
    });
}
