import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newsletterMessage, nudgeMessage } from '../../bot/messages/newsletter.ts';
import { papersMessage } from '../../bot/messages/papers.ts';
import type { Message } from '../../src/meetings/messages/message.ts';
import type { Newsletter } from '../../src/meetings/newsletter/newsletter.ts';
import type { Occurrence, TakenPlace } from '../../src/meetings/occurrence.ts';
import { dropIn } from '../meetings/memoryMeetings.ts';
import { type Bot, buttonsOf, elma, olive, openBot, replyOf, rita, walter, wordsOf } from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

const letter = (change: Partial<Newsletter> = {}): Newsletter => ({
  ...{ id: 'n-1', halfTerm: '2026/27, Autumn 2', title: 'Codes # and \\', state: 'sent' },
  text: 'Dear all,\nread this:\n\n- one\n- two',
  links: [{ id: 'l', title: 'Toolkit', url: 'https://example.org/toolkit' }],
  sentAt: '2026-11-20T10:00:00.000Z',
  changed: { by: 'Olive Officer', at: '2026-11-20T10:00:00.000Z' },
  ...change,
});
const place = (personId: string, attended?: boolean): TakenPlace => ({
  ...{ placeId: `p-${personId}`, personId, personName: 'Somebody', email: '', topic: 'other' },
  takenAt: '2026-11-01T09:00:00Z',
  ...(attended !== undefined && { attended }),
});
const forum: Occurrence = {
  ...dropIn('2026-11-19'),
  ...{ id: 'forum-1', kind: 'forum', title: 'Autumn forum' },
  places: [place(elma.id, true), place(walter.id, false)],
  waiting: [place(olive.id)],
};

let bot: Bot;
beforeEach(async () => {
  bot = await openBot([forum]);
  await bot.meetings.newsletters.add(letter());
});
afterEach(() => bot.close());

const press = (person = elma, data: object = {}, more: object = {}) =>
  bot.press('newsletter.acknowledge', { newsletterId: 'n-1', from: 'card', ...data }, { person, ...more });
const rows = () => [...bot.meetings.lists.acknowledgements.rows.values()].map(({ record }) => record);

describe('Acknowledge', () => {
  test('notes who pressed, as the activity says, once', async () => {
    const card = await press(elma, { personId: olive.id, person: olive, role: 'officer' });
    expect(wordsOf(card)).toContain('You acknowledged this on 22 November 2026.');
    expect(buttonsOf(card).map(({ title }) => title)).not.toContain('Acknowledge');
    expect(faultsOfCard(card)).toEqual([]);
    await press();
    expect(rows()).toEqual([
      expect.objectContaining({ id: `n-1 ${elma.id}`, personName: 'Elma Champion', schoolIds: ['elm'] }),
    ]);
    // In a chat of their own the message itself says so from now on.
    const stored = bot.connector.sent.map(replyOf).filter(({ method }) => method === 'PUT');
    expect(wordsOf(stored[0]?.card)).toContain('You acknowledged this');
  });

  test('in a group nobody else’s card changes', async () => {
    await press(elma, {}, { group: true });
    expect(rows()).toHaveLength(1);
    expect(bot.connector.sent.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('fetched by Teams writes nothing', async () => {
    const card = await press(elma, {}, { trigger: 'automatic' });
    expect(rows()).toEqual([]);
    expect(buttonsOf(card).map(({ title }) => title)).toContain('Acknowledge');
  });

  test.each([
    ['that is not there', { newsletterId: 'n-9' }],
    ['with an id of another kind', { newsletterId: `n-1 ${olive.id}` }],
    ['with a path for an id', { newsletterId: '../n-1' }],
    ['without an id', { newsletterId: undefined }],
  ])('one %s is refused', async (_, data) => {
    const card = await press(elma, data);
    expect(wordsOf(card)).not.toContain('You acknowledged');
    expect(rows()).toEqual([]);
  });

  test('one that was withdrawn, or not sent, is refused', async () => {
    for (const state of ['withdrawn', 'draft'] as const) {
      bot.meetings.lists.newsletters.elsewhere(letter({ state }));
      bot.meetings.lists.newsletters.refresh();
      await press();
    }
    expect(rows()).toEqual([]);
    const shown = await bot.press('newsletter.show', { newsletterId: 'n-1', from: 'card' }, { person: elma });
    expect(wordsOf(shown)).toContain('withdrawn');
  });

  test('a reader is refused', async () => {
    const card = await press(rita);
    expect(wordsOf(card)).toContain('Your role does not include this');
    expect(rows()).toEqual([]);
  });

  test('from a reminder takes it off, and thanks at the end', async () => {
    await bot.meetings.newsletters.add(letter({ id: 'n-2', title: 'Another' }));
    const left = await press(elma, { from: 'nudge' });
    expect(wordsOf(left)).toContain('Another');
    expect(wordsOf(left)).not.toContain('Codes');
    expect(faultsOfCard(left)).toEqual([]);
    const end = await press(elma, { from: 'nudge', newsletterId: 'n-2' });
    expect(wordsOf(end)).toContain('You have acknowledged every newsletter.');
    expect(faultsOfCard(end)).toEqual([]);
  });
});

const message = (kind: Message['kind'], personId: string, about: string): Message => ({
  ...{ id: 'm-1', personId, kind, about, state: 'claimed', tries: 1 },
  ...{ dueAt: '2026-11-20T10:00:00Z', notAfter: '2026-12-20T10:00:00Z' },
});

describe('what the bot writes by itself', () => {
  const to = (person: typeof elma) => ({ person, services: bot.services });

  test('a newsletter, without anything of anybody', async () => {
    const reply = await newsletterMessage(message('newsletter', elma.id, 'n-1'), to(elma));
    expect(reply?.summary).toBe('Newsletter: Codes # and \\');
    expect(faultsOfCard(reply?.card ?? {})).toEqual([]);
    expect(JSON.stringify(reply)).not.toMatch(/Elma|Elm/);
    expect(buttonsOf(reply?.card as never).map(({ title }) => title)).toEqual([
      'Toolkit',
      'Acknowledge',
      'Open in the tab',
    ]);
  });

  test('nothing to who has acknowledged it, who has left, or of one that was withdrawn', async () => {
    expect(await newsletterMessage(message('newsletter', rita.id, 'n-1'), to(rita))).toBeUndefined();
    const left = { ...elma, schoolIds: [] };
    expect(await newsletterMessage(message('newsletter', elma.id, 'n-1'), to(left))).toBeUndefined();
    expect(await nudgeMessage(message('newsletter-nudge', elma.id, 'newsletters'), to(left))).toBeUndefined();
    await press();
    expect(await newsletterMessage(message('newsletter', elma.id, 'n-1'), to(elma))).toBeUndefined();
    expect(await nudgeMessage(message('newsletter-nudge', elma.id, 'newsletters'), to(elma))).toBeUndefined();
    // Withdrawn on another server, of which this one has not heard.
    bot.meetings.lists.newsletters.elsewhere(letter({ state: 'withdrawn' }));
    expect(await newsletterMessage(message('newsletter', walter.id, 'n-1'), to(walter))).toBeUndefined();
  });

  test('nothing to who has acknowledged it on another server', async () => {
    const record = { newsletterId: 'n-1', personId: elma.id, personName: elma.name, schoolIds: ['elm'] };
    bot.meetings.lists.acknowledgements.elsewhere({
      ...record,
      ...{ id: `n-1 ${elma.id}`, at: '2026-11-21T09:00:00Z' },
    });
    expect(await nudgeMessage(message('newsletter-nudge', elma.id, 'newsletters'), to(elma))).toBeUndefined();
  });

  test('the longest newsletter still is a card', async () => {
    const links = Array.from({ length: 5 }, (_, n) => ({
      id: `l-${n}`,
      title: 'T'.repeat(60),
      url: `https://example.org/${'p'.repeat(470)}`,
    }));
    const text = Array.from({ length: 300 }, () => 'äöüß “€”.')
      .join('\n')
      .slice(0, 3000);
    bot.meetings.lists.newsletters.elsewhere(letter({ links, text, title: 'Ü'.repeat(100) }));
    bot.meetings.lists.newsletters.refresh();
    const reply = await newsletterMessage(message('newsletter', elma.id, 'n-1'), to(elma));
    expect(faultsOfCard(reply?.card ?? {})).toEqual([]);
  });

  test('slides and notes: other words for who came, who could not, and who waited', async () => {
    const page = { id: 'forum-1', agenda: [], papers: [], slides: [], notes: 'Notes' };
    const sentAt = '2026-11-20T10:00:00Z';
    await bot.meetings.forumPages.add({ ...page, sentAt, changed: { by: 'Olive', at: sentAt } });
    const wordsTo = async (person: typeof elma) => {
      const reply = await papersMessage(message('papers', person.id, 'forum-1'), to(person));
      expect(faultsOfCard(reply?.card ?? {})).toEqual([]);
      return wordsOf(reply?.card as never);
    };
    expect(await wordsTo(elma)).toContain('Thank you for coming.');
    expect(await wordsTo(walter)).toContain('We are sorry that you could not be there.');
    expect(await wordsTo(olive)).toContain('We are sorry that you could not be there.');
    expect(await papersMessage(message('papers', rita.id, 'forum-1'), to(rita))).toBeUndefined();
  });
});
