import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { requireMay } from '../../access/may.ts';
import { guessSchool } from '../../casework/imports/guessSchool.ts';
import { uploaded } from '../contract/imports.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { piecesOf, uploadLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { idIn } from './params.ts';
import { plainName } from './plainName.ts';
import { bearer, bodyRefusals, json, refusals } from './responses.ts';

/** Refuses before the file is taken in: it may be large. */
const mayUpload = createMiddleware<AppEnv>(async (c, next) => {
  requireMay(c.get('person'), 'register:check');
  await next();
});

const send = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Takes a register file in, to be checked and saved within half an hour by whoever sent it',
  security: bearer,
  middleware: [signedIn, mayUpload, uploadLimit] as const,
  request: {
    headers: z.object({ 'x-file-name': z.string().min(1).max(2000) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { 201: json(uploaded, 'The file is here'), ...refusals, ...bodyRefusals },
});

const forget = createRoute({
  method: 'delete',
  path: '/api/imports/{uploadId}',
  summary: 'Takes a file away that was sent',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('uploadId') },
  responses: { 204: { description: 'It is gone' }, ...refusals },
});

export function uploadRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(send, async (c) => {
      const person = c.get('person');
      const { uploads } = c.get('parts');
      const name = plainName(c.req.valid('header')['x-file-name'], 'register');
      const { id, file } = await uploads.take(person.id, name, piecesOf(c.req.raw.body));
      const school = await guessSchool(person, file, c.get('services').casework);
      const { size, checksum } = file;
      return c.json({ uploadId: id, fileName: name, size, checksum, ...(school && { school }) }, 201);
    })
    .openapi(forget, async (c) => {
      const person = c.get('person');
      requireMay(person, 'register:check');
      await c.get('parts').uploads.drop(c.req.valid('param').uploadId, person.id);
      return c.body(null, 204);
    });
}
