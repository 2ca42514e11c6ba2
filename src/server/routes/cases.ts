import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Problem } from '../../problems/problem.ts';
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
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

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
    ...refusals,
    ...bodyRefusals,
    ...overtaken,
  },
});

const change = createRoute({
  method: 'put',
  path: '/api/entries/{kind}/{entryId}',
  summary: 'Changes an entry',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: z.object({ kind: entryKind, entryId: z.string().min(1).max(128) }),
    body: { required: true, content: { 'application/json': { schema: entryChange } } },
  },
  responses: { 200: json(entry, 'As it is now'), ...refusals, ...bodyRefusals, ...overtaken },
});

const remove = createRoute({
  method: 'post',
  path: '/api/entries/{kind}/{entryId}/removal',
  summary: 'Takes an entry out; it can be brought back',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: z.object({ kind: entryKind, entryId: z.string().min(1).max(128) }),
    body: { required: true, content: { 'application/json': { schema: entryRemoval } } },
  },
  responses: { 200: json(entry, 'As it is now'), ...refusals, ...bodyRefusals, ...overtaken },
});

const restore = createRoute({
  method: 'post',
  path: '/api/entries/{kind}/{entryId}/return',
  summary: 'Brings an entry back that was taken out',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: z.object({ kind: entryKind, entryId: z.string().min(1).max(128) }),
    body: { required: true, content: { 'application/json': { schema: entryRemoval } } },
  },
  responses: { 200: json(entry, 'As it is now'), ...refusals, ...bodyRefusals, ...overtaken },
});

const pending = (): never => {
  throw new Problem('unexpected');
};

export function caseRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getCase, async () => pending())
    .openapi(add, async () => pending())
    .openapi(change, async () => pending())
    .openapi(remove, async () => pending())
    .openapi(restore, async () => pending());
}
