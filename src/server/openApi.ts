import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRoute, z } from '@hono/zod-openapi';
import { health } from './health.ts';
import type { AppEnv } from './http/appEnv.ts';
import { bodyRefusals, json, refusals } from './routes/responses.ts';

const about = `What the tab, the bot's channel and monitoring use. Who is asking, and their role, come from the token alone.
Dates are ISO text, times of meetings are wall times in Europe/London. Every failure is a \`Problem\`.`;

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether everything is ready',
  responses: { 200: json(health, 'Ready'), 503: json(health, 'Starting or closing') },
});

const messagesRoute = createRoute({
  method: 'post',
  path: '/api/messages',
  summary: 'Activities for the bot, as the Bot Framework protocol has them',
  security: [{ botFramework: [] }],
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.looseObject({ type: z.string() }).openapi('Activity') } },
    },
  },
  responses: {
    200: { description: 'The answer to an invoke' },
    202: { description: 'Taken; what the bot has to say follows over the channel' },
    400: refusals[400],
    401: refusals[401],
    403: refusals[403],
    ...bodyRefusals,
  },
});

const documentRoute = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This description',
  responses: { 200: json(z.looseObject({ openapi: z.string() }), 'OpenAPI 3.1') },
});

/** Routes /healthz, and /api/openapi.json with every route of the app. */
export function addDescribedRoutes(app: OpenAPIHono<AppEnv>, version: string): void {
  app.openapi(healthRoute, (c) => {
    const now = c.get('parts').health();
    c.header('cache-control', 'no-store');
    return now.status === 'ready' ? c.json(now, 200) : c.json(now, 503);
  });
  const registry = app.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'teams', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The Entra token that Teams gives the tab, for the scope access_as_user of this app.',
  });
  registry.registerComponent('securitySchemes', 'botFramework', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The token of the Bot Framework channel.',
  });
  registry.registerPath(messagesRoute);
  registry.registerPath(documentRoute);
  let document: object | undefined;
  app.get('/api/openapi.json', (c) => {
    document ??= app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Graduated Response', version, description: about, license: { name: 'MIT' } },
      servers: [{ url: '/' }],
    });
    return c.json(document);
  });
}
