import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageCards } from '../../bot/messages/messageCards.ts';
import type { MessageKind } from '../../src/meetings/messages/message.ts';
import { messageId } from '../../src/meetings/messages/messageId.ts';
import { wantedForOccurrence } from '../../src/meetings/messages/wantedForOccurrence.ts';
import type { Occurrence, TakenPlace } from '../../src/meetings/occurrence.ts';
import { type Bot, type Card, elma, openBot, soon, trudy } from '../bot/botHarness.ts';
import { dropIn } from '../meetings/memoryMeetings.ts';
import { cardLooks, type Gallery, openGallery } from './support/cardLooks.ts';

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
  let cards: Gallery;
  let drawn: Awaited<ReturnType<typeof openGallery>>;

  beforeAll(async () => {
    bot = await openBot();
    cards = await gallery(bot);
    drawn = await openGallery(cards, 'booking-card');
  });

  afterAll(async () => {
    await drawn?.close();
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

  test.each(cardLooks)('$theme, $width', (how) => drawn.look(how));
});
