import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { auditActs } from '../../casework/audit/auditEntry.ts';
import { noteFromTab } from '../../casework/audit/noteFromTab.ts';
import { searchAudit } from '../../casework/audit/searchAudit.ts';
import { auditFound, auditNote } from '../contract/audit.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { auditFoundView } from '../views/auditView.ts';
import { given } from './given.ts';
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

export function auditRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(search, async (c) => {
      const { cases } = c.get('services');
      const found = await searchAudit(c.get('person'), given(c.req.valid('query')), cases);
      return c.json(auditFoundView(found), 200);
    })
    .openapi(note, async (c) => {
      const { cases } = c.get('services');
      await noteFromTab(c.get('person'), given(c.req.valid('json')), cases);
      return c.json({ noted: true } as const, 200);
    });
}
