import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createQueueWatch } from '../../src/server/queueWatch.ts';

const never = () => new AbortController().signal;

function watched(change: { most?: number } = {}) {
  const asked: string[][] = [];
  const state = { version: 0, failing: false };
  const watch = createQueueWatch({
    lists: async () => ({
      async refreshLists(names) {
        asked.push([...names]);
        if (state.failing) throw new Error('no answer');
      },
      versionOfLists: () => state.version,
    }),
    ...change,
  });
  return { watch, asked, state };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('who waits', () => {
  test('is answered at once where there is something', async () => {
    const { watch, asked } = watched();
    expect(await watch.wait(async () => 'new', never())).toBe('new');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toEqual([]);
  });

  test('hears within a second of what another server wrote, and nothing is asked afterwards', async () => {
    const { watch, asked, state } = watched();
    let found: string | undefined;
    const waiting = watch.wait(async () => found, never());
    await vi.advanceTimersByTimeAsync(3000);
    found = 'theirs';
    state.version = 1;
    await vi.advanceTimersByTimeAsync(1001);
    expect(await waiting).toBe('theirs');
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.length).toBe(before);
  });

  test('hears at once of what this server wrote', async () => {
    const { watch } = watched();
    let found: string | undefined;
    const waiting = watch.wait(async () => found, never());
    await vi.advanceTimersByTimeAsync(10);
    found = 'ours';
    watch.changed();
    await vi.advanceTimersByTimeAsync(0);
    expect(await waiting).toBe('ours');
  });

  test('hears of what happens while they are still looking', async () => {
    const { watch, asked, state } = watched();
    let found: string | undefined;
    let looks = 0;
    // Somebody else waits too, so that the lists are asked meanwhile.
    void watch.wait(async () => undefined, never());
    await vi.advanceTimersByTimeAsync(500);
    const waiting = watch.wait(async () => {
      looks += 1;
      const seen = found;
      if (looks === 1) await new Promise((resolve) => setTimeout(resolve, 1000));
      return seen;
    }, never());
    await vi.advanceTimersByTimeAsync(100);
    found = 'theirs';
    state.version = 1;
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(1);
    expect(await waiting).toBe('theirs');
    expect(looks).toBe(2);
    watch.close();
  });

  test('is let go after 25 seconds, when they go, and when the server closes', async () => {
    const { watch, asked } = watched();
    const nothing = async () => undefined;
    const long = watch.wait(nothing, never());
    await vi.advanceTimersByTimeAsync(25_001);
    expect(await long).toBeUndefined();
    const leaving = new AbortController();
    const gone = watch.wait(nothing, leaving.signal);
    await vi.advanceTimersByTimeAsync(100);
    leaving.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(await gone).toBeUndefined();
    const closing = watch.wait(nothing, never());
    await vi.advanceTimersByTimeAsync(100);
    watch.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(await closing).toBeUndefined();
    expect(await watch.wait(nothing, never())).toBeUndefined();
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked.length, vi.getTimerCount()]).toEqual([before, 0]);
  });

  test('does not wait where too many do', async () => {
    const { watch } = watched({ most: 2 });
    const nothing = async () => undefined;
    void watch.wait(nothing, never());
    void watch.wait(nothing, never());
    await vi.advanceTimersByTimeAsync(0);
    expect(await watch.wait(nothing, never())).toBeUndefined();
    watch.close();
  });
});

test('a hundred who wait ask once a second, and look only when something has changed', async () => {
  const { watch, asked, state } = watched();
  let looks = 0;
  for (let n = 0; n < 100; n += 1)
    void watch.wait(async () => {
      looks += 1;
      return undefined;
    }, never());
  await vi.advanceTimersByTimeAsync(10_100);
  expect(asked.length).toBe(10);
  expect(asked.filter((names) => names.length > 1)).toHaveLength(2);
  expect(looks).toBe(200);
  state.version = 1;
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks).toBe(300);
  watch.close();
});

test('where Microsoft 365 does not answer it is asked again', async () => {
  const { watch, asked, state } = watched();
  state.failing = true;
  let found: string | undefined;
  const waiting = watch.wait(async () => found, never());
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked.length).toBeGreaterThan(3);
  state.failing = false;
  found = 'there';
  state.version = 1;
  await vi.advanceTimersByTimeAsync(1001);
  expect(await waiting).toBe('there');
});
