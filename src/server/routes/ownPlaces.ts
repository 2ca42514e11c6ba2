import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { icsFor } from '../../meetings/occurrences/icsFor.ts';
import { pastPlaces } from '../../meetings/occurrences/pastPlaces.ts';
import { occurrence } from '../contract/meetings.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { viewerOf } from '../http/meetingChange.ts';
import { signedIn } from '../http/signedIn.ts';
import { occurrenceView } from '../views/occurrenceView.ts';
import { idIn } from './params.ts';
import { bearer, json, refusals } from './responses.ts';

/** How many dates that are over somebody is shown. */
const mostPast = 30;

const past = createRoute({
  method: 'get',
  path: '/api/places/past',
  summary: 'The dates that are over and in which you or your school held a place, the latest first',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(z.array(occurrence), 'The dates'), ...refusals },
});

const ics = createRoute({
  method: 'get',
  path: '/api/occurrences/{occurrenceId}/ics',
  summary: 'A date as a calendar file, for those who hold a place',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('occurrenceId') },
  responses: {
    200: { description: 'The file', content: { 'text/calendar': { schema: z.string() } } },
    ...refusals,
  },
});

export function ownPlaceRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(past, async (c) => {
      const found = await pastPlaces(c.get('person'), { limit: mostPast }, c.get('services').meetings);
      const viewer = await viewerOf(c);
      return c.json(
        found.map((one) => occurrenceView(one, viewer)),
        200,
      );
    })
    .openapi(ics, async (c) => {
      const { occurrenceId } = c.req.valid('param');
      const { name, text } = await icsFor(c.get('person'), occurrenceId, c.get('services').meetings);
      return c.body(text, 200, {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
      });
    });
}
