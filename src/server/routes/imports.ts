import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { requireMay } from '../../access/may.ts';
import { UnknownTableProblem } from '../../attendance/unknownTable.ts';
import { allRejections } from '../../casework/imports/allRejections.ts';
import { checkImport } from '../../casework/imports/checkImport.ts';
import { saveImport } from '../../casework/imports/saveImport.ts';
import {
  checkProgress as checkLine,
  readingRequest,
  saveProgress as saveLine,
  saveRequest,
} from '../contract/imports.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { asProblem, logProblem, problemBodyOf } from '../http/problemAnswers.ts';
import { progressStream } from '../http/progressStream.ts';
import { signedIn } from '../http/signedIn.ts';
import { csvStream } from '../views/csvText.ts';
import { importCheckView, rejectionRows, unknownTableView } from '../views/importViews.ts';
import { given } from './given.ts';
import { idIn } from './params.ts';
import {
  bearer,
  bodyRefusals,
  fileChanged,
  overtaken,
  refusals,
  unreadable,
  uploadGone,
} from './responses.ts';
import { sparing } from './sparing.ts';

/** Refuses before anybody looks whether there is such a file. */
const may = (operation: 'register:check' | 'register:save') =>
  createMiddleware<AppEnv>(async (c, next) => {
    requireMay(c.get('person'), operation, c.req.param('schoolId'));
    await next();
  });

// Wider than its one entry, so that the answer is a stream and not a value to its types.
const linesOf = <T extends z.ZodType>(schema: T): Record<string, { schema: T }> => ({
  'application/x-ndjson': { schema },
});
const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const reading = { ...refusals, ...bodyRefusals, ...unreadable, ...uploadGone };

const check = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/imports/check',
  summary: 'What a file that was sent would do; nothing is saved, and it ends with whoever asked',
  security: bearer,
  middleware: [signedIn, jsonLimit, may('register:check')] as const,
  request: { params: idIn('schoolId'), ...body(readingRequest) },
  responses: {
    200: {
      description: 'Progress; the last line holds `check`, `unknown` or `problem`',
      content: linesOf(checkLine),
    },
    ...reading,
  },
});

const rejections = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/imports/rejections',
  summary: 'Every row and cell of a file that is not used or worth a look, for a spreadsheet',
  security: bearer,
  middleware: [signedIn, jsonLimit, may('register:check')] as const,
  request: { params: idIn('schoolId'), ...body(readingRequest) },
  responses: {
    200: { description: 'The rows', content: { 'text/csv': { schema: z.string() } } },
    ...reading,
  },
});

const save = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/imports',
  summary:
    'Makes a school’s figures what a checked file says; what was begun is finished though nobody listens',
  security: bearer,
  middleware: [signedIn, jsonLimit, may('register:save')] as const,
  request: { params: idIn('schoolId'), ...body(saveRequest) },
  responses: {
    200: { description: 'Progress; the last line holds `saved` or `problem`', content: linesOf(saveLine) },
    ...reading,
    ...fileChanged,
    ...overtaken,
  },
});

/** The last line of what failed half way. */
export function problemLine(error: unknown, c: Context<AppEnv>) {
  const problem = asProblem(error);
  logProblem(problem, c);
  return { problem: problemBodyOf(problem, c.get('requestId')) };
}

export function importRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(check, async (c) => {
      const person = c.get('person');
      const { uploads, inFlight } = c.get('parts');
      const { casework } = c.get('services');
      const { schoolId } = c.req.valid('param');
      const { uploadId, ...how } = given(c.req.valid('json'));
      const { response, done } = await progressStream<z.infer<typeof checkLine>>({
        work: (write, signal) =>
          uploads.use(uploadId, person.id, async (file) => {
            const say = sparing(write);
            const progress = (read: number) => say({ read, size: file.size });
            const request = { ...how, schoolId, file, signal, progress };
            try {
              const found = await checkImport(person, request, casework);
              write({ check: importCheckView(found, casework.bandReading) });
            } catch (error) {
              if (!(error instanceof UnknownTableProblem)) throw error;
              write({ unknown: unknownTableView(error.table) });
            }
          }),
        failed: (error) => problemLine(error, c),
      });
      inFlight.add(done);
      return response;
    })
    .openapi(rejections, async (c) => {
      const person = c.get('person');
      const { casework } = c.get('services');
      const { schoolId } = c.req.valid('param');
      const { uploadId, ...how } = given(c.req.valid('json'));
      const { signal } = c.req.raw;
      const found = await c
        .get('parts')
        .uploads.use(uploadId, person.id, (file) =>
          allRejections(person, { ...how, schoolId, file, signal }, casework),
        );
      const today = casework.now().slice(0, 10);
      return new Response(csvStream(rejectionRows(found)), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="not-used-${today}.csv"`,
        },
      });
    })
    .openapi(save, async (c) => {
      const person = c.get('person');
      const { uploads, inFlight } = c.get('parts');
      const { casework } = c.get('services');
      const { schoolId } = c.req.valid('param');
      const { uploadId, ...how } = given(c.req.valid('json'));
      const { response, done } = await progressStream<z.infer<typeof saveLine>>({
        work: async (write) => {
          const progress = sparing(write);
          const saved = await uploads.use(uploadId, person.id, (file) =>
            saveImport(person, { ...how, schoolId, file, progress }, casework),
          );
          write({ saved });
          await uploads.drop(uploadId, person.id);
        },
        failed: (error) => problemLine(error, c),
      });
      inFlight.add(done);
      return response;
    });
}
