import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Problem } from '../../problems/problem.ts';
import { holdRequest, removalRequest, retentionRun } from '../contract/retention.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const dryRun = createRoute({
  method: 'get',
  path: '/api/retention',
  summary: 'What the end of keeping would take, without taking anything',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(retentionRun, 'What it would take'), ...refusals },
});

const setRemoval = createRoute({
  method: 'post',
  path: '/api/retention/removals',
  summary: 'Sets pupils’ records for removal; until the day it can be undone',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: removalRequest } } } },
  responses: { 200: json(retentionRun, 'As it is now'), ...refusals, ...bodyRefusals, ...overtaken },
});

const undoRemoval = createRoute({
  method: 'post',
  path: '/api/retention/removals/undo',
  summary: 'Undoes that',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: removalRequest } } } },
  responses: { 200: json(retentionRun, 'As it is now'), ...refusals, ...bodyRefusals, ...overtaken },
});

const clearFiles = createRoute({
  method: 'post',
  path: '/api/retention/files',
  summary: 'Clears away register files that nothing rests on and that have been kept long enough',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: z.object({ fileIds: z.array(z.string().max(200)).min(1).max(500) }) },
      },
    },
  },
  responses: { 200: json(retentionRun, 'As it is now'), ...refusals, ...bodyRefusals, ...overtaken },
});

const setHold = createRoute({
  method: 'put',
  path: '/api/pupils/{pupilId}/hold',
  summary: 'Holds everything about a pupil: nothing may be removed',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('pupilId'),
    body: { required: true, content: { 'application/json': { schema: holdRequest } } },
  },
  responses: {
    200: json(z.object({ held: z.boolean() }), 'Held'),
    ...refusals,
    ...bodyRefusals,
    ...overtaken,
  },
});

const liftHold = createRoute({
  method: 'delete',
  path: '/api/pupils/{pupilId}/hold',
  summary: 'Lifts the hold',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('pupilId') },
  responses: { 200: json(z.object({ held: z.boolean() }), 'Not held'), ...refusals },
});

const subjectFile = createRoute({
  method: 'get',
  path: '/api/pupils/{pupilId}/file',
  summary: 'Everything about one pupil, as a ZIP file',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('pupilId') },
  responses: {
    200: { description: 'The file', content: { 'application/zip': { schema: z.string() } } },
    ...refusals,
  },
});

const pending = (): never => {
  throw new Problem('unexpected');
};

export function retentionRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(dryRun, async () => pending())
    .openapi(setRemoval, async () => pending())
    .openapi(undoRemoval, async () => pending())
    .openapi(clearFiles, async () => pending())
    .openapi(setHold, async () => pending())
    .openapi(liftHold, async () => pending())
    .openapi(subjectFile, async () => pending());
}
