import { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '../problems/problem.ts';
import type { AppEnv } from './http/appEnv.ts';
import { validationWords } from './http/validationWords.ts';
import { askRoutes } from './routes/ask.ts';
import { auditRoutes } from './routes/audit.ts';
import { calendarRoutes } from './routes/calendars.ts';
import { caseloadRoutes } from './routes/caseloads.ts';
import { caseRoutes } from './routes/cases.ts';
import { comparisonRoutes } from './routes/comparisons.ts';
import { councilRoutes } from './routes/council.ts';
import { favouriteRoutes } from './routes/favourites.ts';
import { forumRoutes } from './routes/forums.ts';
import { forumUploadRoutes } from './routes/forumUploads.ts';
import { guidanceRoutes } from './routes/guidance.ts';
import { importHistoryRoutes } from './routes/importHistory.ts';
import { importRoutes } from './routes/imports.ts';
import { legalRoutes } from './routes/legal.ts';
import { letterRoutes } from './routes/letters.ts';
import { meetingHereRoutes } from './routes/meetingHere.ts';
import { newsletterRoutes } from './routes/newsletters.ts';
import { occurrencePageRoutes } from './routes/occurrencePages.ts';
import { occurrenceRoutes } from './routes/occurrences.ts';
import { ownPlaceRoutes } from './routes/ownPlaces.ts';
import { peopleRoutes } from './routes/people.ts';
import { questionRoutes } from './routes/questions.ts';
import { queueRoutes } from './routes/queue.ts';
import { reportRoutes } from './routes/reports.ts';
import { retentionRoutes } from './routes/retention.ts';
import { schoolFigureRoutes } from './routes/schoolFigures.ts';
import { seriesRoutes } from './routes/series.ts';
import { tsmCycleRoutes } from './routes/tsmCycle.ts';
import { tsmMeetingRoutes } from './routes/tsmMeetings.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { viewRoutes } from './routes/views.ts';
import { weekRoutes } from './routes/week.ts';

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
    .route('/', weekRoutes())
    .route('/', caseRoutes())
    .route('/', legalRoutes())
    .route('/', letterRoutes())
    .route('/', reportRoutes())
    .route('/', viewRoutes())
    .route('/', councilRoutes())
    .route('/', auditRoutes())
    .route('/', retentionRoutes())
    .route('/', uploadRoutes())
    .route('/', importRoutes())
    .route('/', importHistoryRoutes())
    .route('/', schoolFigureRoutes())
    .route('/', calendarRoutes())
    .route('/', comparisonRoutes())
    .route('/', meetingHereRoutes())
    .route('/', occurrenceRoutes())
    .route('/', queueRoutes())
    .route('/', ownPlaceRoutes())
    .route('/', occurrencePageRoutes())
    .route('/', forumRoutes())
    .route('/', forumUploadRoutes())
    .route('/', newsletterRoutes())
    .route('/', seriesRoutes())
    .route('/', tsmMeetingRoutes())
    .route('/', tsmCycleRoutes())
    .route('/', favouriteRoutes())
    .route('/', askRoutes())
    .route('/', questionRoutes())
    .route('/', guidanceRoutes());
}

/** For Hono's typed client: `hc<Api>(origin)`. */
export type Api = ReturnType<typeof createApi>;
