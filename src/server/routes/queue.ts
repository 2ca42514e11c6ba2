import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Person } from '../../access/person.ts';
import { answerItem } from '../../meetings/queue/answerItem.ts';
import { makeGuidance } from '../../meetings/queue/makeGuidance.ts';
import { moveItem } from '../../meetings/queue/moveItem.ts';
import { queueOf } from '../../meetings/queue/queueOf.ts';
import type { QueuePorts } from '../../meetings/queue/queuePorts.ts';
import { undoItem } from '../../meetings/queue/undoItem.ts';
import { queue, queueDeed, queueSince } from '../contract/queue.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import type { Services } from '../services.ts';
import { queueView } from '../views/queueView.ts';
import { idIn } from './params.ts';
import { bearer, bodyRefusals, json, placeRefusals, refusals } from './responses.ts';

const read = createRoute({
  method: 'get',
  path: '/api/queue/{occurrenceId}',
  summary: 'The questions of a drop-in; with the mark of what is known, once something has changed',
  security: bearer,
  middleware: [signedIn] as const,
  request: { params: idIn('occurrenceId'), query: queueSince },
  responses: { 200: json(queue, 'The queue as this person sees it'), ...refusals },
});

const change = createRoute({
  method: 'post',
  path: '/api/queue/{occurrenceId}',
  summary: 'Takes, gives back, answers or parks a question, takes that back, or makes guidance of an answer',
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  request: {
    params: idIn('occurrenceId'),
    body: { required: true, content: { 'application/json': { schema: queueDeed } } },
  },
  responses: {
    200: json(queue, 'The queue as it is now'),
    ...refusals,
    ...bodyRefusals,
    ...placeRefusals,
  },
});

function portsOf({ meetings, questions, casework }: Services): QueuePorts {
  return {
    occurrences: meetings.occurrences,
    queueItems: meetings.queueItems,
    questions: questions.questions,
    guidanceRecords: questions.guidanceRecords,
    schools: () => casework.schools.all(),
    now: meetings.now,
  };
}

type Deed = z.infer<typeof queueDeed> & { occurrenceId: string };

function doDeed(person: Person, deed: Deed, ports: QueuePorts): Promise<unknown> {
  switch (deed.what) {
    case 'answer':
      return answerItem(person, deed, ports);
    case 'undo':
      return undoItem(person, deed, ports);
    case 'make-guidance':
      return makeGuidance(person, deed, ports);
    default:
      return moveItem(person, { ...deed, move: deed.what }, ports);
  }
}

export function queueRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(read, async (c) => {
      const ports = portsOf(c.get('services'));
      const { occurrenceId } = c.req.valid('param');
      const { since } = c.req.valid('query');
      const now = async () => queueView(await queueOf(c.get('person'), occurrenceId, ports));
      if (since === undefined) return c.json(await now(), 200);
      const { queueWatch } = c.get('parts');
      const changed = await queueWatch.wait(async () => {
        const view = await now();
        return view.mark === since ? undefined : view;
      }, c.req.raw.signal);
      return c.json(changed ?? (await now()), 200);
    })
    .openapi(change, async (c) => {
      const person = c.get('person');
      const ports = portsOf(c.get('services'));
      const { occurrenceId } = c.req.valid('param');
      try {
        await doDeed(person, { ...c.req.valid('json'), occurrenceId }, ports);
      } finally {
        // Also who was second has learnt something from the list that others here wait for.
        c.get('parts').queueWatch.changed();
      }
      return c.json(queueView(await queueOf(person, occurrenceId, ports)), 200);
    });
}
