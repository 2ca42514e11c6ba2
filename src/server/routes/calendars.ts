import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { may } from '../../access/may.ts';
import { removeCalendar, saveCalendar, saveCouncilCalendar } from '../../casework/calendars/keepCalendar.ts';
import { readCalendar, readCouncilCalendar } from '../../casework/calendars/readCalendar.ts';
import { readDates } from '../../casework/calendars/readDates.ts';
import {
  calendarDraft,
  calendarPage,
  calendarVersionQuery,
  datesFile,
  datesReading,
} from '../contract/calendars.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { calendarView, datesReadingView } from '../views/calendarView.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const ofSchool = '/api/schools/{schoolId}/calendar';
const draftBody = { required: true, content: { 'application/json': { schema: calendarDraft } } };
const page = json(calendarPage, 'The dates');

const read = createRoute({
  method: 'get',
  path: ofSchool,
  summary: 'The dates that a school goes by: its own, the council’s, or as its register shows them',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId') },
  responses: { 200: page, ...refusals },
});

const save = createRoute({
  method: 'put',
  path: ofSchool,
  summary: 'Keeps dates of a school’s own',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { params: idIn('schoolId'), body: draftBody },
  responses: { 200: page, ...refusals, ...bodyRefusals, ...overtaken },
});

const remove = createRoute({
  method: 'delete',
  path: ofSchool,
  summary: 'Lets a school follow the council’s dates again',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId'), query: calendarVersionQuery },
  responses: { 200: page, ...refusals, ...overtaken },
});

const readCouncil = createRoute({
  method: 'get',
  path: '/api/calendar',
  summary: 'The council’s dates, for schools that have none of their own',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: page, ...refusals },
});

const saveCouncil = createRoute({
  method: 'put',
  path: '/api/calendar',
  summary: 'Keeps the council’s dates',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: draftBody },
  responses: { 200: page, ...refusals, ...bodyRefusals, ...overtaken },
});

const readFile = createRoute({
  method: 'post',
  path: '/api/calendar/read',
  summary: 'Reads term dates from a calendar file or CSV; nothing is kept',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: datesFile } } } },
  responses: { 200: json(datesReading, 'What was read'), ...refusals, ...bodyRefusals },
});

export function calendarRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(read, async (c) => {
      const { schoolId } = c.req.valid('param');
      const person = c.get('person');
      const found = await readCalendar(person, schoolId, c.get('services').calendars);
      return c.json(calendarView(found, may(person, 'calendar:edit', schoolId)), 200);
    })
    .openapi(save, async (c) => {
      const { schoolId } = c.req.valid('param');
      const person = c.get('person');
      const { calendars } = c.get('services');
      await saveCalendar(person, { schoolId, ...c.req.valid('json') }, calendars);
      return c.json(calendarView(await readCalendar(person, schoolId, calendars), true), 200);
    })
    .openapi(remove, async (c) => {
      const { schoolId } = c.req.valid('param');
      const person = c.get('person');
      const { calendars } = c.get('services');
      await removeCalendar(person, { schoolId, ...c.req.valid('query') }, calendars);
      return c.json(calendarView(await readCalendar(person, schoolId, calendars), true), 200);
    })
    .openapi(readCouncil, async (c) => {
      const found = await readCouncilCalendar(c.get('person'), c.get('services').calendars);
      return c.json(calendarView(found, true), 200);
    })
    .openapi(saveCouncil, async (c) => {
      const person = c.get('person');
      const { calendars } = c.get('services');
      await saveCouncilCalendar(person, c.req.valid('json'), calendars);
      return c.json(calendarView(await readCouncilCalendar(person, calendars), true), 200);
    })
    .openapi(readFile, (c) => c.json(datesReadingView(readDates(c.get('person'), c.req.valid('json'))), 200));
}
