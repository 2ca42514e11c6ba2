import { describe, expect, test } from 'vitest';
import { type BatchPart, sendBatch } from '../../src/graph/batch.ts';
import { type Received, type Reply, stubGraph } from './stubGraph.ts';

const part = (n: number): BatchPart => ({ method: 'PATCH', path: `/items/${n}`, body: { n } });
const parts = (count: number) => Array.from({ length: count }, (_, n) => part(n));

type Asked = { requests: { id: string; url: string; headers: Record<string, string>; body?: unknown }[] };
const asked = (request: Received) => (JSON.parse(request.body) as Asked).requests;

/** Answers each part by its address, in reverse order as Graph may. */
const eachBy =
  (reply: (url: string, time: number) => object) =>
  (received: Received[]) =>
  (request: Received): Reply => ({
    status: 200,
    body: {
      responses: asked(request)
        .map(({ id, url }) => ({ id, ...reply(url, received.length) }))
        .reverse(),
    },
  });

async function stubBatch(reply: (url: string, time: number) => object) {
  const received: Received[] = [];
  const stub = await stubGraph((request) => {
    received.push(request);
    return eachBy(reply)(received)(request);
  });
  return { graph: stub.graph, received };
}

describe('a batch', () => {
  test('goes twenty at a time, and each part gets its own answer', async () => {
    const { graph, received } = await stubBatch((url) => ({ status: 200, body: { url } }));
    const heard: number[] = [];
    const answers = await sendBatch(graph.job, {
      operation: 'test',
      parts: parts(45),
      settled: (done) => heard.push(done),
    });
    expect(received.map((request) => asked(request).length)).toEqual([20, 20, 5]);
    expect(answers.map(({ body }) => (body as { url: string }).url)).toEqual(
      parts(45).map(({ path }) => path),
    );
    expect(heard).toEqual([20, 40, 45]);
    expect(asked(received[0] as Received)[3]).toMatchObject({
      url: '/items/3',
      headers: { 'Content-Type': 'application/json' },
      body: { n: 3 },
    });
  });

  test('asks again only for the parts that were told to come back', async () => {
    const { graph, received } = await stubBatch((url, time) =>
      url === '/items/1' && time < 3 ? { status: 429, headers: { 'Retry-After': '0' } } : { status: 204 },
    );
    const answers = await sendBatch(graph.job, { operation: 'test', parts: parts(3) });
    expect(received.map((request) => asked(request).map(({ url }) => url))).toEqual([
      ['/items/0', '/items/1', '/items/2'],
      ['/items/1'],
      ['/items/1'],
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  });

  test('waits as long as a part is told to', async () => {
    const { graph } = await stubBatch((_, time) =>
      time === 1 ? { status: 503, headers: { 'retry-after': '0.1' } } : { status: 200 },
    );
    const started = performance.now();
    await sendBatch(graph.job, { operation: 'test', parts: parts(1) });
    expect(performance.now() - started).toBeGreaterThan(95);
  });

  test('leaves a refused part as it is, and the others are done', async () => {
    const { graph, received } = await stubBatch((url) => ({ status: url === '/items/0' ? 412 : 200 }));
    const answers = await sendBatch(graph.job, { operation: 'test', parts: parts(2) });
    expect(answers.map(({ status }) => status)).toEqual([412, 200]);
    expect(received).toHaveLength(1);
  });

  test('does not repeat a part that may have taken effect and would do so again', async () => {
    const { graph, received } = await stubBatch(() => ({ status: 504 }));
    const answers = await sendBatch(graph.job, {
      operation: 'test',
      parts: [{ method: 'POST', path: '/items', body: {} }],
    });
    expect(answers).toMatchObject([{ status: 504 }]);
    expect(received).toHaveLength(1);
  });

  test('ends though a part never succeeds', async () => {
    const { graph, received } = await stubBatch(() => ({ status: 503 }));
    const answers = await sendBatch(graph.job, { operation: 'test', parts: parts(1) });
    expect(answers).toMatchObject([{ status: 503 }]);
    expect(received).toHaveLength(6);
  });
});
