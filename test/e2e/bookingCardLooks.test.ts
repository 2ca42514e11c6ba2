import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CardFactory, type TurnContext } from 'botbuilder';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageCards } from '../../bot/messages/messageCards.ts';
import type { MessageKind } from '../../src/meetings/messages/message.ts';
import { messageId } from '../../src/meetings/messages/messageId.ts';
import { wantedForOccurrence } from '../../src/meetings/messages/wantedForOccurrence.ts';
import type { Occurrence, TakenPlace } from '../../src/meetings/occurrence.ts';
import { type Bot, type Card, elma, openBot, soon, trudy } from '../bot/botHarness.ts';
import { type Fixture, people, startFixture } from '../local/page/startFixture.ts';
import { dropIn } from '../meetings/memoryMeetings.ts';
import { accessFaults } from './support/access.ts';
import { openBrowser, openPage } from './support/browser.ts';

const pictures = 'test/e2e/screenshots';
const widths = { wide: 1280, narrow: 320 };

type Gallery = Record<string, readonly Card[]>;
const cutOff = (drawn: Element[]) =>
  drawn
    .flatMap((card) => [card, ...card.querySelectorAll('div')])
    .filter((part) => part.scrollWidth > part.clientWidth + 1)
    .map((part) => part.textContent?.slice(0, 80));
const some = (cards: readonly (Card | undefined)[]) => cards.flatMap((card) => card ?? []);
const booking = { topic: 'codes', question: 'How do we review a notice?', kind: 'drop-in', viewers: [] };

/** Every card about booking, in the fullest state that it can reach, by the pictures that they share. */
async function gallery(bot: Bot): Promise<Gallery> {
  const [first, second, third] = soon.map(({ id }) => id);
  const spoken = async (text: string, speaking = {}) => (await bot.say(text, speaking))[0]?.card;
  const fill = async (id = '', capacity = 0) => {
    const known = bot.meetings.list.read(id);
    if (known) bot.meetings.list.write({ ...known.record, capacity }, known.etag);
    await bot.meetings.occurrences.byId(id, true);
  };
  const cole = { colleagueName: 'Cole Ague', colleagueEmail: 'cole.ague@elm.example.org' };
  await fill(third);
  const dates = await spoken('Book a drop-in', { person: trudy });
  const shared = [
    await spoken('Book a drop-in', { group: true }),
    await spoken('My bookings', { group: true }),
  ];
  const booked = await bot.press('place.book', { ...booking, ...cole, occurrenceId: first });
  const waits = await bot.press('place.wait', { ...booking, occurrenceId: third });
  const gone = await bot.press(
    'place.book',
    { ...booking, occurrenceId: third, schoolId: 'oak', ...cole },
    { person: trudy },
  );
  const placeId = bot.meetings.list.read(first ?? '')?.record.places[0]?.placeId;
  const bookings = await spoken('My bookings');
  const choose = await spoken('cancel');
  const giveUp = await bot.press('place.cancel', { placeId, from: 'bookings' });
  const move = await bot.press('place.reschedule', { placeId, from: 'bookings' });
  const moved = await bot.press('place.move', { placeId, occurrenceId: second });
  const now = bot.meetings.list.read(second ?? '')?.record.places[0]?.placeId;
  const cancelled = await bot.press('place.cancel', { placeId: now, sure: true });
  const problem = await bot.press('place.cancel', { placeId: now, sure: true });
  return {
    dates: some([dates]),
    gone: some([gone]),
    booked: some([booked, waits, moved]),
    bookings: some([bookings, choose]),
    changes: some([giveUp, move, cancelled, problem]),
    group: some(shared),
    messages: await written(bot),
  };
}

/** What the bot writes by itself about an occurrence. */
async function written(bot: Bot): Promise<Card[]> {
  const place: TakenPlace = {
    ...{ placeId: 'p.1', personId: elma.id, personName: elma.name, email: elma.email, schoolId: 'elm' },
    ...{ topic: 'codes', takenAt: '2026-11-18T09:00:00Z' },
  };
  const joinUrl = 'https://teams.microsoft.com/l/meetup-join/1';
  const held = dropIn('2026-11-26', { id: 'p', places: [place], joinUrl });
  const at = '2026-11-20T09:00:00Z';
  const states: [MessageKind, Occurrence][] = [
    ['reminder-day', held],
    ['moved', { ...held, movedFrom: '2026-11-25T15:30', movedAt: at }],
    ['cancelled', { ...held, cancelled: true, cancelledBecause: 'Snow', cancelledAt: at }],
    ['promoted', { ...held, places: [{ ...place, promotedAt: at }] }],
  ];
  const cards: (Card | undefined)[] = [];
  for (const [kind, occurrence] of states) {
    const wanted = wantedForOccurrence(occurrence).find((one) => one.kind === kind);
    if (!wanted) throw new Error(`nobody wants ${kind}`);
    const occurrences = {
      ...bot.meetings.occurrences,
      byId: async () => ({ record: occurrence, etag: '1' }),
    };
    const services = { ...bot.services, meetings: { ...bot.meetings, occurrences } };
    const message = { ...wanted, id: messageId(wanted), state: 'claimed', tries: 1 } as const;
    cards.push((await messageCards[kind](message, { person: elma, services }))?.card as Card | undefined);
  }
  return some(cards);
}

describe('how the cards about booking look', () => {
  let bot: Bot;
  let fixture: Fixture;
  let browser: Browser;
  let cards: Gallery;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    bot = await openBot();
    cards = await gallery(bot);
    const answer = async (context: TurnContext) => {
      const { type, text = '' } = context.activity;
      if (type !== 'message') return;
      for (const card of cards[text.replace(/<at>.*<\/at>/, '').trim()] ?? [])
        await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card)] });
    };
    fixture = await startFixture({ answer, built: true });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await fixture?.close();
    await bot?.close();
  });

  test('there is every one', () => {
    const counts = Object.entries(cards).map(([name, { length }]) => `${name} ${length}`);
    expect(counts).toEqual([
      'dates 1',
      'gone 1',
      'booked 3',
      'bookings 2',
      'changes 4',
      'group 2',
      'messages 4',
    ]);
  });

  const cases = (['default', 'dark', 'contrast'] as const).flatMap((theme) =>
    (['wide', 'narrow'] as const).map((width) => ({ theme, width })),
  );
  test.each(cases)('$theme, $width', async ({ theme, width }) => {
    const { page, context, faults } = await openPage(browser, { width: widths[width], height: 2200 });
    let visitor = 0;
    for (const [name, shown] of Object.entries(cards)) {
      visitor += 1;
      const query = new URLSearchParams({ person: people.at(-visitor)?.id ?? '', theme });
      await page.goto(`${fixture.origin}/local/teams/?${query}`);
      // On a narrow screen there is the app or the chat.
      await page.getByRole('button', { name: 'Chat', exact: true }).click();
      const input = page.getByRole('textbox', { name: 'Type a message' });
      const before = await page.getByTestId('card').count();
      await input.fill(name);
      await input.press('Enter');
      await expect.poll(() => page.getByTestId('card').count()).toBeGreaterThanOrEqual(before + shown.length);
      await page.waitForLoadState('networkidle');
      await page
        .getByRole('log', { name: 'Messages' })
        .screenshot({ path: join(pictures, `booking-card-${name}-${theme}-${width}.png`) });
      expect(await accessFaults(page), name).toEqual([]);
      expect(await page.getByTestId('card').evaluateAll(cutOff), `${name} is cut off`).toEqual([]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
