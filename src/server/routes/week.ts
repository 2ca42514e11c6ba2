import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { markReturns } from '../../casework/returns/markReturns.ts';
import { readReturns } from '../../casework/returns/readReturns.ts';
import { readWeek } from '../../casework/week/readWeek.ts';
import { answerTsm } from '../../meetings/tsm/answerTsm.ts';
import { askForTsm } from '../../meetings/tsm/askForTsm.ts';
import { listTsms } from '../../meetings/tsm/listTsms.ts';
import { tsmStates } from '../../meetings/tsm/tsmRequest.ts';
import { markedReturns, returnMarks, returns, tsmRequest, week } from '../contract/week.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { meetingOfWeek, returnsView, tsmOfWeek, tsmView, weekView } from '../views/weekViews.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const getWeek = createRoute({
  method: 'get',
  path: '/api/week',
  summary: 'What this person has to do now, in order, each with its why',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(week, 'The week'), ...refusals },
});

const getReturns = createRoute({
  method: 'get',
  path: '/api/schools/{schoolId}/returns',
  summary: 'The lists that a school has to send the council',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('schoolId') },
  responses: { 200: json(returns, 'The lists'), ...refusals },
});

const keepMarks = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/returns/sent',
  summary: 'Says which returns were sent, or takes it back',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('schoolId'),
    body: { required: true, content: { 'application/json': { schema: returnMarks } } },
  },
  responses: {
    200: json(markedReturns, 'The lists, and what was changed'),
    ...refusals,
    ...bodyRefusals,
    ...overtaken,
  },
});

const listRequests = createRoute({
  method: 'get',
  path: '/api/tsm-requests',
  summary: 'Requests of schools for a Targeting Support Meeting',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(z.array(tsmRequest), 'The requests'), ...refusals },
});

const ask = createRoute({
  method: 'post',
  path: '/api/schools/{schoolId}/tsm-requests',
  summary: 'Asks for a Targeting Support Meeting',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('schoolId'),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            id: z.string().regex(/^[\w-]{1,64}$/),
            reason: z.string().trim().min(1).max(1000),
          }),
        },
      },
    },
  },
  responses: { 200: json(tsmRequest, 'The request'), ...refusals, ...bodyRefusals, ...overtaken },
});

const answer = createRoute({
  method: 'post',
  path: '/api/tsm-requests/{requestId}/answer',
  summary: 'Answers a request, or takes the own one back',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('requestId'),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            version: z.number().int().min(1),
            state: z.enum(tsmStates),
            on: z.string().optional(),
            note: z.string().trim().max(1000),
          }),
        },
      },
    },
  },
  responses: { 200: json(tsmRequest, 'The request'), ...refusals, ...bodyRefusals, ...overtaken },
});

export function weekRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getWeek, async (c) => {
      const { cases, tsm, meetings: records } = c.get('services');
      const tsms = async () => (await tsm.requests.all()).map(tsmOfWeek);
      const meetings = async () =>
        await Promise.all(
          (await records.tsmMeetings.all()).map(async (each) =>
            meetingOfWeek(each, await cases.calendarOf(each.schoolId)),
          ),
        );
      return c.json(weekView(await readWeek(c.get('person'), { ...cases, tsms, meetings })), 200);
    })
    .openapi(getReturns, async (c) => {
      const { schoolId } = c.req.valid('param');
      return c.json(returnsView(await readReturns(c.get('person'), schoolId, c.get('services').cases)), 200);
    })
    .openapi(keepMarks, async (c) => {
      const mark = { schoolId: c.req.valid('param').schoolId, ...c.req.valid('json') };
      const marked = await markReturns(c.get('person'), mark, c.get('services').cases);
      return c.json({ returns: returnsView(marked.returns), changed: [...marked.changed] }, 200);
    })
    .openapi(listRequests, async (c) => {
      const found = await listTsms(c.get('person'), c.get('services').tsm);
      return c.json(found.map(tsmView), 200);
    })
    .openapi(ask, async (c) => {
      const asking = { schoolId: c.req.valid('param').schoolId, ...c.req.valid('json') };
      return c.json(tsmView(await askForTsm(c.get('person'), asking, c.get('services').tsm)), 200);
    })
    .openapi(answer, async (c) => {
      const answered = { id: c.req.valid('param').requestId, ...c.req.valid('json') };
      return c.json(tsmView(await answerTsm(c.get('person'), answered, c.get('services').tsm)), 200);
    });
}
