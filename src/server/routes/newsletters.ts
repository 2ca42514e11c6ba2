import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { may } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { acknowledge } from '../../meetings/newsletter/acknowledge.ts';
import { keepNewsletter } from '../../meetings/newsletter/keepNewsletter.ts';
import { askNudge } from '../../meetings/newsletter/nudge.ts';
import { listNewsletters, readNewsletter } from '../../meetings/newsletter/readNewsletters.ts';
import { sendNewsletter, withdrawNewsletter } from '../../meetings/newsletter/sendNewsletter.ts';
import { seenVersion } from '../contract/forums.ts';
import { newsletterChange, newsletterList, newsletterPage } from '../contract/newsletters.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import type { Services } from '../services.ts';
import { newsletterView, recordView } from '../views/newsletterViews.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const one = { params: z.object({ newsletterId: z.string().regex(/^[\w-]{1,64}$/) }) };
const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const page = json(newsletterPage, 'The newsletter');
const changing = { ...refusals, ...bodyRefusals, ...overtaken };

const list = createRoute({
  method: 'get',
  path: '/api/newsletters',
  summary: 'The newsletters, the newest first',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(newsletterList, 'The newsletters'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/api/newsletters/{newsletterId}',
  summary: 'A newsletter, and for officers who has acknowledged it',
  security: bearer,
  middleware: [signedIn] as const,
  request: one,
  responses: { 200: page, ...refusals },
});

const keep = createRoute({
  method: 'put',
  path: '/api/newsletters/{newsletterId}',
  summary: 'Writes a draft. The tab makes the id of a new one',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { ...one, ...body(newsletterChange) },
  responses: { 200: page, ...changing },
});

const step = <const Name extends string>(name: Name, summary: string) =>
  createRoute({
    method: 'post',
    path: `/api/newsletters/{newsletterId}/${name}` as const,
    summary,
    security: bearer,
    middleware: [signedIn, jsonLimit] as const,
    request: { ...one, ...body(seenVersion) },
    responses: { 200: page, ...changing },
  });

const send = step('send', 'Sends it, once, to everyone who works in or supports a school');
const withdraw = step('withdraw', 'Takes it back');

const nudge = createRoute({
  method: 'post',
  path: '/api/newsletters/{newsletterId}/nudge',
  summary: 'Has those reminded who have not acknowledged it, at most once a day',
  security: bearer,
  middleware: [signedIn] as const,
  request: one,
  responses: { 200: page, ...changing },
});

const acknowledged = createRoute({
  method: 'post',
  path: '/api/newsletters/{newsletterId}/acknowledgement',
  summary: 'Notes that you have read it',
  security: bearer,
  middleware: [signedIn] as const,
  request: one,
  responses: { 200: page, ...changing },
});

async function pageFor(person: Person, id: string, { newsletters, casework }: Services) {
  const { record, ...seen } = await readNewsletter(person, id, newsletters);
  const mayWrite = may(person, 'newsletter:write');
  return {
    ...newsletterView(seen, mayWrite),
    mayWrite,
    ...(record && { record: recordView(record, await casework.schools.all()) }),
  };
}

export function newsletterRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const person = c.get('person');
      const { newsletters, halfTerms } = await listNewsletters(person, c.get('services').newsletters);
      const mayWrite = may(person, 'newsletter:write');
      const thisHalfTerm = halfTerms.now;
      const shown = {
        newsletters: newsletters.map((seen) => newsletterView(seen, mayWrite)),
        ...(thisHalfTerm !== undefined && { thisHalfTerm }),
        ...{ halfTerms: [...halfTerms.all], mayWrite },
      };
      return c.json(shown, 200);
    })
    .openapi(read, async (c) =>
      c.json(await pageFor(c.get('person'), c.req.valid('param').newsletterId, c.get('services')), 200),
    )
    .openapi(keep, async (c) => {
      const { person, services } = c.var;
      const { newsletterId: id } = c.req.valid('param');
      await keepNewsletter(person, { id, ...c.req.valid('json') }, services.newsletters);
      return c.json(await pageFor(person, id, services), 200);
    })
    .openapi(send, async (c) => {
      const { person, services } = c.var;
      const { newsletterId: id } = c.req.valid('param');
      await sendNewsletter(person, { id, ...c.req.valid('json') }, services.newsletters);
      c.get('parts').messagesSoon();
      return c.json(await pageFor(person, id, services), 200);
    })
    .openapi(withdraw, async (c) => {
      const { person, services } = c.var;
      const { newsletterId: id } = c.req.valid('param');
      await withdrawNewsletter(person, { id, ...c.req.valid('json') }, services.newsletters);
      return c.json(await pageFor(person, id, services), 200);
    })
    .openapi(nudge, async (c) => {
      const { person, services } = c.var;
      const { newsletterId: id } = c.req.valid('param');
      await askNudge(person, id, services.newsletters);
      c.get('parts').messagesSoon();
      return c.json(await pageFor(person, id, services), 200);
    })
    .openapi(acknowledged, async (c) => {
      const { person, services } = c.var;
      const { newsletterId: id } = c.req.valid('param');
      await acknowledge(person, id, services.newsletters);
      return c.json(await pageFor(person, id, services), 200);
    });
}
