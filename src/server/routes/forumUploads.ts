import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { addPaper, mayAddPaper } from '../../meetings/forum/addPaper.ts';
import { largestPaper, paperTooLarge } from '../../meetings/forum/paperKinds.ts';
import { Problem } from '../../problems/problem.ts';
import { forumPaper } from '../contract/forums.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { piecesOf } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { idIn } from './params.ts';
import { plainName } from './plainName.ts';
import { bearer, bodyRefusals, json, refusals } from './responses.ts';

/** Refuses before the file is taken in: it may be large. */
const mayUpload = createMiddleware<AppEnv>(async (c, next) => {
  const asked = {
    occurrenceId: c.req.param('occurrenceId') ?? '',
    name: nameOf(c.req.header('x-file-name')),
  };
  await mayAddPaper(c.get('person'), asked, c.get('services').forums);
  if (Number(c.req.header('content-length') ?? 0) > largestPaper)
    throw new Problem('too_large', paperTooLarge);
  await next();
});

const nameOf = (header = '') => plainName(header, 'paper');

/** What comes, as long as it is no larger than a paper may be; somebody may not announce how much comes. */
async function* paperPieces(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of piecesOf(body)) {
    size += piece.byteLength;
    if (size > largestPaper) throw new Problem('too_large', paperTooLarge);
    yield piece;
  }
  if (size === 0) throw new Problem('bad_request', 'The file is empty.');
}

const upload = createRoute({
  method: 'post',
  path: '/api/forums/{occurrenceId}/files',
  summary: 'Puts a file into the library of shared papers',
  security: bearer,
  middleware: [signedIn, mayUpload] as const,
  request: {
    params: idIn('occurrenceId'),
    headers: z.object({ 'x-file-name': z.string().min(1).max(2000) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { 201: json(forumPaper, 'The file is in the library'), ...refusals, ...bodyRefusals },
});

export function forumUploadRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(upload, async (c) => {
    const { person, services, parts } = c.var;
    const { occurrenceId } = c.req.valid('param');
    const name = nameOf(c.req.valid('header')['x-file-name']);
    const { id } = await parts.uploads.take(person.id, name, paperPieces(c.req.raw.body)).catch(unwrapped);
    try {
      const kept = await parts.uploads.use(id, person.id, (file) =>
        addPaper(person, { occurrenceId, file }, services.forums),
      );
      return c.json(kept, 201);
    } finally {
      await parts.uploads.drop(id, person.id);
    }
  });
}

/** The spool takes whatever breaks off for a sender who has gone: ours says why. */
function unwrapped(error: unknown): never {
  if (error instanceof Problem && error.cause instanceof Problem) throw error.cause;
  throw error;
}
