import { expect, test } from 'vitest';
import { runBulk } from '../../../../tabs/features/caseload/bulk/runBulk.ts';

const options = (more: Partial<Parameters<typeof runBulk>[2]> = {}) => ({
  atOnce: 3,
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...more,
});
const items = Array.from({ length: 20 }, (_, n) => n);
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('each is done once, no more than so many at a time, and the progress is told after each', async () => {
  let underWay = 0;
  let most = 0;
  const told: number[] = [];
  const { done, failed, left } = await runBulk(
    items,
    async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await turn();
      underWay -= 1;
      return item * 2;
    },
    options({ onProgress: (over) => told.push(over) }),
  );
  expect(most).toBe(3);
  expect(done.map(({ item, result }) => [item, result]).sort(([a = 0], [b = 0]) => a - b)).toEqual(
    items.map((item) => [item, item * 2]),
  );
  expect(told).toEqual(items.map((item) => item + 1));
  expect([failed, left]).toEqual([[], []]);
});

test('one that fails is told apart, and the others are done', async () => {
  const error = new Error('no');
  const { done, failed } = await runBulk(
    items,
    async (item) => {
      await turn();
      if (item % 7 === 3) throw error;
    },
    options(),
  );
  expect(failed.map(({ item }) => item).sort((a, b) => a - b)).toEqual([3, 10, 17]);
  expect(failed.every((one) => one.error === error)).toBe(true);
  expect(done.length).toBe(17);
});

test('stopped, what is under way is finished and the rest is not begun', async () => {
  const stop = new AbortController();
  const { done, left } = await runBulk(
    items,
    turn,
    options({ signal: stop.signal, onProgress: (over) => over === 5 && stop.abort() }),
  );
  expect(done.length).toBeGreaterThanOrEqual(5);
  expect(done.length).toBeLessThanOrEqual(7);
  expect(left).toEqual(items.slice(done.length));
});

test('of nobody there is nothing to do', async () => {
  expect(await runBulk([], turn, options())).toEqual({ done: [], failed: [], left: [] });
});
