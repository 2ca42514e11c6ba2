import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, openBot } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

async function invoke(name: string | undefined, value: unknown, status = 200): Promise<unknown> {
  const response = await bot.post(bot.activity({ type: 'invoke', name, value }));
  expect(response.status).toBe(status);
  return response.json();
}

describe('what the bot does not offer', () => {
  test.each([
    ['composeExtension/fetchTask', { composeExtension: { type: 'message', text: expect.any(String) } }],
    ['task/fetch', { task: { type: 'message', value: expect.any(String) } }],
  ])('%s is answered all the same', async (name, body) => {
    expect(await invoke(name, {})).toMatchObject(body);
  });

  test.each(['signin/verifyState', 'made/up', '', undefined])('%s is refused', async (name) => {
    expect(await invoke(name, {}, 400)).toEqual({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'NotSupported', message: expect.stringContaining('Write "help"') },
    });
  });
});

test.each([undefined, null, 'x', [], {}, { action: null }, { action: { verb: 'dates.show', data: 'x' } }])(
  'a card action of %j gets a card',
  async (value) => {
    expect(await invoke('adaptiveCard/action', value)).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5' },
    });
  },
);
