import { type Activity, ActivityTypes, type ConversationReference, TeamsInfo, TurnContext } from 'botbuilder';
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

const adasChat = encodeURIComponent(personalOf(ada));

async function say(text: string): Promise<void> {
  await channel.post(ada, `/${adasChat}/messages`, { text });
}

async function texts(): Promise<unknown[]> {
  return (await channel.messages(ada, personalOf(ada))).map(({ text }) => text);
}

describe('a botbuilder bot at the connector', () => {
  test('gets who wrote, from where, and answers', async () => {
    answer = async (context) => {
      await context.sendActivities([{ type: ActivityTypes.Typing }]);
      await context.sendActivity(`You said ${context.activity.text}`);
    };
    await say('hello');
    await vi.waitFor(async () => expect(await texts()).toEqual(['hello', 'You said hello']));
    expect(bot.received[0]).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      text: 'hello',
      textFormat: 'plain',
      from: { id: `29:${ada.id}`, aadObjectId: ada.id, name: ada.name },
      conversation: { id: personalOf(ada), conversationType: 'personal' },
      channelData: { tenant: { id: expect.any(String) } },
      entities: [{ type: 'clientInfo', locale: 'en-GB', timezone: 'Europe/London' }],
      serviceUrl: `${channel.origin}/local/connector/`,
    });
  });

  test('changes and takes back what it sent', async () => {
    answer = async (context) => {
      const kept = await context.sendActivity('one');
      const gone = await context.sendActivity('two');
      await context.updateActivity({ type: 'message', id: kept?.id, text: 'one, changed' } as Activity);
      await context.deleteActivity(gone?.id ?? '');
    };
    await say('go');
    await vi.waitFor(async () => expect(await texts()).toEqual(['go', 'one, changed', '']));
    const [, changed, deleted] = await channel.messages(ada, personalOf(ada));
    expect(changed).toMatchObject({ editedAt: expect.any(String), deleted: false });
    expect(deleted).toMatchObject({ deleted: true });
  });

  test('writes later, of its own accord, to a conversation it remembers', async () => {
    let reference: Partial<ConversationReference> = {};
    answer = async (context) => {
      reference = TurnContext.getConversationReference(context.activity);
    };
    await channel.post(ada, `/${adasChat}/open`);
    await bot.adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity('A reminder');
    });
    expect(await texts()).toEqual(['A reminder']);
  });

  test('starts a conversation with a person, and not with a stranger', async () => {
    const start = (id: string) =>
      bot.adapter.createConversationAsync(
        '',
        'msteams',
        `${channel.origin}/local/connector/`,
        '',
        { isGroup: false, members: [{ id, name: '' }], bot: { id: 'bot', name: '' } } as never,
        async (context) => {
          await context.sendActivity('We have not met');
        },
      );
    await start(`29:${ben.id}`);
    const [message] = await channel.messages(ben, personalOf(ben));
    expect(message).toMatchObject({ text: 'We have not met', from: { kind: 'bot' } });
    await expect(start('29:stranger')).rejects.toMatchObject({ statusCode: 403 });
  });

  test('finds the members of a conversation', async () => {
    let found: unknown[] = [];
    answer = async (context) => {
      const { members } = await TeamsInfo.getPagedMembers(context, 1);
      const member = await TeamsInfo.getMember(context, ben.id);
      found = [members.length, member.email, member.aadObjectId];
    };
    await channel.post(ada, `/${encodeURIComponent(groupId)}/messages`, { text: '@Attendance who is here' });
    await vi.waitFor(() => expect(found).toEqual([1, ben.email, ben.id]));
  });

  test('is refused a message that is too large', async () => {
    let status: unknown;
    answer = async (context) => {
      await context.sendActivity('x'.repeat(110 * 1024)).catch((error: { statusCode: number }) => {
        status = error.statusCode;
      });
    };
    await say('go');
    await vi.waitFor(() => expect(status).toBe(413));
  });
});

test('the citations of an answer are kept as footnotes', async () => {
  const sent = await fetch(`${channel.origin}/local/connector/v3/conversations/${adasChat}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      text: 'Code M [1]',
      entities: [
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          citation: [
            {
              '@type': 'Claim',
              position: 1,
              appearance: { '@type': 'DigitalDocument', name: 'Guidance', abstract: 'Paragraph 3' },
            },
          ],
        },
      ],
    }),
  });
  expect(sent.status).toBe(201);
  expect((await channel.messages(ada, personalOf(ada))).at(0)).toMatchObject({
    citations: [{ position: 1, name: 'Guidance', abstract: 'Paragraph 3' }],
  });
});
