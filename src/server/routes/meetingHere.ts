import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { meetingHere } from '../../meetings/meetingHere.ts';
import { meetingHere as contract, meetingThread } from '../contract/meetingHere.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { signedIn } from '../http/signedIn.ts';
import { bearer, json, refusals } from './responses.ts';

const here = createRoute({
  method: 'get',
  path: '/api/meeting-here',
  summary: 'The drop-in, forum or Targeting Support Meeting that a Teams meeting is',
  security: bearer,
  middleware: [signedIn] as const,
  request: { query: meetingThread },
  responses: { 200: json(contract, 'Which of ours it is, where this person may read it'), ...refusals },
});

export function meetingHereRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(here, async (c) =>
    c.json(await meetingHere(c.get('person'), c.req.valid('query').thread, c.get('services').meetings), 200),
  );
}
