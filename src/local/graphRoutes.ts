import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { errorBody } from './graph/errors.ts';
import type { GraphReply, GraphRequest } from './graph/exchange.ts';
import { ConnectionCut } from './graph/faulty.ts';
import type { GraphService } from './graph/service.ts';
import type { Tokens } from './signIn/tokens.ts';
import { type Exchange, jsonOf } from './traffic.ts';

type Parts = {
  service: GraphService;
  tokens: Tokens;
  origin: string;
  now: () => Date;
  traffic?: ((exchange: Exchange) => void) | undefined;
};
/** In memory there is no connection behind a request. */
type Bindings = { Bindings: Partial<HttpBindings> };

const root = '/local/graph';

/** Graph over HTTP: who asks is checked, links keep the address that the caller used, ordered faults cut connections. */
export function graphRoutes({ service, tokens, origin, now, traffic }: Parts): Hono<Bindings> {
  const app = new Hono<Bindings>();

  app.all('/graph/v1.0/*', (c) =>
    respond(c, async () => {
      const found = await requestOf(c, { below: `${root}/v1.0`, origin });
      const checked = await tokens.check(c.req.header('authorization') ?? null);
      const address = 'address' in checked ? checked.address : undefined;
      const request = address === undefined ? found : { ...found, base: `${address}/v1.0` };
      const reply =
        'refusal' in checked ? unauthorized(checked.refusal, now()) : await service.handle(request);
      traffic?.({
        method: request.method,
        url: `/v1.0${request.path}${request.query.size > 0 ? `?${request.query}` : ''}`,
        requestBody: jsonOf(request.body, request.headers.get('content-type')),
        status: reply.status,
        responseBody: reply.json,
      });
      return reply;
    }),
  );
  for (const place of ['upload', 'download']) {
    app.all(`/graph/${place}/*`, (c) =>
      respond(c, async () => service.content(await requestOf(c, { below: root, origin }))),
    );
  }
  app.all('/graph/*', (c) => {
    const error = { code: 'BadRequest', message: `Invalid version: ${c.req.path.split('/')[3] ?? ''}` };
    return c.json(
      errorBody(error, { requestId: randomUUID(), clientRequestId: randomUUID(), date: now() }),
      400,
    );
  });
  return app;
}

function unauthorized(message: string, date: Date): GraphReply {
  const ids = { requestId: randomUUID(), clientRequestId: randomUUID(), date };
  return {
    status: 401,
    headers: {
      'WWW-Authenticate':
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    },
    json: errorBody({ code: 'InvalidAuthenticationToken', message }, ids),
  };
}

async function requestOf(
  c: Context<Bindings>,
  { below, origin }: { below: string; origin: string },
): Promise<GraphRequest> {
  const url = new URL(c.req.url);
  // A proxy in front of us says where the caller found it.
  const first = (name: string) => c.req.header(name)?.split(',')[0]?.trim();
  const scheme = first('x-forwarded-proto') ?? url.protocol.replace(':', '');
  const host = first('x-forwarded-host') ?? c.req.header('host') ?? url.host;
  const prefix = (first('x-forwarded-prefix') ?? root).replace(/\/+$/, '');
  return {
    method: c.req.method,
    path: url.pathname.slice(below.length),
    query: url.searchParams,
    headers: c.req.raw.headers,
    body: new Uint8Array(await c.req.arrayBuffer()),
    base: `${scheme}://${host}${prefix}/v1.0`,
    contentBase: `${origin}${root}`,
  };
}

async function respond(c: Context<Bindings>, answer: () => Promise<GraphReply>): Promise<Response> {
  let reply: GraphReply;
  try {
    reply = await answer();
  } catch (error) {
    if (!(error instanceof ConnectionCut)) throw error;
    // Without a socket the caller's fetch must still fail: the error goes on up to it.
    if (!c.env?.incoming?.socket) throw error;
    c.env.incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  const { status, headers, json, bytes, part } = reply;
  if (json !== undefined) {
    const type = { 'Content-Type': 'application/json; odata.metadata=minimal; charset=utf-8' };
    return new Response(JSON.stringify(json), { status, headers: { ...type, ...headers } });
  }
  if (part) {
    const { path, from: start, to: end } = part;
    const stream = Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream<Uint8Array>;
    return new Response(stream, { status, headers: headers ?? {} });
  }
  return new Response(bytes ? Buffer.from(bytes) : null, { status, headers: headers ?? {} });
}
