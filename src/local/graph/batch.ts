import { badRequest } from './errors.ts';
import { type Call, type GraphReply, type GraphRequest, isObject, jsonBody, ok } from './exchange.ts';
import type { Routes } from './router.ts';

const most = 20;

type Part = { id: string; method: string; url: string; headers: Headers; body: unknown; dependsOn: string[] };

/** Many requests in one. Each has a status of its own; one whose forerunner failed is not tried. */
export function batchRoutes(handle: (request: GraphRequest) => Promise<GraphReply>): Routes {
  return {
    'POST /$batch': async (call) => {
      const parts = readParts(jsonBody(call).requests);
      const running = new Map<string, Promise<GraphReply>>();
      for (const part of parts) {
        const before = part.dependsOn.map((id) => running.get(id));
        if (before.includes(undefined)) {
          throw badRequest(`Request id '${part.id}' depends on a request that does not come before it.`);
        }
        running.set(part.id, run(part, { call, before, handle }));
      }
      const responses = await Promise.all(
        parts.map(async ({ id }) => ({ id, ...answer((await running.get(id)) ?? { status: 500 }) })),
      );
      return ok({ responses });
    },
  };
}

async function run(
  part: Part,
  {
    call,
    before,
    handle,
  }: {
    call: Call;
    before: (Promise<GraphReply> | undefined)[];
    handle: (request: GraphRequest) => Promise<GraphReply>;
  },
): Promise<GraphReply> {
  const earlier = await Promise.all(before);
  if (earlier.some((reply) => (reply?.status ?? 500) >= 400)) {
    return {
      status: 424,
      json: {
        error: { code: 'FailedDependency', message: 'A request that this one depends on has failed.' },
      },
    };
  }
  const [path = '', query = ''] = part.url.split(/\?(.*)/s);
  return await handle({
    method: part.method.toUpperCase(),
    path,
    query: new URLSearchParams(query),
    headers: part.headers,
    body: bodyBytes(part),
    base: call.base,
    contentBase: call.contentBase,
  });
}

/** JSON as it stands; anything else comes as base64. */
function bodyBytes({ body, headers }: Part): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  if (/\bjson\b/i.test(headers.get('content-type') ?? ''))
    return new TextEncoder().encode(JSON.stringify(body));
  return Buffer.from(String(body), 'base64');
}

function readParts(value: unknown): Part[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw badRequest('Invalid batch payload format.');
  }
  if (value.length > most) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${most}.`);
  }
  const parts = value.map((each: unknown): Part => {
    if (
      !isObject(each) ||
      typeof each.id !== 'string' ||
      typeof each.url !== 'string' ||
      typeof each.method !== 'string'
    ) {
      throw badRequest('Invalid batch payload format.');
    }
    if (/^https?:/i.test(each.url)) throw badRequest('Batch requests need relative addresses.');
    const headers = new Headers();
    for (const [name, text] of Object.entries(isObject(each.headers) ? each.headers : {}))
      headers.set(name, String(text));
    if (each.body !== undefined && each.body !== null && !headers.has('content-type')) {
      throw badRequest(`Request '${each.id}' has a body but no Content-Type header.`);
    }
    const dependsOn = Array.isArray(each.dependsOn) ? each.dependsOn.map(String) : [];
    const url = each.url.startsWith('/') ? each.url : `/${each.url}`;
    return { id: each.id, method: each.method, url, headers, body: each.body, dependsOn };
  });
  if (new Set(parts.map(({ id }) => id)).size < parts.length) {
    throw badRequest('Request ids in a batch must be unique.');
  }
  return parts;
}

function answer({ status, headers, json, bytes }: GraphReply) {
  const body = bytes ? Buffer.from(bytes).toString('base64') : json;
  const type = json === undefined ? {} : { 'Content-Type': 'application/json' };
  return {
    status,
    headers: { 'Cache-Control': 'no-cache', ...type, ...headers },
    ...(body !== undefined && { body }),
  };
}
