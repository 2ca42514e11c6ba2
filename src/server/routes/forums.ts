import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { keepForumPage } from '../../meetings/forum/keepForumPage.ts';
import { listLibrary } from '../../meetings/forum/listLibrary.ts';
import { openPaper } from '../../meetings/forum/openPaper.ts';
import { readForum } from '../../meetings/forum/readForum.ts';
import { sendPapers } from '../../meetings/forum/sendPapers.ts';
import { forum, forumChange, forumPaper, seenVersion } from '../contract/forums.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { sharedFile } from '../http/sharedFile.ts';
import { signedIn } from '../http/signedIn.ts';
import type { Services } from '../services.ts';
import { forumView } from '../views/forumView.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const theForum = { params: idIn('occurrenceId') };

const read = createRoute({
  method: 'get',
  path: '/api/forums/{occurrenceId}',
  summary: 'The page of a forum: agenda, papers, who comes, slides and notes',
  security: bearer,
  middleware: [signedIn] as const,
  request: theForum,
  responses: { 200: json(forum, 'The page'), ...refusals },
});

const keep = createRoute({
  method: 'put',
  path: '/api/forums/{occurrenceId}',
  summary: 'Writes the page of a forum',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { ...theForum, ...body(forumChange) },
  responses: { 200: json(forum, 'The page'), ...refusals, ...bodyRefusals, ...overtaken },
});

const send = createRoute({
  method: 'post',
  path: '/api/forums/{occurrenceId}/send',
  summary: 'Tells those who came and those who could not, once, that slides and notes are there',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { ...theForum, ...body(seenVersion) },
  responses: { 200: json(forum, 'The page'), ...refusals, ...bodyRefusals, ...overtaken },
});

const library = createRoute({
  method: 'get',
  path: '/api/forums/{occurrenceId}/files',
  summary: 'The files of the library that can go on the page',
  security: bearer,
  middleware: [signedIn] as const,
  request: theForum,
  responses: { 200: json(z.array(forumPaper), 'The files'), ...refusals },
});

const file = createRoute({
  method: 'get',
  path: '/api/forums/{occurrenceId}/files/{fileId}',
  summary: 'A file of the page',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: theForum.params.extend({ fileId: z.string().min(1).max(200) }) },
  responses: {
    200: { description: 'The file', content: { 'application/octet-stream': { schema: z.string() } } },
    ...refusals,
  },
});

async function pageFor(person: Person, occurrenceId: string, { forums, casework }: Services) {
  const seen = await readForum(person, occurrenceId, forums);
  const schools = await casework.schools.all();
  return forumView(seen, { person, schools, now: wallTimeOf(forums.now()) });
}

export function forumRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(read, async (c) =>
      c.json(await pageFor(c.get('person'), c.req.valid('param').occurrenceId, c.get('services')), 200),
    )
    .openapi(keep, async (c) => {
      const { person, services } = c.var;
      const { occurrenceId } = c.req.valid('param');
      await keepForumPage(person, { occurrenceId, ...c.req.valid('json') }, services.forums);
      return c.json(await pageFor(person, occurrenceId, services), 200);
    })
    .openapi(send, async (c) => {
      const { person, services } = c.var;
      const { occurrenceId } = c.req.valid('param');
      await sendPapers(person, { occurrenceId, ...c.req.valid('json') }, services.forums);
      c.get('parts').messagesSoon();
      return c.json(await pageFor(person, occurrenceId, services), 200);
    })
    .openapi(library, async (c) => {
      const { occurrenceId } = c.req.valid('param');
      return c.json([...(await listLibrary(c.get('person'), occurrenceId, c.get('services').forums))], 200);
    })
    .openapi(file, async (c) =>
      sharedFile(await openPaper(c.get('person'), c.req.valid('param'), c.get('services').forums)),
    );
}
