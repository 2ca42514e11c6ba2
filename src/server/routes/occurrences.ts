import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { cancelPlace } from '../../meetings/cancelPlace.ts';
import { nextOccurrences } from '../../meetings/nextOccurrences.ts';
import { joinWaitlist } from '../../meetings/occurrences/joinWaitlist.ts';
import { movePlace } from '../../meetings/occurrences/movePlace.ts';
import { takePlace } from '../../meetings/takePlace.ts';
import { occurrence, placeMove, placeRequest } from '../contract/meetings.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { afterChange, viewerOf } from '../http/meetingChange.ts';
import { signedIn } from '../http/signedIn.ts';
import { occurrenceView } from '../views/occurrenceView.ts';
import { given } from './given.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, placeRefusals, refusals } from './responses.ts';

const list = createRoute({
  method: 'get',
  path: '/api/occurrences',
  summary: 'The next drop-ins and forums, in order of time',
  security: bearer,
  middleware: [signedIn] as const,
  request: { query: z.object({ kind: occurrence.shape.kind.optional() }) },
  responses: { 200: json(z.array(occurrence), 'The next dates'), ...refusals },
});

const requested = {
  params: idIn('occurrenceId'),
  body: { required: true, content: { 'application/json': { schema: placeRequest } } },
};

const take = createRoute({
  method: 'post',
  path: '/api/occurrences/{occurrenceId}/places',
  summary: 'Takes a place, for a school or for yourself',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: requested,
  responses: {
    201: json(occurrence, 'The date, with your place'),
    ...refusals,
    ...bodyRefusals,
    ...placeRefusals,
  },
});

const wait = createRoute({
  method: 'post',
  path: '/api/occurrences/{occurrenceId}/waiting',
  summary: 'Waits for a place on a date that is full; takes it where one is free by then',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: requested,
  responses: {
    201: json(occurrence, 'The date, with your place on the list'),
    ...refusals,
    ...bodyRefusals,
    ...placeRefusals,
  },
});

const cancel = createRoute({
  method: 'delete',
  path: '/api/places/{placeId}',
  summary: 'Gives a place up, or stops waiting for it',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('placeId') },
  responses: { 200: json(occurrence, 'The date, without your place'), ...refusals, ...placeRefusals },
});

const move = createRoute({
  method: 'post',
  path: '/api/places/{placeId}/move',
  summary: 'Moves a place to another date with all that was written',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('placeId'),
    body: { required: true, content: { 'application/json': { schema: placeMove } } },
  },
  responses: {
    200: json(occurrence, 'The date that it is on now'),
    ...refusals,
    ...bodyRefusals,
    ...placeRefusals,
  },
});

export function occurrenceRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const found = await nextOccurrences(c.get('person'), c.req.valid('query'), c.get('services').meetings);
      const viewer = await viewerOf(c);
      return c.json(
        found.map((one) => occurrenceView(one, viewer)),
        200,
      );
    })
    .openapi(take, async (c) => {
      const request = { ...c.req.valid('param'), ...given(c.req.valid('json')) };
      const taken = await takePlace(c.get('person'), request, c.get('services').meetings);
      return c.json(occurrenceView(afterChange(c, taken), await viewerOf(c)), 201);
    })
    .openapi(wait, async (c) => {
      const request = { ...c.req.valid('param'), ...given(c.req.valid('json')) };
      const joined = await joinWaitlist(c.get('person'), request, c.get('services').meetings);
      return c.json(occurrenceView(afterChange(c, joined), await viewerOf(c)), 201);
    })
    .openapi(cancel, async (c) => {
      const { placeId } = c.req.valid('param');
      const cancelled = await cancelPlace(c.get('person'), placeId, c.get('services').meetings);
      return c.json(occurrenceView(afterChange(c, cancelled), await viewerOf(c)), 200);
    })
    .openapi(move, async (c) => {
      const asked = { ...c.req.valid('param'), toOccurrenceId: c.req.valid('json').occurrenceId };
      const moved = await movePlace(c.get('person'), asked, c.get('services').meetings);
      return c.json(occurrenceView(afterChange(c, moved), await viewerOf(c)), 200);
    });
}
