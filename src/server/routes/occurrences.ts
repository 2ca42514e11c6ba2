import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { cancelPlace } from '../../meetings/cancelPlace.ts';
import { nextOccurrences } from '../../meetings/nextOccurrences.ts';
import { takePlace } from '../../meetings/takePlace.ts';
import { occurrence, placeRequest } from '../contract/meetings.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { occurrenceView } from '../views/occurrenceView.ts';
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

const take = createRoute({
  method: 'post',
  path: '/api/occurrences/{occurrenceId}/places',
  summary: 'Takes a place, for a school or for yourself',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('occurrenceId'),
    body: { required: true, content: { 'application/json': { schema: placeRequest } } },
  },
  responses: {
    201: json(occurrence, 'The date, with your place'),
    ...refusals,
    ...bodyRefusals,
    ...placeRefusals,
  },
});

const cancel = createRoute({
  method: 'delete',
  path: '/api/places/{placeId}',
  summary: 'Gives a place up',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('placeId') },
  responses: { 200: json(occurrence, 'The date, without your place'), ...refusals, ...placeRefusals },
});

export function occurrenceRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const person = c.get('person');
      const { meetings, casework } = c.get('services');
      const found = await nextOccurrences(person, c.req.valid('query'), meetings);
      const schools = await casework.schools.all();
      return c.json(
        found.map((one) => occurrenceView(one, person, schools)),
        200,
      );
    })
    .openapi(take, async (c) => {
      const person = c.get('person');
      const { meetings, casework } = c.get('services');
      const { occurrenceId } = c.req.valid('param');
      const { topic, question, schoolId } = c.req.valid('json');
      const request = {
        occurrenceId,
        topic,
        ...(question !== undefined && { question }),
        ...(schoolId !== undefined && { schoolId }),
      };
      const taken = await takePlace(person, request, meetings);
      if (taken.calendarPending) c.get('parts').calendarPending();
      return c.json(occurrenceView(taken.occurrence, person, await casework.schools.all()), 201);
    })
    .openapi(cancel, async (c) => {
      const person = c.get('person');
      const { meetings, casework } = c.get('services');
      const cancelled = await cancelPlace(person, c.req.valid('param').placeId, meetings);
      if (cancelled.calendarPending) c.get('parts').calendarPending();
      return c.json(occurrenceView(cancelled.occurrence, person, await casework.schools.all()), 200);
    });
}
