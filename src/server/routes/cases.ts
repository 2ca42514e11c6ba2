import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { addEntries } from '../../casework/cases/addEntries.ts';
import { changeEntry } from '../../casework/cases/changeEntry.ts';
import { readCase } from '../../casework/cases/readCase.ts';
import { removeEntry, restoreEntry } from '../../casework/cases/removeEntry.ts';
import {
  caseFile,
  entriesWritten,
  entry,
  entryChange,
  entryKind,
  entryRemoval,
  newEntries,
} from '../contract/cases.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { caseView, entryView } from '../views/caseViews.ts';
import { idIn } from './params.ts';
import { bearer, beingRemoved, bodyRefusals, json, overtaken, refusals } from './responses.ts';

/** What whoever writes in a case may be told instead. */
const refused = { ...refusals, ...bodyRefusals, ...beingRemoved, ...overtaken };
const entryAddress = z.object({ kind: entryKind, entryId: z.string().min(1).max(128) });

const getCase = createRoute({
  method: 'get',
  path: '/api/pupils/{pupilId}/case',
  summary: 'Everything written down about a pupil, and where the case stands',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('pupilId') },
  responses: { 200: json(caseFile, 'The case'), ...refusals },
});

const add = createRoute({
  method: 'post',
  path: '/api/pupils/{pupilId}/entries',
  summary: 'Writes down plans, actions, contacts, legal steps, timetables and notes',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('pupilId'),
    body: { required: true, content: { 'application/json': { schema: newEntries } } },
  },
  responses: {
    200: json(entriesWritten, 'As they were written'),
    ...refused,
  },
});

const change = createRoute({
  method: 'put',
  path: '/api/entries/{kind}/{entryId}',
  summary: 'Changes an entry',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: entryAddress,
    body: { required: true, content: { 'application/json': { schema: entryChange } } },
  },
  responses: {
    200: json(entry, 'As it is now'),
    ...refused,
  },
});

const remove = createRoute({
  method: 'post',
  path: '/api/entries/{kind}/{entryId}/removal',
  summary: 'Takes an entry out; it can be brought back',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: entryAddress,
    body: { required: true, content: { 'application/json': { schema: entryRemoval } } },
  },
  responses: {
    200: json(entry, 'As it is now'),
    ...refused,
  },
});

const restore = createRoute({
  method: 'post',
  path: '/api/entries/{kind}/{entryId}/return',
  summary: 'Brings an entry back that was taken out',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: entryAddress,
    body: { required: true, content: { 'application/json': { schema: entryRemoval } } },
  },
  responses: {
    200: json(entry, 'As it is now'),
    ...refused,
  },
});

export function caseRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getCase, async (c) => {
      const person = c.get('person');
      const reading = await readCase(person, c.req.valid('param').pupilId, c.get('services').cases);
      return c.json(caseView(person, reading), 200);
    })
    .openapi(add, async (c) => {
      const drafts = c.req.valid('json').entries;
      const asked = { pupilId: c.req.valid('param').pupilId, drafts };
      const entries = await addEntries(c.get('person'), asked, c.get('services').cases);
      return c.json({ entries: entries.map(entryView) }, 200);
    })
    .openapi(change, async (c) => {
      const { kind, entryId } = c.req.valid('param');
      const asked = { kind, id: entryId, ...c.req.valid('json') };
      return c.json(entryView(await changeEntry(c.get('person'), asked, c.get('services').cases)), 200);
    })
    .openapi(remove, async (c) => {
      const { kind, entryId } = c.req.valid('param');
      const asked = { kind, id: entryId, ...c.req.valid('json') };
      return c.json(entryView(await removeEntry(c.get('person'), asked, c.get('services').cases)), 200);
    })
    .openapi(restore, async (c) => {
      const { kind, entryId } = c.req.valid('param');
      const asked = { kind, id: entryId, ...c.req.valid('json') };
      return c.json(entryView(await restoreEntry(c.get('person'), asked, c.get('services').cases)), 200);
    });
}
