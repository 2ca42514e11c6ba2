import type { InvokeResponse, TurnContext } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ada, ben, groupId, personalOf, type RunningChannel, startChannel } from './startChannel.ts';
import { startTinyBot, type TinyBot } from './tinyBot.ts';

let answer: (context: TurnContext) => Promise<void>;
let bot: TinyBot;
let channel: RunningChannel;

beforeEach(async () => {
  answer = async () => {};
  bot = await startTinyBot((context) => answer(context));
  channel = await startChannel(bot.url);
});

afterEach(async () => {
  await channel.close();
  await bot.close();
});

const group = encodeURIComponent(groupId);
const cardType = 'application/vnd.microsoft.card.adaptive';

function card(text: string): Record<string, unknown> {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] };
}

async function respond(context: TurnContext, response: InvokeResponse): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: response });
}

/** Posts a card into the group and gives its message id. */
async function cardInGroup(content: object): Promise<string> {
  const response = await fetch(`${channel.origin}/local/connector/v3/conversations/${group}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', attachments: [{ contentType: cardType, content }] }),
  });
  return ((await response.json()) as { id: string }).id;
}

async function seenBy(person: { id: string }): Promise<unknown> {
  const [message] = await channel.messages(person, groupId);
  return (message as { attachments: { content: unknown }[] }).attachments[0]?.content;
}

describe('a conversation', () => {
  test('tells the bot once that it was added', async () => {
    const open = () => channel.post(ada, `/${encodeURIComponent(personalOf(ada))}/open`);
    await Promise.all([open(), open()]);
    await open();
    expect(bot.received.map(({ type, action }) => action ?? type)).toEqual(['conversationUpdate', 'add']);
  });

  test('shows a message that the bot did not take, and why', async () => {
    await bot.close();
    await channel.post(ada, `/${encodeURIComponent(personalOf(ada))}/messages`, { text: 'hello' });
    await vi.waitFor(async () =>
      expect((await channel.messages(ada, personalOf(ada))).at(0)).toMatchObject({
        failed: 'it could not be reached',
      }),
    );
  });

  test('is closed to those who are not in it', async () => {
    const path = `/chats/${encodeURIComponent(personalOf(ada))}/messages?person=${ben.id}`;
    expect((await channel.get(path)).status).toBe(404);
  });

  test('is still there after a restart', async () => {
    await channel.post(ada, `/${encodeURIComponent(personalOf(ada))}/messages`, { text: 'keep me' });
    await channel.close();
    channel = await startChannel(bot.url, channel.dataDir);
    expect((await channel.messages(ada, personalOf(ada))).map(({ text }) => text)).toEqual(['keep me']);
  });

  test('of a group brings the bot only what names it', async () => {
    await channel.post(ada, `/${group}/messages`, { text: 'just us' });
    await channel.post(ada, `/${group}/messages`, { text: 'hello @attendance' });
    await vi.waitFor(() => expect(bot.received).toHaveLength(1));
    expect(bot.received[0]).toMatchObject({
      text: 'hello <at>Attendance</at>',
      conversation: { isGroup: true, conversationType: 'groupChat' },
      entities: expect.arrayContaining([expect.objectContaining({ type: 'mention' })]),
    });
  });
});

describe('a card', () => {
  test('is replaced for the person who pressed its button, and for nobody else', async () => {
    answer = (context) =>
      respond(context, { status: 200, body: { statusCode: 200, type: cardType, value: card('Booked') } });
    const id = await cardInGroup(card('Book'));
    const outcome = await channel.post(ada, `/${group}/messages/${id}/execute`, {
      verb: 'book',
      data: { a: 1 },
    });
    expect(outcome).toEqual({ outcome: 'card' });
    expect(bot.received[0]).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: id,
      value: { action: { type: 'Action.Execute', verb: 'book', data: { a: 1 } }, trigger: 'manual' },
    });
    expect(await seenBy(ada)).toEqual(card('Booked'));
    expect(await seenBy(ben)).toEqual(card('Book'));
  });

  test('that the bot changes loses the views made from the old one, but not the one just answered', async () => {
    let round = 0;
    answer = async (context) => {
      round += 1;
      const base = { contentType: cardType, content: card(`Base ${round}`) };
      await context.updateActivity({
        type: 'message',
        id: context.activity.replyToId,
        attachments: [base],
      } as never);
      const value = card(`View ${round}`);
      await respond(context, { status: 200, body: { statusCode: 200, type: cardType, value } });
    };
    const id = await cardInGroup(card('Base 0'));
    await channel.post(ada, `/${group}/messages/${id}/execute`, { verb: 'book' });
    await channel.post(ben, `/${group}/messages/${id}/execute`, { verb: 'book' });
    expect(await seenBy(ada)).toEqual(card('Base 2'));
    expect(await seenBy(ben)).toEqual(card('View 2'));
  });

  test.each([
    { who: 'all of a small chat', userIds: undefined, seen: ['automatic', 'automatic'] },
    { who: 'those it names', userIds: [`29:${ada.id}`], seen: ['automatic', 'manual'] },
    { who: 'nobody by itself', userIds: [], seen: ['manual', 'manual'] },
  ])('refreshes for $who', async ({ userIds, seen }) => {
    const action = { type: 'Action.Execute', verb: 'again', data: { n: 1 } };
    const id = await cardInGroup({ ...card('Book'), refresh: { action, ...(userIds ? { userIds } : {}) } });
    const [adas] = await channel.messages(ada, groupId);
    const [bens] = await channel.messages(ben, groupId);
    expect([adas, bens]).toMatchObject(seen.map((refresh) => ({ refresh })));
    await channel.post(ada, `/${group}/messages/${id}/refresh`, { trigger: 'automatic' });
    expect(bot.received[0]).toMatchObject({ value: { action: { verb: 'again' }, trigger: 'automatic' } });
  });

  test.each([
    ['a failed invoke', { status: 500 }, 'Unable to reach app. Please try again.'],
    ['no invoke response', undefined, 'Unable to reach app. Please try again.'],
    [
      'an error of the bot',
      {
        status: 200,
        body: {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { message: 'No place left' },
        },
      },
      'No place left',
    ],
  ])('shows %s', async (_what, response, text) => {
    answer = async (context) => {
      if (response) await respond(context, response);
    };
    const id = await cardInGroup(card('Book'));
    expect(await channel.post(ada, `/${group}/messages/${id}/execute`, { verb: 'book' })).toEqual({
      outcome: 'error',
      text,
    });
  });

  test('submits its inputs as a message with a value', async () => {
    const id = await cardInGroup(card('Form'));
    await channel.post(ada, `/${group}/messages/${id}/submit`, { value: { answer: 42 } });
    expect(bot.received[0]).toMatchObject({ type: 'message', value: { answer: 42 }, replyToId: id });
    expect(await channel.messages(ada, groupId)).toHaveLength(1);
  });
});

describe('the message extension', () => {
  test('gives results, and the card of each', async () => {
    answer = (context) =>
      respond(context, {
        status: 200,
        body: {
          composeExtension: {
            type: 'result',
            attachmentLayout: 'list',
            attachments: [
              {
                contentType: cardType,
                content: card('M'),
                preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'M' } },
              },
            ],
          },
        },
      });
    const parameter = { name: 'query', value: 'dentist' };
    const path = `/${group}/extension/query`;
    expect(await channel.post(ada, path, { commandId: 'searchCodes', parameter })).toMatchObject({
      outcome: 'results',
      results: [{ preview: { content: { title: 'M' } }, card: { content: card('M') } }],
    });
    await channel.post(ada, path, { commandId: 'searchCodes' });
    expect(bot.received.map(({ value }) => (value as { parameters: unknown }).parameters)).toEqual([
      [parameter],
      [{ name: 'initialRun', value: 'true' }],
    ]);
  });

  test('says so where the app does not answer as it should', async () => {
    answer = (context) => respond(context, { status: 500 });
    expect(await channel.post(ada, `/${group}/extension/query`, { commandId: 'searchCodes' })).toEqual({
      outcome: 'error',
      text: 'Unable to reach app. Please try again.',
    });
  });
});
