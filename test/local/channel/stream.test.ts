import type { TurnContext } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ada, ben, groupId, personalOf, type RunningChannel, startChannel } from './startChannel.ts';
import { startTinyBot, type TinyBot } from './tinyBot.ts';

let answer: (context: TurnContext) => Promise<unknown>;
let bot: TinyBot;
let channel: RunningChannel;

beforeEach(async () => {
  answer = async () => {};
  bot = await startTinyBot(async (context) => void (await answer(context)));
  channel = await startChannel(bot.url);
});

afterEach(async () => {
  await channel.close();
  await bot.close();
});

const cardType = 'application/vnd.microsoft.card.adaptive';
const card = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
});

describe('the stream', () => {
  async function read(person: { id: string }, lastEventId?: string) {
    const gone = new AbortController();
    const response = await fetch(`${channel.origin}/local/chats/stream?person=${person.id}`, {
      headers: lastEventId ? { 'Last-Event-ID': lastEventId } : {},
      signal: gone.signal,
    });
    let text = '';
    const reading = (async () => {
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
    })().catch(() => undefined);
    return {
      text: () => text,
      async end() {
        gone.abort();
        await reading;
      },
    };
  }

  test('carries what happens, and after a break what was missed, to the members only', async () => {
    const first = await read(ada);
    const stranger = await read(ben);
    const chat = encodeURIComponent(personalOf(ada));
    await channel.post(ada, `/${chat}/messages`, { text: 'one' });
    await vi.waitFor(() => expect(first.text()).toContain('"text":"one"'));
    const last = [...first.text().matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '';
    await first.end();
    await channel.post(ada, `/${chat}/messages`, { text: 'two' });
    const second = await read(ada, last);
    await vi.waitFor(() => expect(second.text()).toContain('"text":"two"'));
    expect(second.text()).not.toContain('"text":"one"');
    expect(stranger.text()).not.toContain('"text"');
    await second.end();
    await stranger.end();
  });

  test('brings the view that was made for one person to nobody else', async () => {
    answer = (context) =>
      context.sendActivity({
        type: 'invokeResponse',
        value: { status: 200, body: { statusCode: 200, type: cardType, value: card('Only for Ada') } },
      });
    const group = encodeURIComponent(groupId);
    const connector = `${channel.origin}/local/connector/v3/conversations/${group}/activities`;
    const [own, other] = [await read(ada), await read(ben)];
    const posted = await fetch(connector, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        attachments: [{ contentType: cardType, content: card('For all') }],
      }),
    });
    const { id } = (await posted.json()) as { id: string };
    await channel.post(ada, `/${group}/messages/${id}/execute`, { verb: 'view' });
    await vi.waitFor(() => expect(own.text()).toContain('Only for Ada'));
    await channel.post(ben, `/${group}/messages`, { text: 'later' });
    await vi.waitFor(() => expect(other.text()).toContain('later'));
    expect(other.text()).toContain('For all');
    expect(other.text()).not.toContain('Only for Ada');
    await own.end();
    await other.end();
  });

  test('of an earlier run asks for everything to be read again', async () => {
    const reader = await read(ada, 'earlier-run.7');
    await vi.waitFor(() => expect(reader.text()).toContain('{"kind":"reset"}'));
    await reader.end();
  });
});
