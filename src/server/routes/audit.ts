import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { auditActs } from '../../casework/audit/auditEntry.ts';
import { Problem } from '../../problems/problem.ts';
import { auditFound, auditNote } from '../contract/audit.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const search = createRoute({
  method: 'get',
  path: '/api/audit',
  summary: 'Who saw, changed, exported or printed what',
  security: bearer,
  middleware: [signedIn] as const,
  request: {
    query: z.object({
      from: z.iso.date(),
      to: z.iso.date(),
      personId: z.string().max(64).optional(),
      pupilId: z.string().max(64).optional(),
      schoolId: z.string().max(64).optional(),
      act: z.enum(auditActs).optional(),
    }),
  },
  responses: { 200: json(auditFound, 'What was found'), ...refusals },
});

const note = createRoute({
  method: 'post',
  path: '/api/audit/notes',
  summary: 'Takes down an export or a print that the tab made by itself',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: auditNote } } } },
  responses: {
    200: json(z.object({ noted: z.literal(true) }), 'Taken down'),
    ...refusals,
    ...bodyRefusals,
    ...overtaken,
  },
});

const pending = (): never => {
  throw new Problem('unexpected');
};

export function auditRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(search, async () => pending())
    .openapi(note, async () => pending());
}
