import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { longJson } from '../../src/server/http/longJson.ts';

const answerWith = async (items: readonly unknown[], text: (item: unknown) => string = JSON.stringify) => {
  const app = new Hono().get('/', (c) => longJson(c, { head: { of: 'test' }, name: 'items', items, text }));
  return await app.request('/');
};

describe('an answer that ends in a long list', () => {
  test.each([0, 1, 499, 500, 501, 1000, 2345])(
    'of %i items is the JSON that it would be in one piece',
    async (count) => {
      const items = Array.from({ length: count }, (_, n) => ({ n, name: `Zoë "O’Brien"\\n${n}` }));
      const response = await answerWith(items);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.text()).toBe(JSON.stringify({ of: 'test', items }));
    },
  );

  test('lets others have their turn while it is written', async () => {
    let turns = 0;
    let running = true;
    const others = () => {
      turns += 1;
      if (running) setImmediate(others);
    };
    setImmediate(others);
    const seen = new Set<number>();
    const response = await answerWith(Array.from({ length: 3000 }), (item) => {
      seen.add(turns);
      return JSON.stringify(item ?? null);
    });
    await response.text();
    running = false;
    // Six pieces of 500, with a turn of the others between each two.
    expect(seen.size).toBe(6);
  });
});
