import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, type Card, openBot, wordsOf } from './botHarness.ts';

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

describe('the search for codes', () => {
  type Found = { content: Card; preview: { contentType: string; content: { title: string; text: string } } };
  async function search(text: string, name = 'query') {
    const body = (await invoke('composeExtension/query', {
      commandId: 'searchCodes',
      parameters: [{ name, value: text }],
      queryOptions: { skip: 0, count: 25 },
    })) as { composeExtension: { type: string; text?: string; attachments?: Found[] } };
    return body.composeExtension;
  }
  const titles = async (text: string) =>
    (await search(text)).attachments?.map(({ preview }) => preview.content.title) ?? [];

  test.each(['M', 'm', 'code m', ' M '])('%s finds the code', async (text) => {
    expect((await titles(text))[0]).toMatch(/^M: /);
  });

  test('a word finds the codes that are about it, each as a card to send', async () => {
    const found = await search('dentist');
    expect(found).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    const [first] = found.attachments ?? [];
    expect(first?.preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
    expect(wordsOf(first?.content)).toMatch(/Code M: /);
    expect(wordsOf(first?.content)).toMatch(/It counts as authorised absence/);
    expect(wordsOf(first?.content)).toMatch(/Source: /);
  });

  test('nothing yet, or the first run, shows what is looked up most', async () => {
    expect((await titles('')).length).toBeGreaterThan(5);
    expect((await search('true', 'initialRun')).attachments?.length).toBeGreaterThan(5);
  });

  test('a code that was withdrawn is found by its letter, and says so', async () => {
    const found = await search('H');
    expect(wordsOf(found.attachments?.[0]?.content)).toContain('it was withdrawn after 18 August 2024');
  });

  test('there is no second page', async () => {
    const parameters = [{ name: 'query', value: 'illness' }];
    expect(
      await invoke('composeExtension/query', { parameters, queryOptions: { skip: 25, count: 25 } }),
    ).toEqual({
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] },
    });
  });

  test('nothing found is said', async () => {
    const found = await search('zzzzz');
    expect(found).toMatchObject({
      type: 'message',
      text: expect.stringContaining('No attendance code found for "zzzzz"'),
    });
  });
});

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
