import { expect, test } from 'vitest';
import { createLimiter } from '../../src/server/limiter.ts';

test.each([1, 3])(
  'no more than %i at once, in the order in which they came, whatever becomes of them',
  async (atOnce) => {
    const limit = createLimiter(atOnce);
    let running = 0;
    let most = 0;
    const begun: number[] = [];
    const work = (n: number) =>
      limit(async () => {
        begun.push(n);
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, n % 4));
        running -= 1;
        if (n % 5 === 0) throw new Error('broken');
        return n;
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => work(n)));
    expect(most).toBe(atOnce);
    expect(begun).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(16);
    expect(await work(1)).toBe(1);
  },
);
