import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { Problem, problems } from '../problems/problem.ts';
import { createApi } from './api.ts';
import type { AppEnv, AppParts } from './http/appEnv.ts';
import { botRoute } from './http/botRoute.ts';
import { answerProblem } from './http/problemAnswers.ts';
import { requestIds } from './http/requestIds.ts';
import { requestLog } from './http/requestLog.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { tabFiles } from './http/tabFiles.ts';
import { addDescribedRoutes } from './openApi.ts';
import { productVersion } from './projectFiles.ts';
import { publicPages } from './publicPages.ts';

/** The whole of what the server answers, over parts that are handed in. Starts nothing. */
export function createApp(parts: AppParts): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.use(async (c, next) => {
    c.set('parts', parts);
    const work = next();
    parts.inFlight.add(work);
    await work;
  });
  app.use(requestIds, requestLog, securityHeaders({ secure: parts.secure }));
  // Only where answers are long: an answer of the bot's is not, and is to be quick.
  app.use('/api/schools/*', compress());
  app.use('/api/caseload', compress());
  app.use('/api/week', compress());
  app.use('/api/openapi.json', compress());
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
  app.route('/', createApi());
  addDescribedRoutes(app, productVersion());
  app.route('/', botRoute());
  app.route('/', tabFiles(parts.tabFolder));
  app.route('/', publicPages());
  app.get('/', (c) => c.redirect('/about'));
  app.notFound((c) =>
    c.req.path.startsWith('/api/')
      ? answerProblem(new Problem('not_found', 'There is nothing at this address.'), c)
      : c.text(problems.not_found.words, 404),
  );
  app.onError((error, c) => answerProblem(error, c));
  return app;
}
