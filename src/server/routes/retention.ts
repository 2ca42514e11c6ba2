import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { clearFiles as clear } from '../../casework/retention/clearFiles.ts';
import { setHold as hold, liftHold as lift } from '../../casework/retention/holdCase.ts';
import { retentionRun as run } from '../../casework/retention/retentionRun.ts';
import { setRemoval as set, undoRemoval as undo } from '../../casework/retention/setRemoval.ts';
import { subjectFile as everythingOf } from '../../casework/retention/subject/subjectFile.ts';
import { holdRequest, removalRequest, retentionRun } from '../contract/retention.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import type { Services } from '../services.ts';
import { retentionRunView } from '../views/retentionViews.ts';
import { idIn } from './params.ts';
import { bearer, beingRemoved, bodyRefusals, json, overtaken, refusals } from './responses.ts';

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
  summary: 'Sets pupils’ records for removal; until the day before, it can be undone',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: removalRequest } } } },
  responses: {
    200: json(retentionRun, 'As it is now'),
    ...refusals,
    ...bodyRefusals,
    ...overtaken,
  },
});

const undoRemoval = createRoute({
  method: 'post',
  path: '/api/retention/removals/undo',
  summary: 'Undoes that',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: removalRequest } } } },
  responses: {
    200: json(retentionRun, 'As it is now'),
    ...refusals,
    ...bodyRefusals,
    ...beingRemoved,
    ...overtaken,
  },
});

const clearFiles = createRoute({
  method: 'post',
  path: '/api/retention/files',
  summary: 'Clears away register files that nothing rests on and that need not be kept',
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
  responses: {
    200: json(retentionRun, 'As it is now'),
    ...refusals,
    ...bodyRefusals,
  },
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
    ...beingRemoved,
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
  responses: { 200: json(z.object({ held: z.boolean() }), 'Not held'), ...refusals, ...overtaken },
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

const portsOf = ({ cases, casework: { registerFiles } }: Services) => ({ ...cases, registerFiles });

export function retentionRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(dryRun, async (c) =>
      c.json(retentionRunView(await run(c.get('person'), portsOf(c.get('services')))), 200),
    )
    .openapi(setRemoval, async (c) => {
      const now = await set(c.get('person'), c.req.valid('json'), portsOf(c.get('services')));
      return c.json(retentionRunView(now), 200);
    })
    .openapi(undoRemoval, async (c) => {
      const now = await undo(c.get('person'), c.req.valid('json'), portsOf(c.get('services')));
      return c.json(retentionRunView(now), 200);
    })
    .openapi(clearFiles, async (c) => {
      const { fileIds } = c.req.valid('json');
      const now = await clear(c.get('person'), fileIds, portsOf(c.get('services')));
      return c.json(retentionRunView(now), 200);
    })
    .openapi(setHold, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      return c.json(await hold(c.get('person'), asked, c.get('services').cases), 200);
    })
    .openapi(liftHold, async (c) => {
      const { pupilId } = c.req.valid('param');
      return c.json(await lift(c.get('person'), pupilId, c.get('services').cases), 200);
    })
    .openapi(subjectFile, async (c) => {
      const { pupilId } = c.req.valid('param');
      const { name, content } = await everythingOf(c.get('person'), pupilId, c.get('services').cases);
      return new Response(content, {
        headers: {
          'content-type': 'application/zip',
          'content-disposition': `attachment; filename="${name}"`,
        },
      });
    });
}
