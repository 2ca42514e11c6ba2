import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropIn } from '../meetings/memoryMeetings.ts';
import {
  ashok,
  type Bot,
  choicesOf,
  ella,
  elma,
  openBot,
  replyOf,
  teamsIdOf,
  trudy,
  wordsOf,
} from './botHarness.ts';

const thursday = 'drop-in-2026-11-26';
const booking = { occurrenceId: thursday, topic: 'codes', question: '', kind: 'drop-in', viewers: [] };

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const placesOf = (id = thursday) => bot.meetings.list.read(id)?.record.places ?? [];
const stored = () => bot.connector.sent.map(replyOf).filter(({ method }) => method === 'PUT');

describe('in a group', () => {
  const group = true;

  test('a booking brings the card for everyone up to date, without anything of the person on it', async () => {
    const viewers = [teamsIdOf(ashok)];
    await bot.press('place.book', { ...booking, viewers }, { group });
    expect(stored()).toHaveLength(1);
    const [message] = stored();
    expect(message?.path).toContain('/conversations/19%3Agroup%40thread.v2/activities/card-1');
    expect(choicesOf(message?.card, 'occurrenceId')[0]).toContain('3 places left');
    expect(JSON.stringify(message?.card)).not.toMatch(/Elm|Champion|meetup-join|placeId/);
    expect(message?.card?.refresh).toMatchObject({ userIds: [teamsIdOf(ashok), teamsIdOf(elma)] });
  });

  test('whoever came too late keeps the word about it, and what they had written', async () => {
    bot.meetings.list.write({ ...dropIn('2026-11-26'), capacity: 0 }, '1');
    const viewers = [teamsIdOf(ashok), teamsIdOf(elma)];
    const question = 'How do we review a notice?';
    const mine = await bot.press('place.book', { ...booking, question, viewers }, { group, person: ashok });
    expect(wordsOf(mine)).toContain('has just gone');
    expect(JSON.stringify(mine)).toContain(question);
    // Teams would fetch the view of anyone named here at once, over the word of warning.
    expect(stored()[0]?.card?.refresh).toMatchObject({ userIds: [teamsIdOf(elma)] });
    expect(JSON.stringify(stored()[0]?.card)).not.toContain(question);
  });

  test('so does a cancellation, and a booking that came too late', async () => {
    await bot.press('place.book', booking, { group });
    await bot.press('place.cancel', { placeId: placesOf()[0]?.placeId, sure: true }, { group });
    expect(choicesOf(stored()[1]?.card, 'occurrenceId')[0]).toContain('4 places left');
    bot.meetings.list.write({ ...dropIn('2026-11-26'), capacity: 0 }, '4');
    await bot.press('place.book', booking, { group, person: ashok });
    expect(wordsOf(stored()[2]?.card)).toContain('full');
  });

  test('each person fetches a view of their own, which changes nothing', async () => {
    await bot.press('place.book', booking);
    const before = bot.connector.sent.length;
    const view = (person: typeof elma) =>
      bot.press('dates.show', { kind: 'drop-in', viewers: [] }, { group, person, trigger: 'automatic' });
    expect(wordsOf(await view(elma))).toContain('You have a place');
    expect(wordsOf(await view(ella))).toContain('Booked by Elma Champion');
    expect(wordsOf(await view(ashok))).not.toContain('Elm');
    expect(choicesOf(await view(trudy), 'schoolId')).toHaveLength(3);
    expect(bot.connector.sent).toHaveLength(before);
  });

  test('what Teams fetches by itself never writes, whatever it asks for', async () => {
    const card = await bot.press('place.book', booking, { group, trigger: 'automatic' });
    expect(choicesOf(card, 'occurrenceId')).toHaveLength(4);
    expect([placesOf(), bot.connector.sent]).toEqual([[], []]);
  });

  test('whoever asks for their view by hand gets it by themselves from then on', async () => {
    await bot.press('dates.show', { kind: 'drop-in', viewers: ['nonsense'] }, { group });
    expect(stored()[0]?.card?.refresh).toMatchObject({ userIds: [teamsIdOf(elma)] });
  });

  test('a card that cannot be brought up to date loses nothing', async () => {
    bot.connector.status = 404;
    const card = await bot.press('place.book', booking, { group });
    expect(wordsOf(card)).toContain('Your place is booked');
    expect(bot.log).toMatchObject([{ level: 'warn', message: 'A card could not be brought up to date' }]);
  });
});

test('in a personal chat the card that stays is the person’s own', async () => {
  await bot.press('place.book', booking);
  expect(wordsOf(stored()[0]?.card)).toContain('You are booked');
});
