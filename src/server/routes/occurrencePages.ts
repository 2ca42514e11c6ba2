import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { councilId } from '../../casework/calendars/calendarRecord.ts';
import type { Occurrence } from '../../meetings/occurrence.ts';
import { cancelOccurrence } from '../../meetings/occurrences/cancelOccurrence.ts';
import { changeCapacity } from '../../meetings/occurrences/changeCapacity.ts';
import { markAttended } from '../../meetings/occurrences/markAttended.ts';
import { moveOccurrence } from '../../meetings/occurrences/moveOccurrence.ts';
import { readNumbers } from '../../meetings/occurrences/readNumbers.ts';
import { readOccurrence } from '../../meetings/occurrences/readOccurrence.ts';
import { occurrence } from '../contract/meetings.ts';
import {
  attendance,
  cancellation,
  capacityChange,
  meetingNumbers,
  occurrenceMove,
  occurrencePage,
} from '../contract/occurrencePages.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { afterChange, viewerOf } from '../http/meetingChange.ts';
import { signedIn } from '../http/signedIn.ts';
import { meetingNumbersView } from '../views/meetingNumbersView.ts';
import { occurrencePageView } from '../views/occurrencePageView.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, dateRefusals, json, refusals } from './responses.ts';

const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const theDate = { params: idIn('occurrenceId') };
const page = json(occurrencePage, 'The date as it is now');
const changed = { 200: page, ...refusals, ...bodyRefusals, ...dateRefusals };

const read = createRoute({
  method: 'get',
  path: '/api/occurrences/{occurrenceId}',
  summary: 'A date with everyone who holds a place or waits, for officers',
  security: bearer,
  middleware: [signedIn] as const,
  request: theDate,
  responses: { 200: page, ...refusals },
});

const cancel = createRoute({
  method: 'post',
  path: '/api/occurrences/{occurrenceId}/cancel',
  summary: 'Cancels a date for everyone, with the reason',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { ...theDate, ...body(cancellation) },
  responses: changed,
});

const move = createRoute({
  method: 'post',
  path: '/api/occurrences/{occurrenceId}/move',
  summary: 'Moves a date, and with it everyone who holds a place',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { ...theDate, ...body(occurrenceMove) },
  responses: changed,
});

const capacity = createRoute({
  method: 'put',
  path: '/api/occurrences/{occurrenceId}/capacity',
  summary: 'Sets how many schools can book',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { ...theDate, ...body(capacityChange) },
  responses: changed,
});

const attended = createRoute({
  method: 'put',
  path: '/api/occurrences/{occurrenceId}/places/{placeId}/attended',
  summary: 'Says whether somebody of a place came',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: theDate.params.extend(idIn('placeId').shape), ...body(attendance) },
  responses: changed,
});

const numbers = createRoute({
  method: 'get',
  path: '/api/meeting-numbers',
  summary: 'Dates held, who booked and who came in an academic year, by series, term, topic and school',
  security: bearer,
  middleware: [signedIn] as const,
  request: {
    query: z.object({
      /** 2026 for 2026/27. */
      year: z.coerce.number().int().min(2000).max(2100).optional(),
      kind: occurrence.shape.kind.optional(),
    }),
  },
  responses: { 200: json(meetingNumbers, 'The numbers'), ...refusals },
});

const pageOf = async (c: Context<AppEnv>, known: Occurrence) => occurrencePageView(known, await viewerOf(c));

export function occurrencePageRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(read, async (c) => {
      const { person, services } = c.var;
      const { occurrenceId } = c.req.valid('param');
      return c.json(await pageOf(c, await readOccurrence(person, occurrenceId, services.meetings)), 200);
    })
    .openapi(cancel, async (c) => {
      const asked = { id: c.req.valid('param').occurrenceId, ...c.req.valid('json') };
      const cancelled = await cancelOccurrence(c.get('person'), asked, c.get('services').meetings);
      return c.json(await pageOf(c, afterChange(c, cancelled)), 200);
    })
    .openapi(move, async (c) => {
      const asked = { id: c.req.valid('param').occurrenceId, ...c.req.valid('json') };
      const moved = await moveOccurrence(c.get('person'), asked, c.get('services').meetings);
      return c.json(await pageOf(c, afterChange(c, moved)), 200);
    })
    .openapi(capacity, async (c) => {
      const asked = { id: c.req.valid('param').occurrenceId, ...c.req.valid('json') };
      const resized = await changeCapacity(c.get('person'), asked, c.get('services').meetings);
      return c.json(await pageOf(c, afterChange(c, resized)), 200);
    })
    .openapi(attended, async (c) => {
      const { occurrenceId: id, placeId } = c.req.valid('param');
      const said = { id, placeId, attended: c.req.valid('json').attended ?? undefined };
      return c.json(
        await pageOf(c, await markAttended(c.get('person'), said, c.get('services').meetings)),
        200,
      );
    })
    .openapi(numbers, async (c) => {
      const { person, services } = c.var;
      const { meetings, casework } = services;
      const terms = async () => (await casework.calendarOf(councilId))?.terms ?? [];
      const ports = { ...meetings, schools: casework.schools, terms };
      const counted = await readNumbers(person, c.req.valid('query'), ports);
      const names = { series: await meetings.series.all(), schools: await casework.schools.all() };
      return c.json(meetingNumbersView(counted, names), 200);
    });
}
