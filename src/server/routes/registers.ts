import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { requireMay } from '../../access/may.ts';
import { checkRegister } from '../../casework/checkRegister.ts';
import { listRegisters } from '../../casework/listRegisters.ts';
import { saveRegister } from '../../casework/saveRegister.ts';
import { Problem } from '../../problems/problem.ts';
import { checkForm, keptRegister, registerCheck, saveForm, saveProgress } from '../contract/registers.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { registerLimit } from '../http/bodyLimits.ts';
import { asProblem, logProblem, problemBodyOf } from '../http/problemAnswers.ts';
import { progressStream } from '../http/progressStream.ts';
import { signedIn } from '../http/signedIn.ts';
import { createTurns } from '../turns.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, fileChanged, json, refusals, unreadable } from './responses.ts';

/** Refuses before the file is read: an upload may be large. */
const mayUpload = createMiddleware<AppEnv>(async (c, next) => {
  requireMay(c.get('person'), 'register:check', c.req.param('schoolId'));
  await next();
});

const form = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'multipart/form-data': { schema } },
});

const check = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/registers/check',
  summary: 'What a register file would do to the caseload; nothing is saved',
  security: bearer,
  middleware: [signedIn, mayUpload, registerLimit] as const,
  request: { params: idIn('schoolId'), body: form(checkForm) },
  responses: { 200: json(registerCheck, 'The check'), ...refusals, ...bodyRefusals, ...unreadable },
});

// Wider than its one entry, so that the answer is a stream and not a value to its types.
const lines: Record<string, { schema: typeof saveProgress }> = {
  'application/x-ndjson': { schema: saveProgress },
};

const save = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/registers',
  summary: 'Makes the caseload what a checked register file says; progress comes line by line',
  security: bearer,
  middleware: [signedIn, mayUpload, registerLimit] as const,
  request: { params: idIn('schoolId'), body: form(saveForm) },
  responses: {
    200: { description: 'Progress; the last line holds `saved` or `problem`', content: lines },
    ...refusals,
    ...bodyRefusals,
    ...fileChanged,
    ...unreadable,
  },
});

const list = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/registers',
  summary: 'The register files kept for a school, the newest first',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId') },
  responses: { 200: json(z.array(keptRegister), 'The files'), ...refusals },
});

/** What a browser calls the file may hold a whole path, or nothing. */
const plainName = (name: string) =>
  name
    .replace(/^.*[\\/]/s, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200) || 'register';

async function fileOf(upload: File): Promise<{ name: string; bytes: Uint8Array }> {
  if (upload.size === 0)
    throw new Problem('bad_request', 'The file is empty. Export the marks and try again.');
  return { name: plainName(upload.name), bytes: new Uint8Array(await upload.arrayBuffer()) };
}

export function registerRoutes() {
  const inTurn = createTurns();
  return new OpenAPIHono<AppEnv>()
    .openapi(check, async (c) => {
      const { schoolId } = c.req.valid('param');
      const file = await fileOf(c.req.valid('form').file);
      const found = await checkRegister(c.get('person'), { schoolId, file }, c.get('services').casework);
      return c.json(found, 200);
    })
    .openapi(save, async (c) => {
      const { schoolId } = c.req.valid('param');
      const { file: upload, checksum } = c.req.valid('form');
      const file = await fileOf(upload);
      const person = c.get('person');
      const { casework } = c.get('services');
      const { response, done } = await progressStream<z.infer<typeof saveProgress>>({
        work: async (write) => {
          const progress = (finished: number, total: number) => write({ done: finished, total });
          const request = { schoolId, file, checksum, progress };
          write({ saved: await inTurn(schoolId, () => saveRegister(person, request, casework)) });
        },
        failed: (error) => {
          const problem = asProblem(error);
          logProblem(problem, c);
          return { problem: problemBodyOf(problem, c.get('requestId')) };
        },
      });
      c.get('parts').inFlight.add(done);
      return response;
    })
    .openapi(list, async (c) => {
      const files = await listRegisters(
        c.get('person'),
        c.req.valid('param').schoolId,
        c.get('services').casework,
      );
      return c.json([...files], 200);
    });
}
