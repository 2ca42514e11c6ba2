import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Problem } from '../../problems/problem.ts';
import { returns, tsmRequest, week } from '../contract/week.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const getWeek = createRoute({
  method: 'get',
  path: '/api/week',
  summary: 'What this person has to do now, in order, each with its why',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(week, 'The week'), ...refusals },
});

const getReturns = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/returns',
  summary: 'The lists that a school has to send the council',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId') },
  responses: { 200: json(returns, 'The lists'), ...refusals },
});

const listRequests = createRoute({
  method: 'get',
  path: '/api/tsm-requests',
  summary: 'Requests of schools for a Targeting Support Meeting',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(z.array(tsmRequest), 'The requests'), ...refusals },
});

const ask = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/tsm-requests',
  summary: 'Asks for a Targeting Support Meeting',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('schoolId'),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            id: z.string().regex(/^[\w-]{1,64}$/),
            reason: z.string().trim().min(1).max(1000),
          }),
        },
      },
    },
  },
  responses: { 200: json(tsmRequest, 'The request'), ...refusals, ...bodyRefusals, ...overtaken },
});

const answer = createRoute({
  method: 'post',
  path: '/api/tsm-requests/{requestId}/answer',
  summary: 'Answers a request, or takes the own one back',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('requestId'),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            version: z.number().int().min(1),
            state: z.enum(['agreed', 'declined', 'withdrawn', 'held', 'asked']),
            on: z.string().optional(),
            note: z.string().trim().max(1000),
          }),
        },
      },
    },
  },
  responses: { 200: json(tsmRequest, 'The request'), ...refusals, ...bodyRefusals, ...overtaken },
});

const pending = (): never => {
  throw new Problem('unexpected');
};

export function weekRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getWeek, async () => pending())
    .openapi(getReturns, async () => pending())
    .openapi(listRequests, async () => pending())
    .openapi(ask, async () => pending())
    .openapi(answer, async () => pending());
}
