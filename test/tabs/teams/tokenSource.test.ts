import { expect, test } from 'vitest';
import { createTokenSource } from '../../../tabs/teams/tokenSource.ts';

const minute = 60_000;
const start = Date.parse('2026-11-24T09:00:00Z');

/** A Teams client that gives tokens of an hour, or fails as told, and remembers how it was asked. */
function teams() {
  const asked: boolean[] = [];
  const state = { now: start, failure: undefined as unknown };
  const source = createTokenSource({
    now: () => state.now,
    getAuthToken: async ({ silent }) => {
      asked.push(silent);
      if (state.failure !== undefined) throw state.failure;
      const claims = Buffer.from(JSON.stringify({ exp: (state.now + 60 * minute) / 1000, n: asked.length }));
      return `head.${claims.toString('base64url')}.signature-${asked.length}`;
    },
  });
  return { source, asked, state };
}

test('a token is kept until five minutes before it ends', async () => {
  const { source, asked, state } = teams();
  const first = await source.token();
  state.now += 54 * minute;
  expect(await source.token()).toBe(first);
  state.now += 2 * minute;
  expect(await source.token()).not.toBe(first);
  expect(asked).toEqual([true, true]);
});

test('calls at the same time ask Teams once', async () => {
  const { source, asked } = teams();
  const [one, two] = await Promise.all([source.token(), source.token()]);
  expect(one).toBe(two);
  expect(asked.length).toBe(1);
});

test('a refused token is asked for again', async () => {
  const { source } = teams();
  const first = await source.token();
  expect(await source.token(true)).not.toBe(first);
});

test('missing consent is told apart, and the person is asked with a window', async () => {
  const { source, asked, state } = teams();
  state.failure = 'resourceRequiresConsent';
  await expect(source.token()).rejects.toMatchObject({ name: 'SignInError', fault: 'consent' });
  state.failure = undefined;
  const token = await source.askPerson();
  expect(asked).toEqual([true, false]);
  expect(await source.token()).toBe(token);
});

test('a token that cannot be read is kept for a minute', async () => {
  const state = { now: start, count: 0 };
  const source = createTokenSource({
    now: () => state.now,
    getAuthToken: () => Promise.resolve(`opaque-${++state.count}`),
  });
  expect(await source.token()).toBe('opaque-1');
  state.now += minute - 1;
  expect(await source.token()).toBe('opaque-1');
  state.now += 1;
  expect(await source.token()).toBe('opaque-2');
});
