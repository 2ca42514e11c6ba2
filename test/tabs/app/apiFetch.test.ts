import { expect, test } from 'vitest';
import { createApiFetch } from '../../../tabs/app/apiFetch.ts';

type Answer = Response | Error;

/** `fetch` that gives these answers in turn, and tokens that are counted. */
function api(...answers: Answer[]) {
  const sent: string[] = [];
  let tokens = 0;
  const send = async (input: RequestInfo | URL) => {
    const request = input as Request;
    sent.push(`${request.headers.get('authorization')} ${await request.text()}`);
    const answer = answers.shift();
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('Too many calls');
    return answer;
  };
  const token = (fresh = false) => Promise.resolve(fresh || tokens === 0 ? `t${++tokens}` : `t${tokens}`);
  const apiFetch = createApiFetch({ token, askPerson: token }, send);
  return { apiFetch, sent };
}
const call = { method: 'POST', body: 'x' };
const url = 'http://127.0.0.1/api/x';
const problem = (status: number) =>
  Response.json({ code: 'place_gone', words: 'The last place has gone.', reference: 'r-1' }, { status });

test('a call carries the token', async () => {
  const { apiFetch, sent } = api(Response.json({ ok: true }));
  expect((await apiFetch(url, call)).status).toBe(200);
  expect(sent).toEqual(['Bearer t1 x']);
});

test('a refused token is renewed once, and the body goes again', async () => {
  const { apiFetch, sent } = api(problem(401), Response.json({}));
  await apiFetch(url, call);
  expect(sent).toEqual(['Bearer t1 x', 'Bearer t2 x']);
});

test('a second refusal is told', async () => {
  const { apiFetch, sent } = api(problem(401), problem(401));
  await expect(apiFetch(url, call)).rejects.toMatchObject({ status: 401 });
  expect(sent.length).toBe(2);
});

test('what the server says of a failure reaches the person', async () => {
  const { apiFetch } = api(problem(409));
  await expect(apiFetch(url, call)).rejects.toMatchObject({
    name: 'ApiProblem',
    code: 'place_gone',
    message: 'The last place has gone.',
    reference: 'r-1',
    status: 409,
  });
});

test('a page of a proxy and a dead line are told in our own words', async () => {
  const { apiFetch } = api(
    new Response('<h1>Bad gateway</h1>', { status: 502 }),
    new TypeError('fetch failed'),
  );
  await expect(apiFetch(url, call)).rejects.toMatchObject({ code: 'unexpected', status: 502 });
  await expect(apiFetch(url, call)).rejects.toMatchObject({ code: 'no_answer', status: 0 });
});

test('a call that was given up stays given up', async () => {
  const { apiFetch } = api(new DOMException('Aborted', 'AbortError'));
  await expect(apiFetch(url, call)).rejects.toMatchObject({ name: 'AbortError' });
});
