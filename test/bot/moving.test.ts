import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { booking, datesOf, december, january } from './bookingFixture.ts';
import { ashok, type Bot, ella, elma, openBot, quickOf, rita, soon, wordsOf } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());
const { change, fill, placeId, placesOf } = datesOf(() => bot);

describe('moving', () => {
  beforeEach(() => bot.press('place.book', { ...booking, question: 'How?' }));
  const reschedule = (data = {}, person = elma) =>
    bot.press(
      'place.reschedule',
      { placeId: placeId(), kind: 'drop-in', from: 'bookings', ...data },
      { person },
    );
  const move = (to: string, person = elma) =>
    bot.press('place.move', { placeId: placeId(), occurrenceId: to, kind: 'drop-in' }, { person });

  test('shows the other dates with places, one press each', async () => {
    await fill(january);
    const card = await reschedule();
    expect(wordsOf(card)).toContain('Now: Thursday 26 November 2026');
    expect(quickOf(card)).toEqual(['Move to Thursday 10 December', 'Move to Thursday 21 January']);
    expect(card.actions).toMatchObject([{ verb: 'place.cancel' }, { verb: 'bookings.show' }, {}]);
  });

  test('of a colleague’s place says whose it is', async () => {
    const card = await reschedule({}, ella);
    expect(wordsOf(card)).toContain('Move the place at the drop-in');
    expect(wordsOf(card)).toContain('Booked by Elma Champion.');
    expect(wordsOf(await reschedule())).not.toContain('Booked by');
  });

  test('leaves out what the school holds already, and says where there is nothing', async () => {
    await bot.press('place.book', { ...booking, occurrenceId: december }, { person: ella });
    expect(quickOf(await reschedule())).toEqual([
      'Move to Thursday 7 January',
      'Move to Thursday 21 January',
    ]);
    for (const { id } of soon.slice(2)) await fill(id);
    expect(wordsOf(await reschedule())).toContain('There is no other drop-in with a free place');
  });

  test('takes everything along and gives up the old place', async () => {
    const card = await move(december);
    expect(wordsOf(card)).toContain('Your place is moved: Thursday 10 December 2026');
    expect(placesOf()).toEqual([]);
    expect(placesOf(december)).toMatchObject([{ schoolId: 'elm', topic: 'codes', question: 'How?' }]);
  });

  test('to a date that has gone meanwhile leaves the place and shows the dates again', async () => {
    await fill(december);
    const card = await move(december);
    expect(wordsOf(card)).toContain('has just gone. Your place is as it was.');
    expect(quickOf(card)).toEqual(['Move to Thursday 7 January', 'Move to Thursday 21 January']);
    expect([placesOf().length, placesOf(december).length]).toEqual([1, 0]);
  });

  test('to a date that was cancelled meanwhile does the same', async () => {
    await change(december, { cancelled: true });
    const card = await move(december);
    expect(wordsOf(card)).toMatch(/was cancelled.* Your place is as it was\./);
    expect(quickOf(card)).toEqual(['Move to Thursday 7 January', 'Move to Thursday 21 January']);
    expect([placesOf().length, placesOf(december).length]).toEqual([1, 0]);
  });

  test.each([
    ['another school', ashok, 'We could not find that.'],
    ['a reader', rita, 'Your role does not include this.'],
  ])('is refused to %s', async (...[, person, words]) => {
    expect(wordsOf(await reschedule({}, person))).toContain(words);
    expect(wordsOf(await move(december, person))).toContain(words);
    expect(placesOf()).toHaveLength(1);
  });

  test.each([
    ['a date that there is not', { occurrenceId: 'nowhere' }, 'We could not find that.'],
    ['no date', { occurrenceId: undefined }, 'Choose a date.'],
    ['a place that there is not', { placeId: 'x.y' }, 'We could not find that.'],
    ['something that is no id', { placeId: ['x'] }, 'That button does not work any more.'],
    ['huge text', { placeId: 'x'.repeat(100_000) }, 'That button does not work any more.'],
  ])('to %s is answered by a card', async (...[, data, words]) => {
    const sent = { placeId: placeId(), occurrenceId: december, ...data };
    expect(wordsOf(await bot.press('place.move', sent))).toContain(words);
    expect(placesOf()).toHaveLength(1);
  });
});
