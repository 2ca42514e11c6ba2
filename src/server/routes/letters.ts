import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Problem } from '../../problems/problem.ts';
import { entry } from '../contract/cases.ts';
import { letterChoice, letterDraft, letterPreview } from '../contract/letters.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const list = createRoute({
  method: 'get',
  path: '/api/letters',
  summary: 'The letters that the council has',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(z.array(letterChoice), 'The letters'), ...refusals },
});

const preview = createRoute({
  method: 'post',
  path: '/api/pupils/{pupilId}/letters/preview',
  summary: 'What a letter would say',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('pupilId'),
    body: { required: true, content: { 'application/json': { schema: letterDraft } } },
  },
  responses: { 200: json(letterPreview, 'The letter'), ...refusals, ...bodyRefusals, ...overtaken },
});

const make = createRoute({
  method: 'post',
  path: '/api/pupils/{pupilId}/letters',
  summary: 'Makes a letter to one parent and files it, once',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('pupilId'),
    body: { required: true, content: { 'application/json': { schema: letterDraft } } },
  },
  responses: { 200: json(entry, 'The letter'), ...refusals, ...bodyRefusals, ...overtaken },
});

const download = createRoute({
  method: 'get',
  path: '/api/letters/{entryId}/file',
  summary: 'A letter as a Word file',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('entryId') },
  responses: {
    200: {
      description: 'The Word file',
      content: {
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: z.string() },
      },
    },
    ...refusals,
  },
});

const template = createRoute({
  method: 'get',
  path: '/api/letters/templates/{typeId}',
  summary: 'The Word file that a letter is made from',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('typeId') },
  responses: {
    200: {
      description: 'The Word file',
      content: {
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: z.string() },
      },
    },
    ...refusals,
  },
});

const keepTemplate = createRoute({
  method: 'put',
  path: '/api/letters/templates/{typeId}',
  summary: 'Puts another Word file in its place',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('typeId') },
  responses: {
    200: json(z.object({ missing: z.array(z.string()), unknown: z.array(z.string()) }), 'Fields of the file'),
    ...refusals,
  },
});

const pending = (): never => {
  throw new Problem('unexpected');
};

export function letterRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async () => pending())
    .openapi(preview, async () => pending())
    .openapi(make, async () => pending())
    .openapi(download, async () => pending())
    .openapi(template, async () => pending())
    .openapi(keepTemplate, async () => pending());
}
