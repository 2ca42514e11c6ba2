import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conversation } from '../../src/meetings/messages/conversation.ts';
import type { Message, WantedMessage } from '../../src/meetings/messages/message.ts';
import { messageId } from '../../src/meetings/messages/messageId.ts';
import { wantedForOccurrence } from '../../src/meetings/messages/wantedForOccurrence.ts';
import { dropIn, type MemoryList } from '../meetings/memoryMeetings.ts';
import { type Bot, elma, openBot, replyOf, teamsIdOf, trudy } from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

const day = '2026-11-26';
const held = dropIn(day, {
  joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
  places: [
    {
      placeId: `drop-in-${day}.1`,
      personId: elma.id,
      personName: elma.name,
      email: elma.email,
      schoolId: 'elm',
      topic: 'codes',
      takenAt: '2026-11-20T09:00:00Z',
    },
  ],
});

let bot: Bot;
beforeEach(async () => {
  bot = await openBot([held, dropIn('2026-12-10')]);
});
afterEach(() => bot.close());

const chats = () => [...bot.meetings.lists.conversations.rows.values()].map(({ record }) => record);
const chat = (): Conversation => ({
  id: `a:${elma.id}`,
  serviceUrl: bot.connector.serviceUrl,
  tenantId: '00000000-0000-4000-8000-000000000099',
  personId: elma.id,
});
const reminder = (): Message => {
  const wanted = wantedForOccurrence(held).find(({ kind }) => kind === 'reminder-day') as WantedMessage;
  const { as: _, ...rest } = wanted;
  return { ...rest, id: messageId(wanted), state: 'claimed', tries: 1 };
};
const send = async (to: Partial<Conversation> = {}) => {
  const handOver = await bot.messenger.prepare(reminder());
  return handOver?.({ ...chat(), ...to });
};

describe('where the bot may write', () => {
  const installed = { type: 'installationUpdate', action: 'add' };
  const come = (change: Record<string, unknown>, speaking = {}) => bot.post(bot.activity(change, speaking));

  test.each([
    ['it is installed', installed],
    ['somebody is added with it', { type: 'conversationUpdate', membersAdded: [{ id: '28:the-bot' }] }],
    ['somebody says something', { text: 'hello' }],
  ])('is known once %s', async (_, change) => {
    await come(change);
    await vi.waitFor(() => expect(chats()).toEqual([chat()]));
  });

  test('is written once, and again where Teams has moved', async () => {
    const spy = vi.spyOn(bot.meetings.conversations, 'save');
    for (let n = 0; n < 3; n += 1) await bot.say('hello');
    await vi.waitFor(() => expect(chats()).toEqual([chat()]));
    expect(spy).not.toHaveBeenCalled();
    await bot.meetings.conversations.save(
      { ...chat(), serviceUrl: 'http://127.0.0.1:1/old/' },
      (await bot.meetings.conversations.byId(chat().id))?.etag ?? '',
    );
    await bot.say('hello');
    await vi.waitFor(() => expect(chats()).toEqual([chat()]));
  });

  test('is one chat for a person: an earlier one is forgotten', async () => {
    await bot.meetings.conversations.add({ ...chat(), id: 'a:before' });
    await bot.meetings.conversations.add({ ...chat(), id: 'a:trudy', personId: trudy.id });
    await bot.say('hello');
    await vi.waitFor(() =>
      expect(
        chats()
          .map(({ id }) => id)
          .sort(),
      ).toEqual([chat().id, 'a:trudy'].sort()),
    );
  });

  test.each([
    ['in a group', installed, { group: true }],
    ['in a channel', { text: 'hello' }, { channel: true }],
    ['without an Entra id', { text: 'hello', from: { id: teamsIdOf(elma), name: 'Elma' } }, {}],
    ['without a tenant', { text: 'hello', conversation: { id: 'a:1', conversationType: 'personal' } }, {}],
  ])('is not remembered %s', async (_, change, speaking) => {
    await come(change, speaking);
    await new Promise((soon) => setTimeout(soon, 20));
    expect(chats()).toEqual([]);
  });

  test('is forgotten when it is taken away', async () => {
    await come(installed);
    await vi.waitFor(() => expect(chats()).toHaveLength(1));
    await come({ type: 'installationUpdate', action: 'remove' });
    await vi.waitFor(() => expect(chats()).toEqual([]));
  });

  test('a list that cannot be written is no reason not to answer', async () => {
    vi.spyOn(bot.meetings.conversations, 'byId').mockRejectedValue(new TypeError('no list'));
    expect(await bot.say('hello')).toHaveLength(1);
    await vi.waitFor(() => expect(JSON.stringify(bot.log)).toContain('could not be written down'));
  });
});

describe('a message of its own', () => {
  test('goes through the real adapter into the stored chat, as no reply to anything', async () => {
    expect(await send()).toEqual({ outcome: 'sent' });
    const [sent] = bot.connector.sent;
    expect([sent?.method, sent?.path]).toEqual([
      'POST',
      `/connector/v3/conversations/${encodeURIComponent(chat().id)}/activities`,
    ]);
    expect(sent?.activity).toMatchObject({
      type: 'message',
      summary: 'Your drop-in is on Thursday 26 November 2026 at 3:30pm',
      conversation: { id: chat().id, tenantId: chat().tenantId },
    });
    expect(sent?.activity).not.toHaveProperty('replyToId');
    const { card } = replyOf(sent as NonNullable<typeof sent>);
    expect(faultsOfCard(card ?? {})).toEqual([]);
  });

  test.each([
    ['https://evil.example/', 'elsewhere'],
    ['http://169.254.169.254/', 'inside'],
    ['not a url', 'nowhere'],
  ])('does not go to %s, whatever the list says', async (serviceUrl) => {
    expect(await send({ serviceUrl })).toEqual({ outcome: 'refused' });
    expect(bot.connector.sent).toEqual([]);
  });

  const error = (code: string) => ({ error: { code, message: 'words of Teams' } });
  test.each([
    [429, { 'retry-after': '17' }, {}, { outcome: 'later', throttled: true, afterSeconds: 17 }],
    [429, {}, {}, { outcome: 'later', throttled: true }],
    [429, { 'retry-after': '99999999' }, {}, { outcome: 'later', throttled: true, afterSeconds: 3600 }],
    [412, {}, {}, { outcome: 'later' }],
    [503, { 'retry-after': '3' }, {}, { outcome: 'later', afterSeconds: 3 }],
    [401, {}, {}, { outcome: 'later' }],
    [403, {}, error('BotNotInConversationRoster'), { outcome: 'gone' }],
    [403, {}, error('ConversationBlockedByUser'), { outcome: 'gone' }],
    [404, {}, error('ConversationNotFound'), { outcome: 'gone' }],
    // For an administrator to put right: everybody's chats are not forgotten for it.
    [403, {}, error('BotDisabledByAdmin'), { outcome: 'later', afterSeconds: 3600 }],
    [404, {}, 'a page of a proxy', { outcome: 'later', afterSeconds: 3600 }],
    [400, {}, error('BadSyntax'), { outcome: 'refused' }],
    [413, {}, error('MessageSizeTooBig'), { outcome: 'refused' }],
    [500, {}, {}, { outcome: 'unknown' }],
    [502, {}, {}, { outcome: 'unknown' }],
    [504, {}, {}, { outcome: 'unknown' }],
  ])('after %i (%j %j) it is %j, and was tried once', async (...[status, headers, body, outcome]) => {
    Object.assign(bot.connector, { status, headers, body });
    expect(await send()).toEqual(outcome);
    expect(bot.connector.sent).toHaveLength(1);
    expect(JSON.stringify(bot.log)).not.toContain('words of Teams');
  });

  test('nobody there: nothing has left, and it is tried later', async () => {
    expect(await send({ serviceUrl: 'http://127.0.0.1:1/' })).toEqual({ outcome: 'later' });
  });

  test('a connection that breaks leaves it open whether it arrived', async () => {
    bot.connector.status = 0;
    expect(await send()).toEqual({ outcome: 'unknown' });
    expect(bot.connector.sent).toHaveLength(1);
  });

  test('replies to people still get their second try', async () => {
    Object.assign(bot.connector, { status: 500 });
    await bot.say('hello');
    expect(bot.connector.sent.length).toBeGreaterThan(1);
  });
});

describe('is not sent once what it is about is no longer so, on the list itself', () => {
  test.each([
    ['the place was given up', { places: [] }],
    ['the date was cancelled', { cancelled: true, cancelledAt: '2026-11-21T09:00:00Z' }],
    ['the date was moved', { startsAt: `${day}T16:00` }],
    ['the place is another person’s', { places: held.places.map((one) => ({ ...one, personId: trudy.id })) }],
    [
      'the place is of a school that they have left',
      { places: held.places.map((one) => ({ ...one, schoolId: 'ash' })) },
    ],
  ])('%s', async (_, change) => {
    // Another server changed it: this one's memory does not know yet.
    const list: MemoryList = bot.meetings.list;
    list.write({ ...held, ...change }, list.read(held.id)?.etag ?? '');
    expect(await bot.messenger.prepare(reminder())).toBeUndefined();
  });

  test('the date is gone', async () => {
    bot.meetings.list.rows.delete(held.id);
    expect(await bot.messenger.prepare(reminder())).toBeUndefined();
  });
});
