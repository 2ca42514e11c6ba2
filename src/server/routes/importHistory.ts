import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { discardImport } from '../../casework/imports/discardImport.ts';
import { listImports } from '../../casework/imports/listImports.ts';
import { resumeImport } from '../../casework/imports/resumeImport.ts';
import { undoImport } from '../../casework/imports/undoImport.ts';
import { importEntry, saveProgress, undone } from '../contract/imports.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { progressStream } from '../http/progressStream.ts';
import { signedIn } from '../http/signedIn.ts';
import { importView } from '../views/importViews.ts';
import { problemLine } from './imports.ts';
import { idIn } from './params.ts';
import { bearer, fileChanged, json, overtaken, refusals, tooLate, unreadable } from './responses.ts';
import { sparing } from './sparing.ts';

const importPlace = idIn('schoolId').extend(idIn('importId').shape);

const list = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/imports',
  summary: 'The register files of a school, saved, half saved, undone and discarded, the newest first',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId') },
  responses: { 200: json(z.array(importEntry), 'The files'), ...refusals },
});

// See imports.ts.
const lines: Record<string, { schema: typeof saveProgress }> = {
  'application/x-ndjson': { schema: saveProgress },
};

const resume = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/imports/{importId}/resume',
  summary: 'Goes on with a save that was cut off, from the file that was kept',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: importPlace },
  responses: {
    200: { description: 'Progress; the last line holds `saved` or `problem`', content: lines },
    ...refusals,
    ...fileChanged,
    ...overtaken,
    ...unreadable,
  },
});

const undo = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/imports/{importId}/undo',
  summary: 'Puts a school back to the register before its current one',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: importPlace },
  responses: { 200: json(undone, 'Which one stands again'), ...refusals, ...tooLate, ...overtaken },
});

const discard = createRoute({
  method: 'delete',
  path: '/api/schools/{schoolId}/imports/{importId}',
  summary: 'Gives up a save that was cut off; the figures stay as they are',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: importPlace },
  responses: { 204: { description: 'It is given up' }, ...refusals, ...overtaken },
});

export function importHistoryRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const { schoolId } = c.req.valid('param');
      const found = await listImports(c.get('person'), schoolId, c.get('services').casework);
      return c.json(found.map(importView), 200);
    })
    .openapi(resume, async (c) => {
      const person = c.get('person');
      const { casework } = c.get('services');
      const place = c.req.valid('param');
      const { response, done } = await progressStream<z.infer<typeof saveProgress>>({
        work: async (write) =>
          write({ saved: await resumeImport(person, { ...place, progress: sparing(write) }, casework) }),
        failed: (error) => problemLine(error, c),
      });
      c.get('parts').inFlight.add(done);
      return response;
    })
    .openapi(undo, async (c) =>
      c.json(await undoImport(c.get('person'), c.req.valid('param'), c.get('services').casework), 200),
    )
    .openapi(discard, async (c) => {
      await discardImport(c.get('person'), c.req.valid('param'), c.get('services').casework);
      return c.body(null, 204);
    });
}
