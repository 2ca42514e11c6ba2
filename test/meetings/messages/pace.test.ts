import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace } from '../../../src/meetings/messages/pace.ts';
import { mostInASecond, virtualClock } from './virtualClock.ts';

const { signal } = new AbortController();
setMaxListeners(1000, signal);

/** Lets each through to its conversation, and says when. */
async function passes(
  conversations: readonly string[],
  { servers = 2, late = () => 0 }: { servers?: number; late?: () => number } = {},
): Promise<{ id: string; at: number }[]> {
  const clock = virtualClock(late);
  const pace = createPace({ servers, clock });
  const passed: { id: string; at: number }[] = [];
  const all = conversations.map(async (id) => {
    await pace.turn(id, signal);
    passed.push({ id, at: clock.now() });
  });
  await clock.run(Promise.all(all));
  return passed;
}
const many = (count: number) => Array.from({ length: count }, (_, n) => `chat-${n}`);

describe('so many a second', () => {
  test.each([
    [1, 46, 500 / 45],
    [2, 23, 500 / 22],
    [3, 16, 500 / 15],
    [20, 3, 500 / 2],
  ])('with %i servers at most %i of each, and no slower than need be', async (servers, most, seconds) => {
    const passed = await passes(many(500), { servers });
    const instants = passed.map(({ at }) => at);
    expect(mostInASecond(instants)).toBeLessThanOrEqual(most);
    expect(most * servers).toBeLessThanOrEqual(60);
    expect(Math.max(...instants) / 1000).toBeLessThan(seconds * 1.1);
  });

  test('two servers stay below what Teams allows an app', async () => {
    const both = await Promise.all([passes(many(300)), passes(many(300))]);
    expect(mostInASecond(both.flat().map(({ at }) => at))).toBeLessThanOrEqual(50);
  });

  test('timers that are late make no burst', async () => {
    const late = fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 5 }),
      async (delays) => {
        let turn = 0;
        const passed = await passes(many(120), { late: () => delays[turn++ % delays.length] ?? 0 });
        expect(mostInASecond(passed.map(({ at }) => at))).toBeLessThanOrEqual(23);
      },
    );
    await fc.assert(late, { numRuns: 15 });
  });
});

test('a conversation gets one in two seconds, whatever else is going on', async () => {
  const passed = await passes([
    ...Array<string>(6).fill('one'),
    ...many(80),
    ...Array<string>(4).fill('two'),
  ]);
  for (const id of ['one', 'two']) {
    const own = passed.filter((one) => one.id === id).map(({ at }) => at);
    const gaps = own.slice(1).map((at, index) => at - (own[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2000);
  }
  // Teams: 60 in 30 seconds, 1,800 an hour.
  expect(30 / 2).toBeLessThanOrEqual(60);
});

test('with more servers a conversation waits longer, so that together they send it one a second', async () => {
  const passed = await passes(['one', 'one', 'one'], { servers: 5 });
  expect(passed.map(({ at }) => Math.round(at / 1000))).toEqual([0, 5, 10]);
});

test('nobody goes while Teams has asked us to wait, not even those who stood in line', async () => {
  const clock = virtualClock();
  const pace = createPace({ servers: 1, clock });
  const instants: number[] = [];
  const all = many(60).map(async (id, index) => {
    await pace.turn(id, signal);
    instants.push(clock.now());
    if (index === 20) pace.pause(30_000);
  });
  await clock.run(Promise.all(all));
  const pausedAt = instants[20] ?? 0;
  expect(instants.filter((at) => at > pausedAt && at < pausedAt + 30_000)).toEqual([]);
  const open = pace.open(signal);
  await clock.run(open);
  expect(instants).toHaveLength(60);
});

test('who is told to stop does not wait', async () => {
  const leaving = new AbortController();
  const clock = virtualClock();
  const pace = createPace({ servers: 1, clock });
  await pace.turn('one', leaving.signal);
  const second = pace.turn('one', leaving.signal);
  await new Promise((idle) => setImmediate(idle));
  leaving.abort(new Error('closing'));
  await expect(second).rejects.toThrow('closing');
  await expect(pace.open(leaving.signal)).rejects.toThrow('closing');
});
