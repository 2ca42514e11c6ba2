import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { requireMay } from '../../access/may.ts';
import { askQuestion } from '../../questions/askQuestion.ts';
import { reportQuestion } from '../../questions/reportQuestion.ts';
import { withLiveFacts } from '../../questions/withLiveFacts.ts';
import { answerView, askRequest, report } from '../contract/questions.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { answerViewOf } from '../views/questionViews.ts';
import { bearer, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const ask = createRoute({
  method: 'post',
  path: '/api/ask',
  summary: 'Answers a question, with its sources; by POST, so that no address holds what was asked',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: askRequest } } } },
  responses: { 200: json(answerView, 'The answer'), ...refusals, ...bodyRefusals },
});

const tell = createRoute({
  method: 'post',
  path: '/api/questions',
  summary: 'Puts a question into the officer’s queue: the answer did not help, or it is for the next drop-in',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: { body: { required: true, content: { 'application/json': { schema: report } } } },
  responses: {
    201: json(z.object({ kept: z.literal(true) }), 'It is in the queue, without personal data'),
    ...refusals,
    ...bodyRefusals,
    ...overtaken,
  },
});

/** What was sent, without the properties that were left out. */
const given = <T extends object>(body: T) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== '')) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export function askRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(ask, async (c) => {
      const person = c.get('person');
      const { questions } = c.get('services');
      requireMay(person, 'question:ask');
      const { answer, note } = askQuestion(given(c.req.valid('json')), questions);
      return c.json(answerViewOf(await withLiveFacts(answer, person, questions), note), 200);
    })
    .openapi(tell, async (c) => {
      await reportQuestion(c.get('person'), given(c.req.valid('json')), c.get('services').questions);
      return c.json({ kept: true as const }, 201);
    });
}
