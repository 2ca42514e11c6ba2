import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { addException, removeException } from '../../meetings/series/addException.ts';
import { listSeries, readSeries } from '../../meetings/series/listSeries.ts';
import { previewSeries } from '../../meetings/series/previewSeries.ts';
import { publishSeries } from '../../meetings/series/publishSeries.ts';
import { draftSeries, removeSeries, restoreSeries, saveSeries } from '../../meetings/series/saveSeries.ts';
import type { SeriesPorts } from '../../meetings/series/seriesPorts.ts';
import {
  exceptionChange,
  previewRequest,
  series,
  seriesChange,
  seriesContent,
  seriesPreview,
  seriesVersion,
} from '../contract/series.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import type { Services } from '../services.ts';
import { previewView, seriesView } from '../views/seriesView.ts';
import { given } from './given.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const ofOne = '/api/series/{seriesId}';
const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});
const kept = json(series, 'The series as it is now');
const changed = { 200: kept, ...refusals, ...bodyRefusals, ...overtaken };
const params = idIn('seriesId');

const list = createRoute({
  method: 'get',
  path: '/api/series',
  summary: 'The series of drop-ins and forums, drafts too, the latest first',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(z.array(series), 'The series'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: ofOne,
  summary: 'One series',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params },
  responses: { 200: kept, ...refusals },
});

const draft = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: '/api/series',
  summary: 'Keeps a series as a draft',
  request: { body: body(seriesContent) },
  responses: { 201: kept, ...refusals, ...bodyRefusals },
});

const save = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'put',
  path: ofOne,
  summary: 'Changes a series; of a published one, every date still to come',
  request: { params, body: body(seriesChange) },
  responses: changed,
});

const preview = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: '/api/series/preview',
  summary: 'Every date of a series as typed, with the reason of each that is skipped; nothing is kept',
  request: { body: body(previewRequest) },
  responses: { 200: json(seriesPreview, 'The dates'), ...refusals, ...bodyRefusals },
});

const remove = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'delete',
  path: ofOne,
  summary: 'Takes a draft off the list',
  request: { params, query: seriesVersion },
  responses: { 200: kept, ...refusals, ...overtaken },
});

const restore = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: `${ofOne}/restore`,
  summary: 'Brings a draft back that was removed',
  request: { params, body: body(seriesVersion) },
  responses: changed,
});

const publish = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: `${ofOne}/publish`,
  summary: 'Lets everybody see and book the dates still to come; safe to call again',
  request: { params, body: body(seriesVersion) },
  responses: changed,
});

const except = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: `${ofOne}/exceptions`,
  summary: 'Skips, moves or adds a date',
  request: { params, body: body(exceptionChange) },
  responses: changed,
});

const unexcept = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'delete',
  path: `${ofOne}/exceptions/{date}`,
  summary: 'Takes an exception of a draft back',
  request: { params: idIn('seriesId').extend({ date: z.iso.date() }), query: seriesVersion },
  responses: { 200: kept, ...refusals, ...overtaken },
});

const portsOf = ({ meetings, calendars }: Services): SeriesPorts => ({
  ...meetings,
  calendarRecords: calendars.calendarRecords,
});

export function seriesRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const all = await listSeries(c.get('person'), portsOf(c.get('services')));
      return c.json(all.map(seriesView), 200);
    })
    .openapi(preview, async (c) => {
      const { seriesId: id, content } = c.req.valid('json');
      const found = await previewSeries(c.get('person'), { id, content }, portsOf(c.get('services')));
      return c.json(previewView(found), 200);
    })
    .openapi(read, async (c) => {
      const { seriesId } = c.req.valid('param');
      return c.json(seriesView(await readSeries(c.get('person'), seriesId, portsOf(c.get('services')))), 200);
    })
    .openapi(draft, async (c) => {
      const drafted = await draftSeries(c.get('person'), c.req.valid('json'), portsOf(c.get('services')));
      return c.json(seriesView(drafted), 201);
    })
    .openapi(save, async (c) => {
      const seen = { id: c.req.valid('param').seriesId, ...c.req.valid('json') };
      const saved = await saveSeries(c.get('person'), seen, portsOf(c.get('services')));
      c.get('parts').calendarPending();
      c.get('parts').messagesSoon();
      return c.json(seriesView(saved.series), 200);
    })
    .openapi(remove, async (c) => {
      const seen = { id: c.req.valid('param').seriesId, ...c.req.valid('query') };
      return c.json(seriesView(await removeSeries(c.get('person'), seen, portsOf(c.get('services')))), 200);
    })
    .openapi(restore, async (c) => {
      const seen = { id: c.req.valid('param').seriesId, ...c.req.valid('json') };
      return c.json(seriesView(await restoreSeries(c.get('person'), seen, portsOf(c.get('services')))), 200);
    })
    .openapi(publish, async (c) => {
      const seen = { id: c.req.valid('param').seriesId, ...c.req.valid('json') };
      const published = await publishSeries(c.get('person'), seen, portsOf(c.get('services')));
      c.get('parts').calendarPending();
      return c.json(seriesView(published.series), 200);
    })
    .openapi(except, async (c) => {
      const { version, exception } = c.req.valid('json');
      const seen = { id: c.req.valid('param').seriesId, version, exception: given(exception) };
      const excepted = await addException(c.get('person'), seen, portsOf(c.get('services')));
      c.get('parts').calendarPending();
      c.get('parts').messagesSoon();
      return c.json(seriesView(excepted.series), 200);
    })
    .openapi(unexcept, async (c) => {
      const { seriesId: id, date } = c.req.valid('param');
      const seen = { id, date, ...c.req.valid('query') };
      return c.json(
        seriesView(await removeException(c.get('person'), seen, portsOf(c.get('services')))),
        200,
      );
    });
}
