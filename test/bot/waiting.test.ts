import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { booking, datesOf, december, thursday } from './bookingFixture.ts';
import { ashok, type Bot, elma, openBot, quickOf, rita, wordsOf } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());
const { change, fill, occurrence, placesOf } = datesOf(() => bot);

describe('the waiting list', () => {
  beforeEach(() => fill(thursday));
  const wait = (person = elma, data = {}) =>
    bot.press('place.wait', { ...booking, occurrenceId: december, date: thursday, ...data }, { person });

  test('is offered beside a date that is full', async () => {
    const [reply] = await bot.say('put me on the waiting list');
    expect(quickOf(reply?.card)).toEqual(['Join the waiting list for Thursday 26 November']);
    await change(thursday, { waitlist: false });
    expect(quickOf((await bot.say('Book a drop-in'))[0]?.card)).toEqual([]);
  });

  test('is joined at the end, and says where one stands', async () => {
    await wait(ashok);
    const card = await wait(elma);
    expect(occurrence()?.waiting.map(({ schoolId }) => schoolId)).toEqual(['ash', 'elm']);
    expect(wordsOf(card)).toContain('You are on the waiting list');
    expect(wordsOf(card)).toContain('You are number 2');
    expect(quickOf(card)).toEqual(['Move', 'Give up']);
    expect(placesOf(december)).toEqual([]);
    const [reply] = await bot.say('My bookings');
    expect(wordsOf(reply?.card)).toContain('You are number 2 on the waiting list');
    expect(wordsOf(reply?.card)).toContain('You are on 1 waiting list.');
    // Whoever waits is not asked to wait again.
    expect(quickOf((await bot.say('Book a drop-in'))[0]?.card)).toEqual(['Move', 'Give up']);
  });

  test('gives the place at once where one is free by then', async () => {
    await change(thursday, { capacity: 1 });
    expect(wordsOf(await wait())).toContain('You are booked');
    expect(placesOf()).toHaveLength(1);
  });

  test('is left after a question, in words of its own', async () => {
    await wait();
    const id = occurrence()?.waiting[0]?.placeId;
    const asked = await bot.press('place.cancel', { placeId: id });
    expect(wordsOf(asked)).toContain('Leave the waiting list?');
    expect(occurrence()?.waiting).toHaveLength(1);
    const left = await bot.press('place.cancel', { placeId: id, sure: true });
    expect(wordsOf(left)).toContain('You have left the waiting list');
    expect(occurrence()?.waiting).toEqual([]);
  });

  test('that nobody can join brings the next dates', async () => {
    await change(thursday, { waitlist: false });
    const card = await wait();
    expect(wordsOf(card)).toContain('The last place has just been taken');
    expect(quickOf(card)).toHaveLength(3);
  });

  test.each([
    ['a reader', rita, {}, 'Your role does not include this.'],
    ['a school, in the name of another', elma, { schoolId: 'ash' }, 'We could not find that.'],
    ['anyone twice', elma, {}, 'You are on the waiting list for this date already.'],
  ])('is refused to %s', async (...[who, person, data, words]) => {
    if (who === 'anyone twice') await wait();
    const before = occurrence()?.waiting.length;
    expect(wordsOf(await wait(person, data))).toContain(words);
    expect(occurrence()?.waiting).toHaveLength(before ?? 0);
  });
});
