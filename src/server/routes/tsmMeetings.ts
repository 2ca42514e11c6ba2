import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { callOff } from '../../meetings/tsm/arrange/callOff.ts';
import { moveMeeting } from '../../meetings/tsm/arrange/moveMeeting.ts';
import { noneSuits } from '../../meetings/tsm/arrange/noneSuits.ts';
import { offerTimes } from '../../meetings/tsm/arrange/offerTimes.ts';
import { pickTime } from '../../meetings/tsm/arrange/pickTime.ts';
import { readArranging } from '../../meetings/tsm/arrange/readArranging.ts';
import { listMeetings, readMeeting } from '../../meetings/tsm/arrange/readMeetings.ts';
import { searchTimes } from '../../meetings/tsm/arrange/searchTimes.ts';
import type { Told } from '../../meetings/tsm/arrange/tellMeeting.ts';
import { changeBasis } from '../../meetings/tsm/priority/changeBasis.ts';
import { readPriorities } from '../../meetings/tsm/priority/readPriorities.ts';
import * as shapes from '../contract/tsm.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { arrangingView, meetingView, prioritiesView } from '../views/tsmViews.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, placeRefusals, refusals } from './responses.ts';

const body = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});
const refused = { ...refusals, ...bodyRefusals, ...placeRefusals };
const ofSchool = idIn('schoolId');
const ofMeeting = idIn('meetingId');
const meeting = json(shapes.arrangedMeeting, 'The meeting');

const getPriorities = createRoute({
  method: 'get',
  path: '/api/tsm-priorities',
  summary: 'The schools of this person, the one first that should have its Targeting Support Meeting next',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(shapes.priorities, 'The schools'), ...refusals },
});

const putBasis = createRoute({
  method: 'put',
  path: '/api/schools/{schoolId}/tsm-basis',
  summary: 'Says how often a school has its meeting, and whether it comes first or later',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: ofSchool, body: body(shapes.basisChange) },
  responses: { 200: json(shapes.priorities, 'The schools'), ...refused },
});

const getArranging = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/tsm-arranging',
  summary: 'What a meeting with a school would be arranged from',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: ofSchool },
  responses: { 200: json(shapes.arranging, 'What it would be arranged from'), ...refusals },
});

const findTimes = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/tsm-times',
  summary: 'Times at which the council is free for a meeting and the school is open. Nothing is kept',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: ofSchool, body: body(shapes.timesWanted) },
  responses: { 200: json(shapes.timesFound, 'The times, by day'), ...refusals, ...bodyRefusals },
});

const list = createRoute({
  method: 'get',
  path: '/api/tsm-meetings',
  summary: 'The Targeting Support Meetings of this person’s schools',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(z.array(shapes.arrangedMeeting), 'The meetings'), ...refusals },
});

const get = createRoute({
  method: 'get',
  path: '/api/tsm-meetings/{meetingId}',
  summary: 'A Targeting Support Meeting: its times and who comes',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: ofMeeting },
  responses: { 200: meeting, ...refusals },
});

const putOffer = createRoute({
  method: 'put',
  path: '/api/tsm-meetings/{meetingId}/offer',
  summary: 'Offers times to a school, for a new meeting or again',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: ofMeeting, body: body(shapes.offer) },
  responses: { 200: meeting, ...refused },
});

const pick = createRoute({
  method: 'post',
  path: '/api/tsm-meetings/{meetingId}/pick',
  summary: 'Picks one of the times that are offered',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: ofMeeting, body: body(shapes.timePick) },
  responses: { 200: meeting, ...refused },
});

const none = createRoute({
  method: 'post',
  path: '/api/tsm-meetings/{meetingId}/none-suits',
  summary: 'Says that none of the times suits the school',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: ofMeeting, body: body(shapes.noneSuits) },
  responses: { 200: meeting, ...refused },
});

const move = createRoute({
  method: 'post',
  path: '/api/tsm-meetings/{meetingId}/move',
  summary: 'Books a meeting at, or moves it to, another time',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: ofMeeting, body: body(shapes.meetingMove) },
  responses: { 200: meeting, ...refused },
});

const off = createRoute({
  method: 'post',
  path: '/api/tsm-meetings/{meetingId}/call-off',
  summary: 'Cancels a meeting, or says that the school did not come',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: ofMeeting, body: body(shapes.meetingCallOff) },
  responses: { 200: meeting, ...refused },
});

const portsOf = (c: Context<AppEnv>) => {
  const { meetings, cases, people } = c.get('services');
  const { schools, calendarOf } = cases;
  return { ...meetings, schools, calendarOf, people };
};

const priorityPorts = (c: Context<AppEnv>) => ({ ...c.get('services').cases, ...c.get('services').meetings });

/** The meeting after a decision; who is to hear of it hears soon. */
async function told(c: Context<AppEnv>, { meeting: after, calendarPending }: Told) {
  const { calendarPending: pending, messagesSoon } = c.get('parts');
  if (calendarPending) pending();
  messagesSoon();
  const view = meetingView(after, c.get('person'), await c.get('services').casework.schools.all());
  return { ...view, ...(calendarPending && { calendarPending }) };
}

const settled = (c: Context<AppEnv>, after: Told['meeting']) =>
  told(c, { meeting: after, calendarPending: false });

/** Which school next, and arranging the meeting. */
export function tsmMeetingRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getPriorities, async (c) =>
      c.json(prioritiesView(await readPriorities(c.get('person'), priorityPorts(c))), 200),
    )
    .openapi(putBasis, async (c) => {
      const change = { ...c.req.valid('param'), ...c.req.valid('json') };
      await changeBasis(c.get('person'), change, priorityPorts(c));
      return c.json(prioritiesView(await readPriorities(c.get('person'), priorityPorts(c))), 200);
    })
    .openapi(getArranging, async (c) => {
      const { schoolId } = c.req.valid('param');
      return c.json(arrangingView(await readArranging(c.get('person'), schoolId, portsOf(c))), 200);
    })
    .openapi(findTimes, async (c) => {
      const wanted = { ...c.req.valid('param'), ...c.req.valid('json') };
      const found = await searchTimes(c.get('person'), wanted, portsOf(c));
      const days = found.days.map((each) => ({ ...each, times: [...each.times] }));
      return c.json(
        { ...found, days, unread: [...found.unread], withoutHours: [...found.withoutHours] },
        200,
      );
    })
    .openapi(list, async (c) => {
      const found = await listMeetings(c.get('person'), portsOf(c));
      const schools = await c.get('services').casework.schools.all();
      return c.json(
        found.map((each) => meetingView(each, c.get('person'), schools)),
        200,
      );
    })
    .openapi(get, async (c) => {
      const found = await readMeeting(c.get('person'), c.req.valid('param').meetingId, portsOf(c));
      return c.json(meetingView(found, c.get('person'), await c.get('services').casework.schools.all()), 200);
    })
    .openapi(putOffer, async (c) => {
      const asked = { id: c.req.valid('param').meetingId, ...c.req.valid('json') };
      return c.json(await told(c, await offerTimes(c.get('person'), asked, portsOf(c))), 200);
    })
    .openapi(pick, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      return c.json(await told(c, await pickTime(c.get('person'), asked, portsOf(c))), 200);
    })
    .openapi(none, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      return c.json(await settled(c, await noneSuits(c.get('person'), asked, portsOf(c))), 200);
    })
    .openapi(move, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      return c.json(await told(c, await moveMeeting(c.get('person'), asked, portsOf(c))), 200);
    })
    .openapi(off, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      return c.json(await told(c, await callOff(c.get('person'), asked, portsOf(c))), 200);
    });
}
