import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { failureOf } from '../../src/graph/failure.ts';
import { createGraph, type GraphCall } from '../../src/graph/graph.ts';
import { isProblem } from '../../src/problems/problem.ts';
import { recordingLog } from './quiet.ts';
import { impatient, type Reply, stubGraph } from './stubGraph.ts';

const get: GraphCall = { operation: 'site.read', method: 'GET', path: '/sites/a,b,c' };
const post: GraphCall = { operation: 'item.create', method: 'POST', path: '/items', body: { a: 1 } };
const ok: Reply = { status: 200, body: { id: '1' } };
const busy: Reply = {
  status: 503,
  body: { error: { code: 'serviceNotAvailable', message: 'Ask for Ann Smith' } },
};

async function problemFrom(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isProblem(error)) throw new Error(`not a Problem: ${String(error)}`);
  return error;
}

describe('every call', () => {
  test('goes to the base address with a token and an id of its own, over plain http too', async () => {
    const { graph, received } = await stubGraph(ok);
    await graph.waiting.send(get);
    await graph.job.send(get);
    expect(received[0]?.url).toBe('/local/graph/v1.0/sites/a,b,c');
    expect(received[0]?.headers.authorization).toBe('Bearer a-token');
    const ids = received.map(({ headers }) => headers['client-request-id']);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('keeps query, headers and body as they were given', async () => {
    const { graph, received } = await stubGraph(ok);
    await graph.waiting.send({
      ...post,
      path: "/items?$filter=a eq 'x%26y'&$top=5",
      headers: { 'If-Match': '"v,1"' },
    });
    expect(decodeURI(received[0]?.url ?? '')).toContain("$filter=a eq 'x%26y'");
    expect(received[0]?.url).toContain('$top=5');
    expect(received[0]?.headers['if-match']).toBe('"v,1"');
    expect(received[0]?.body).toBe('{"a":1}');
  });

  test('sends bytes of a view, not of the buffer behind it', async () => {
    const { graph, received } = await stubGraph(ok);
    const whole = new TextEncoder().encode('before|the file|after');
    await graph.job.send({ ...post, method: 'PUT', body: whole.subarray(7, 15) });
    expect(received[0]?.body).toBe('the file');
  });

  test('is counted by its operation, repeats included', async () => {
    const { graph } = await stubGraph(busy, ok);
    await graph.waiting.send(get);
    expect(graph.calls().get('site.read')).toBe(2);
  });

  test('does not follow a redirect with the token', async () => {
    const { graph, received } = await stubGraph({ status: 302, headers: { Location: '/elsewhere' } });
    expect((await problemFrom(graph.waiting.send(get))).code).toBe('unexpected');
    expect(received).toHaveLength(1);
  });

  test('is not tried without a token, and the fault of the sign-in is the cause', async () => {
    const { baseUrl, received } = await stubGraph(ok);
    const graph = createGraph({
      baseUrl,
      token: () => Promise.reject(new Error('invalid_client')),
      log: recordingLog().log,
      policies: impatient,
    });
    const problem = await problemFrom(graph.job.send(get));
    expect(failureOf(problem)?.cause).toMatchObject({ cause: { message: 'invalid_client' } });
    expect(received).toHaveLength(0);
  });
});

describe('failures become problems', () => {
  test.each([
    [400, 'unexpected'],
    [403, 'unexpected'],
    [404, 'not_found'],
    [409, 'changed_elsewhere'],
    [412, 'changed_elsewhere'],
    [429, 'microsoft_busy'],
    [500, 'microsoft_busy'],
    [503, 'microsoft_busy'],
  ])('%i is %s', async (status, code) => {
    const { graph } = await stubGraph({
      status,
      body: { error: { code: 'itsCode', message: 'Ann Smith, 12 High Street' } },
    });
    const problem = await problemFrom(graph.waiting.send(get));
    expect(problem.code).toBe(code);
    expect(failureOf(problem)?.facts).toMatchObject({ status, code: 'itsCode', operation: 'site.read' });
  });

  test("Graph's own words reach neither the person nor the cause", async () => {
    const { graph } = await stubGraph(busy);
    const problem = await problemFrom(graph.waiting.send(get));
    expect(problem.words).toContain('Microsoft 365 is not answering');
    expect(String(failureOf(problem)?.stack)).not.toContain('Ann Smith');
  });

  test('an answer of another shape names the place, not the value', async () => {
    const { graph } = await stubGraph({ status: 200, body: { id: { secret: 'Ann Smith' } } });
    const problem = await problemFrom(graph.waiting.read(get, z.object({ id: z.string() })));
    expect(problem.code).toBe('unexpected');
    expect(String(problem.cause)).toMatch(/site\.read.*id/);
    expect(String(problem.cause)).not.toContain('Ann');
  });
});

describe('a call that a person waits for', () => {
  test.each([[429], [503], [504]])('has a second go after %i', async (status) => {
    const { graph, received } = await stubGraph({ status }, ok);
    await graph.waiting.send(get);
    expect(received).toHaveLength(2);
  });

  test('has no third', async () => {
    const { graph, received } = await stubGraph(busy);
    await problemFrom(graph.waiting.send(get));
    expect(received).toHaveLength(2);
  });

  test('has a second go after a dropped connection', async () => {
    const { graph, received } = await stubGraph('drop', ok);
    await graph.waiting.send(get);
    expect(received).toHaveLength(2);
  });

  test('is not repeated where the first may have taken effect', async () => {
    const { graph, received } = await stubGraph('drop', ok);
    expect((await problemFrom(graph.waiting.send(post))).code).toBe('microsoft_busy');
    expect(received).toHaveLength(1);
    const again = await stubGraph({ status: 504 }, ok);
    await problemFrom(again.graph.waiting.send(post));
    expect(again.received).toHaveLength(1);
  });

  test('is repeated where the first was turned away, or repeating does no harm', async () => {
    const turnedAway = await stubGraph(busy, ok);
    await turnedAway.graph.waiting.send(post);
    expect(turnedAway.received).toHaveLength(2);
    const harmless = await stubGraph('drop', ok);
    await harmless.graph.waiting.send({ ...post, repeatable: true });
    expect(harmless.received).toHaveLength(2);
  });

  test('waits as long as it is told to', async () => {
    const { graph } = await stubGraph({ status: 429, headers: { 'Retry-After': '0.15' } }, ok);
    const started = performance.now();
    await graph.waiting.send(get);
    expect(performance.now() - started).toBeGreaterThan(145);
  });

  test('gives up at once where the wait would pass the deadline', async () => {
    const { graph, received } = await stubGraph({ status: 429, headers: { 'Retry-After': '30' } }, ok);
    const started = performance.now();
    expect((await problemFrom(graph.waiting.send(get))).code).toBe('microsoft_busy');
    expect(performance.now() - started).toBeLessThan(300);
    expect(received).toHaveLength(1);
  });

  test('ends at the deadline where Graph says nothing', async () => {
    const { graph } = await stubGraph('hang');
    const started = performance.now();
    const problem = await problemFrom(graph.waiting.send(get));
    expect(problem.code).toBe('microsoft_busy');
    expect(failureOf(problem)?.message).toBe('site.read: no answer TimeoutError');
    expect(performance.now() - started).toBeLessThan(800);
  });

  test('ends at the deadline where the sign-in says nothing', async () => {
    const { baseUrl } = await stubGraph(ok);
    const token = () => new Promise<string>(() => undefined);
    const graph = createGraph({ baseUrl, token, log: recordingLog().log, policies: impatient });
    expect((await problemFrom(graph.waiting.send(get))).code).toBe('microsoft_busy');
  });
});

describe('a job', () => {
  test.each([[429], [502], [503], [504]])('goes on after %i', async (status) => {
    const { graph, received } = await stubGraph({ status }, { status }, { status }, ok);
    await graph.job.send(get);
    expect(received).toHaveLength(4);
  });

  test('goes on after dropped connections and half an answer', async () => {
    const { graph } = await stubGraph('drop', 'drop', ok);
    await expect(graph.job.send(get)).resolves.toMatchObject({ status: 200 });
  });

  test('ends after six tries', async () => {
    const { graph, received } = await stubGraph(busy);
    await problemFrom(graph.job.send(get));
    expect(received).toHaveLength(6);
  });

  test('does not try again what will not change', async () => {
    const { graph, received } = await stubGraph({ status: 400 }, ok);
    await problemFrom(graph.job.send(get));
    expect(received).toHaveLength(1);
  });
});

describe('a collection', () => {
  test('is read over all of its pages', async () => {
    const { graph, received, baseUrl } = await stubGraph(({ url }) =>
      url.includes('skiptoken')
        ? { status: 200, body: { value: [{ id: '3' }] } }
        : {
            status: 200,
            body: {
              value: [{ id: '1' }, { id: '2' }],
              '@odata.nextLink': `${baseUrl}/v1.0/things?$skiptoken=abc%3D`,
            },
          },
    );
    const things = await graph.job.all({ ...get, path: '/things?$top=2' }, z.object({ id: z.string() }));
    expect(things.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(received[1]?.url).toBe('/local/graph/v1.0/things?$skiptoken=abc%3D');
  });

  test('is not read from elsewhere: the token would go there', async () => {
    const { graph, received } = await stubGraph({
      status: 200,
      body: { value: [], '@odata.nextLink': 'https://example.com/v1.0/things' },
    });
    await expect(graph.job.all(get, z.unknown())).rejects.toThrow('leads away');
    expect(received).toHaveLength(1);
  });
});

test('the log gets operation, status and id of a call, and nothing of its content', async () => {
  const { baseUrl, received } = await stubGraph(ok);
  const { log, entries } = recordingLog();
  const graph = createGraph({ baseUrl, token: async () => 'a-token', log });
  await graph.waiting.send({ ...post, path: '/users/ann@example.org', body: { Surname: 'Smith' } });
  expect(entries).toHaveLength(1);
  expect(entries[0]?.fields).toMatchObject({
    operation: 'item.create',
    status: 200,
    clientRequestId: received[0]?.headers['client-request-id'],
  });
  expect(JSON.stringify(entries)).not.toMatch(/ann@|Smith|a-token/);
});

test.each([
  [503, 'warn'],
  [403, 'warn'],
  [400, 'warn'],
  [404, 'debug'],
  [412, 'debug'],
] as const)('a call that ends with %i is logged at level %s', async (status, level) => {
  const refusal = { status, body: { error: { code: 'x', message: 'Ask for Ann Smith' } } };
  const { baseUrl } = await stubGraph(refusal);
  const { log, entries } = recordingLog();
  const graph = createGraph({ baseUrl, token: async () => 'a-token', log, policies: impatient });
  await problemFrom(graph.waiting.send(post));
  const [last] = entries.slice(-1);
  expect([last?.level, last?.fields]).toMatchObject([level, { operation: 'item.create', status, code: 'x' }]);
  expect(JSON.stringify(entries)).not.toContain('Smith');
});
