import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { booking, datesOf, december, january, thursday } from './bookingFixture.ts';
import { type Bot, buttonsOf, elma, openBot, quickOf, wordsOf } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());
const { change, placesOf } = datesOf(() => bot);

describe('what is said about bookings', () => {
  const say = async (text: string, group = false) => (await bot.say(text, { group }))[0]?.card;
  const book = (occurrenceId: string, schoolId?: string) =>
    bot.press('place.book', { ...booking, occurrenceId, schoolId }, { person: elma });

  test.each(['cancel Thursday', 'cancel my place on 26 November', 'I can’t come on the 26th', 'cancel'])(
    '%s: shows the one that is meant, and asks',
    async (said) => {
      await book(thursday);
      const card = await say(said);
      expect(wordsOf(card)).toContain('Give up your place at the drop-in?');
      expect(wordsOf(card)).toContain('Thursday 26 November 2026');
      expect(placesOf()).toHaveLength(1);
      const no = buttonsOf(card).find(({ title }) => title === 'Keep it');
      expect(no?.verb).toBe('bookings.show');
    },
  );

  test('a weekday is the coming one where there is a place on it', async () => {
    await book(thursday);
    await book(december);
    expect(wordsOf(await say('cancel Thursday'))).toContain('Thursday 26 November 2026');
  });

  test('else any of that name, to choose from', async () => {
    await book(december);
    expect(wordsOf(await say('cancel Thursday'))).toContain('Thursday 10 December 2026');
    await book(january);
    const card = await say('cancel Thursday');
    expect(wordsOf(card)).toContain('Choose the place that you want to give up.');
    expect(wordsOf(card)).toMatch(/10 December[\s\S]*7 January/);
    expect(placesOf(december)).toHaveLength(1);
  });

  test('tomorrow is counted in England', async () => {
    await bot.close();
    // Half an hour before midnight on 25 November in UTC and in England.
    bot = await openBot();
    await book(thursday);
    bot.meetings.now = () => '2026-11-25T23:30:00Z';
    bot.services.now = () => '2026-11-25T23:30:00Z';
    expect(wordsOf(await say('cancel tomorrow'))).toContain('Give up your place');
    expect(wordsOf(await say('cancel today'))).toContain('You have no place today.');
  });

  test('a day without a place says so and shows all', async () => {
    await book(thursday);
    const card = await say('cancel 3 December');
    expect(wordsOf(card)).toContain('You have no place on 3 December.');
    expect(wordsOf(card)).toContain('Thursday 26 November 2026');
  });

  test('with none at all says that', async () => {
    expect(wordsOf(await say('cancel'))).toContain('You have no places booked.');
    expect(wordsOf(await say('move my booking'))).toContain('You have no places booked.');
    expect(wordsOf(await say('cancel Friday'))).toContain('You have no place on a Friday.');
  });

  test('what was cancelled is shown, and counts as no place', async () => {
    await book(thursday);
    await book(december);
    await change(december, { cancelled: true });
    const words = wordsOf(await say('my bookings'));
    expect(words).toContain('You have 1 place.');
    expect(words).toContain('This drop-in was cancelled');
  });

  test('to move shows the dates', async () => {
    await book(thursday);
    expect(quickOf(await say('can I come to a later one?'))).toContain('Move to Thursday 10 December');
    await book(december);
    expect(wordsOf(await say('reschedule'))).toContain('Choose the place that you want to move.');
    expect(wordsOf(await say('move Thursday to the 7th'))).toContain('Now: Thursday 26 November 2026');
  });

  test('in a group shows nothing of anybody', async () => {
    await book(thursday);
    for (const said of ['cancel Thursday', 'move my booking', 'cancel']) {
      const card = await say(said, true);
      expect(JSON.stringify(card)).not.toMatch(/Elm|26 November|placeId/);
    }
  });
});
