import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { legalStepNames } from '../../casework/legal/legalContent.ts';
import { Problem } from '../../problems/problem.ts';
import { improvementFigure, ledger, readiness } from '../contract/legal.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { signedIn } from '../http/signedIn.ts';
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

const pending = (): never => {
  throw new Problem('unexpected');
};

export function legalRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getReadiness, async () => pending())
    .openapi(getImprovement, async () => pending())
    .openapi(getLedger, async () => pending());
}
