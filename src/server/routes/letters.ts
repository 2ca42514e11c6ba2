import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { downloadLetter } from '../../casework/letters/downloadLetter.ts';
import { keepTemplate } from '../../casework/letters/keepTemplate.ts';
import { listLetters } from '../../casework/letters/listLetters.ts';
import { makeLetter } from '../../casework/letters/makeLetter.ts';
import { previewLetter } from '../../casework/letters/previewLetter.ts';
import { readTemplate } from '../../casework/letters/readTemplate.ts';
import { entry } from '../contract/cases.ts';
import { letterChoice, letterDraft, letterPreview } from '../contract/letters.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit, templateLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { wordFile } from '../http/wordFile.ts';
import { entryView } from '../views/caseViews.ts';
import { letterPreviewView } from '../views/letterViews.ts';
import { given } from './given.ts';
import { idIn } from './params.ts';
import { bearer, beingRemoved, bodyRefusals, json, overtaken, refusals } from './responses.ts';

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
  responses: {
    200: json(entry, 'The letter'),
    ...refusals,
    ...bodyRefusals,
    ...beingRemoved,
    ...overtaken,
  },
});

const wordAnswer = {
  description: 'The Word file',
  content: {
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: z.string() },
  },
};

const download = createRoute({
  method: 'get',
  path: '/api/letters/{entryId}/file',
  summary: 'A letter as a Word file',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('entryId') },
  responses: { 200: wordAnswer, ...refusals },
});

const template = createRoute({
  method: 'get',
  path: '/api/letters/templates/{typeId}',
  summary: 'The Word file that a letter is made from',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('typeId') },
  responses: { 200: wordAnswer, ...refusals },
});

const keepTemplateRoute = createRoute({
  method: 'put',
  path: '/api/letters/templates/{typeId}',
  summary: 'Puts another Word file in its place',
  security: bearer,
  middleware: [signedIn, templateLimit] as const,
  request: { params: idIn('typeId') },
  responses: {
    200: json(z.object({ missing: z.array(z.string()), unknown: z.array(z.string()) }), 'Fields of the file'),
    ...refusals,
    ...bodyRefusals,
  },
});

export function letterRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const letters = await listLetters(c.get('person'), c.get('services').cases);
      return c.json([...letters], 200);
    })
    .openapi(preview, async (c) => {
      const asked = { pupilId: c.req.valid('param').pupilId, draft: given(c.req.valid('json')) };
      const seen = await previewLetter(c.get('person'), asked, c.get('services').cases);
      return c.json(letterPreviewView(seen), 200);
    })
    .openapi(make, async (c) => {
      const asked = { pupilId: c.req.valid('param').pupilId, draft: given(c.req.valid('json')) };
      return c.json(entryView(await makeLetter(c.get('person'), asked, c.get('services').cases)), 200);
    })
    .openapi(download, async (c) => {
      const { entryId } = c.req.valid('param');
      return wordFile(await downloadLetter(c.get('person'), entryId, c.get('services').cases));
    })
    .openapi(template, async (c) => {
      const { typeId } = c.req.valid('param');
      return wordFile(await readTemplate(c.get('person'), typeId, c.get('services').cases));
    })
    .openapi(keepTemplateRoute, async (c) => {
      const sent = { ...c.req.valid('param'), bytes: new Uint8Array(await c.req.arrayBuffer()) };
      const { missing, unknown } = await keepTemplate(c.get('person'), sent, c.get('services').cases);
      return c.json({ missing: [...missing], unknown: [...unknown] }, 200);
    });
}
