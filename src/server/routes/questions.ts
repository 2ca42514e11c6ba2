import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { answerGroup } from '../../questions/answerGroup.ts';
import { askedThisHalfTerm } from '../../questions/askedThisHalfTerm.ts';
import { exportQuestions } from '../../questions/exportQuestions.ts';
import { listQuestions } from '../../questions/listQuestions.ts';
import { markDiscussed, reopen } from '../../questions/moveQuestions.ts';
import { askedTopics, groupAnswer, guidance, questionGroup, seenQuestions } from '../contract/questions.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { csvText } from '../views/csvText.ts';
import { askedTopicsView, groupView, guidanceView, seenView } from '../views/questionViews.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const list = createRoute({
  method: 'get',
  path: '/api/questions',
  summary: 'The officer’s queue, grouped where questions are alike',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(z.array(questionGroup), 'The queue'), ...refusals },
});

const asked = createRoute({
  method: 'get',
  path: '/api/questions/asked',
  summary: 'What people asked about in this half term, by topic and week',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(askedTopics, 'Counts, without questions'), ...refusals },
});

const csv = createRoute({
  method: 'get',
  path: '/api/questions.csv',
  summary: 'The queue for a spreadsheet',
  security: bearer,
  middleware: [signedIn] as const,
  responses: {
    200: { description: 'The queue', content: { 'text/csv': { schema: z.string() } } },
    ...refusals,
  },
});

const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const changing = { ...refusals, ...bodyRefusals, ...overtaken };

const answer = createRoute({
  method: 'post',
  path: '/api/questions/answer',
  summary: 'Turns questions into local guidance, which is used at once',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: body(groupAnswer),
  responses: { 200: json(guidance, 'The guidance'), ...changing },
});

const discussed = createRoute({
  method: 'post',
  path: '/api/questions/discussed',
  summary: 'Says of questions that they were talked about',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: body(seenQuestions),
  responses: { 200: json(seenQuestions, 'The questions as they are now'), ...changing },
});

const open = createRoute({
  method: 'post',
  path: '/api/questions/reopen',
  summary: 'Puts questions back into the queue, and retires the guidance that was made of them',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: body(seenQuestions),
  responses: { 200: json(seenQuestions, 'The questions as they are now'), ...changing },
});

export function questionRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(list, async (c) => {
      const groups = await listQuestions(c.get('person'), c.get('services').questions);
      return c.json(groups.map(groupView), 200);
    })
    .openapi(asked, async (c) =>
      c.json(askedTopicsView(await askedThisHalfTerm(c.get('person'), c.get('services').questions)), 200),
    )
    .openapi(csv, async (c) => {
      const rows = await exportQuestions(c.get('person'), c.get('services').questions);
      return c.body(csvText(rows), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="questions.csv"',
      });
    })
    .openapi(answer, async (c) => {
      const { questions } = c.get('services');
      const written = await answerGroup(c.get('person'), c.req.valid('json'), questions);
      return c.json(guidanceView(written, questions.now()), 200);
    })
    .openapi(discussed, async (c) => {
      const { questions } = c.req.valid('json');
      const moved = await markDiscussed(c.get('person'), questions, c.get('services').questions);
      return c.json({ questions: moved.map(seenView) }, 200);
    })
    .openapi(open, async (c) => {
      const { questions } = c.req.valid('json');
      const moved = await reopen(c.get('person'), questions, c.get('services').questions);
      return c.json({ questions: moved.map(seenView) }, 200);
    });
}
