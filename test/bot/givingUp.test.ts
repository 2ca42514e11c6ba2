import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { booking, datesOf, thursday } from './bookingFixture.ts';
import { ashok, type Bot, ella, elma, openBot, trudy, walter, wordsOf } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());
const { change, placeId, placesOf } = datesOf(() => bot);

describe('giving up', () => {
  beforeEach(() => bot.press('place.book', booking));

  test('asks first, whatever the card is like', async () => {
    for (const sure of [undefined, false, 'true', 1]) {
      const card = await bot.press('place.cancel', { placeId: placeId(), sure });
      expect(wordsOf(card)).toContain('Give up your place at the drop-in?');
      expect(card.actions).toMatchObject([
        { title: 'Give up the place', verb: 'place.cancel', data: { sure: true } },
        { title: 'Move it instead', verb: 'place.reschedule' },
        { title: 'Keep it', verb: 'dates.show' },
      ]);
    }
    expect(placesOf()).toHaveLength(1);
  });

  test('of a colleague’s place says whose it is', async () => {
    const card = await bot.press('place.cancel', { placeId: placeId() }, { person: ella });
    expect(wordsOf(card)).toContain('Booked by Elma Champion.');
  });

  test.each([
    ['another school', ashok],
    ['a worker of other schools', { ...walter, id: ashok.id }],
  ])('does not even ask %s', async (_, person) => {
    const card = await bot.press('place.cancel', { placeId: placeId() }, { person });
    expect(wordsOf(card)).toContain('You do not hold this place');
  });

  test('goes to whoever waited', async () => {
    await change(thursday, { capacity: 1 });
    await bot.press('place.wait', { ...booking }, { person: ashok });
    await bot.press('place.cancel', { placeId: placeId(), sure: true });
    expect(placesOf()).toMatchObject([{ schoolId: 'ash' }]);
  });
});

test.each([
  ['place.cancel', 'Give up your place'],
  ['place.reschedule', 'Move your place'],
])(
  'a client without Action.Execute is asked on the card after %s, and not sent elsewhere where it is alone',
  async (verb, words) => {
    await bot.press('place.book', booking);
    const change = { text: undefined, value: { verb, placeId: placeId() }, replyToId: 'card-1' };
    const [asked, said] = await bot.say('', { change });
    expect(wordsOf(asked?.card)).toContain(words);
    expect(said?.text).toContain('Nothing has changed yet');
    const [inGroup] = await bot.say('', { change, group: true });
    expect(inGroup?.text).toContain('Write to me alone');
  },
);

describe('who leaves a school', () => {
  test('leaves its places to it: colleagues see and keep them, the leaver does not', async () => {
    await bot.press('place.book', { ...booking, question: 'Why?' }, { person: trudy, ...{} });
    await bot.press('place.book', { ...booking, schoolId: 'elm', question: 'Why?' }, { person: trudy });
    expect(placesOf()).toMatchObject([{ schoolId: 'elm', personId: trudy.id }]);
    bot.services.people.personById = async () => ({ ...trudy, schoolIds: ['oak'] });
    const left = { person: trudy };
    expect(wordsOf((await bot.say('My bookings', left))[0]?.card)).toContain('You have no places booked.');
    const card = await bot.press('place.cancel', { placeId: placeId(), sure: true }, left);
    expect(wordsOf(card)).toContain('You do not hold this place');
    bot.services.people.personById = async () => elma;
    const theirs = (await bot.say('My bookings', { person: elma }))[0]?.card;
    expect(wordsOf(theirs)).toContain('Booked by Trudy Trust');
    await bot.press('place.cancel', { placeId: placeId(), sure: true });
    expect(placesOf()).toEqual([]);
  });
});
