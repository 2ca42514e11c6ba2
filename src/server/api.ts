import { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '../problems/problem.ts';
import type { AppEnv } from './http/appEnv.ts';
import { validationWords } from './http/validationWords.ts';
import { askRoutes } from './routes/ask.ts';
import { calendarRoutes } from './routes/calendars.ts';
import { caseloadRoutes } from './routes/caseloads.ts';
import { comparisonRoutes } from './routes/comparisons.ts';
import { favouriteRoutes } from './routes/favourites.ts';
import { guidanceRoutes } from './routes/guidance.ts';
import { importHistoryRoutes } from './routes/importHistory.ts';
import { importRoutes } from './routes/imports.ts';
import { occurrenceRoutes } from './routes/occurrences.ts';
import { peopleRoutes } from './routes/people.ts';
import { questionRoutes } from './routes/questions.ts';
import { schoolFigureRoutes } from './routes/schoolFigures.ts';
import { uploadRoutes } from './routes/uploads.ts';

/** Every route that the tab uses. */
export function createApi() {
  const api = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw new Problem('bad_request', validationWords(result.error.issues));
    },
  });
  return api
    .route('/', peopleRoutes())
    .route('/', caseloadRoutes())
    .route('/', uploadRoutes())
    .route('/', importRoutes())
    .route('/', importHistoryRoutes())
    .route('/', schoolFigureRoutes())
    .route('/', calendarRoutes())
    .route('/', comparisonRoutes())
    .route('/', occurrenceRoutes())
    .route('/', favouriteRoutes())
    .route('/', askRoutes())
    .route('/', questionRoutes())
    .route('/', guidanceRoutes());
}

/** For Hono's typed client: `hc<Api>(origin)`. */
export type Api = ReturnType<typeof createApi>;
