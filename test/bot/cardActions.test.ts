import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dropIn } from '../meetings/memoryMeetings.ts';
import {
  ashok,
  type Bot,
  choicesOf,
  ella,
  elma,
  olive,
  openBot,
  quickOf,
  rita,
  soon,
  trudy,
  walter,
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

describe('booking', () => {
  test('answers before Teams gives up, though everything takes its time', async () => {
    const { save } = bot.meetings.occurrences;
    vi.useFakeTimers({ toFake: ['performance'] });
    bot.meetings.occurrences.save = async (...given) => {
      vi.advanceTimersByTime(8900);
      return save(...given);
    };
    bot.connector.delay = 1500;
    const from = Date.now();
    await bot.press('place.book', booking);
    expect(Date.now() - from).toBeLessThan(1000);
    vi.useRealTimers();
  });

  test('takes the place, says so, and shows how to join and to cancel', async () => {
    const card = await bot.press('place.book', { ...booking, question: ' How? ' });
    expect(placesOf()).toMatchObject([
      { personId: elma.id, personName: elma.name, schoolId: 'elm', topic: 'codes', question: 'How?' },
    ]);
    expect(wordsOf(card)).toContain(
      'Your place is booked: Thursday 26 November 2026, 3:30pm to 4:30pm (UK time).',
    );
    expect(wordsOf(card)).toContain('https://teams.microsoft.com/l/meetup-join/');
    expect(wordsOf(card)).toContain('"verb":"place.cancel"');
    // The form is a step away: what is on the card is that the place is booked.
    expect(wordsOf(card)).not.toContain('"verb":"place.book"');
    expect(card.actions).toMatchObject([
      { title: 'Book another place', verb: 'dates.show' },
      { title: 'My bookings', verb: 'bookings.show' },
      { title: 'Open Meetings' },
    ]);
  });

  test('leaves what it says to be read: Teams fetches a card with a refresh again at once', async () => {
    expect((await bot.press('place.book', booking)).refresh).toBeUndefined();
    expect((await bot.press('place.book', booking)).refresh).toBeUndefined();
    expect((await bot.press('dates.show', { kind: 'drop-in' })).refresh).toBeDefined();
  });

  test('says when the calendar has not caught up', async () => {
    bot.meetings.calendar.project = () => Promise.reject(new Error('busy'));
    const card = await bot.press('place.book', booking);
    expect(wordsOf(card)).toContain('The calendar invitation will follow in a few minutes.');
    const [place] = placesOf();
    await bot.press('place.cancel', { placeId: place?.placeId, sure: true });
    expect(placesOf()).toEqual([]);
    const asked = bot.log.filter(({ message }) => message === 'the reconciler was asked for');
    expect(asked).toHaveLength(2);
  });

  test('for one of several schools, or for none', async () => {
    await bot.press('place.book', { ...booking, schoolId: 'oak' }, { person: trudy });
    await bot.press('place.book', { ...booking, schoolId: 'none' }, { person: walter });
    await bot.press('place.book', booking, { person: olive });
    expect(placesOf().map(({ schoolId }) => schoolId)).toEqual(['oak', undefined, undefined]);
  });

  test('asks for the school where the card for everyone could not', async () => {
    const card = await bot.press('place.book', booking, { person: trudy, group: true });
    expect(wordsOf(card)).toContain('Choose the school that the place is for, then book again.');
    expect(choicesOf(card, 'schoolId')).toHaveLength(3);
    expect(placesOf()).toEqual([]);
  });

  test.each([
    ['a reader', rita, {}, 'Your role does not include this.'],
    ['a school, in the name of another', elma, { schoolId: 'ash' }, 'We could not find that.'],
    ['a worker, for a school of someone else', walter, { schoolId: 'ash' }, 'We could not find that.'],
    ['anyone, on a date that does not exist', elma, { occurrenceId: '../x' }, 'We could not find that.'],
    ['anyone, without a date', elma, { occurrenceId: undefined }, 'Choose a date.'],
    ['anyone, on a topic that was not offered', elma, { topic: 'x' }, 'Choose what you would like'],
    ['anyone, for a school that is no id', walter, { schoolId: 'x'.repeat(300) }, 'Choose the school that'],
    ['anyone, for something that is no school', walter, { schoolId: ['elm'] }, 'Choose the school that'],
  ])('is refused to %s', async (...[, person, data, words]) => {
    const card = await bot.press('place.book', { ...booking, ...data }, { person });
    expect(wordsOf(card)).toContain(words);
    expect(wordsOf(card)).toMatch(/reference [0-9a-f]{8}/);
    expect(placesOf()).toEqual([]);
  });

  test('takes a school of blanks for no choice', async () => {
    const card = await bot.press('place.book', { ...booking, schoolId: '  ' }, { person: walter });
    expect(wordsOf(card)).toContain('Choose the school that the place is for, then book again.');
    expect(placesOf()).toEqual([]);
  });

  test('keeps a question that any list can hold', async () => {
    await bot.press('place.book', { ...booking, question: 'What\u0000 of\u001b code\nM\ud800?' });
    expect(placesOf()).toMatchObject([{ question: 'What of code\nM\ufffd?' }]);
  });

  test('knows a person however the id is written', async () => {
    const from = { id: '29:x', name: 'Elma', aadObjectId: elma.id.toUpperCase() };
    await bot.press('place.book', booking, { change: { from } });
    expect(placesOf()).toMatchObject([{ personId: elma.id, schoolId: 'elm' }]);
  });

  test('is not offered to those who may not', async () => {
    const card = await bot.press('dates.show', {}, { person: rita });
    expect(wordsOf(card)).toContain('Thursday 26 November 2026');
    expect(wordsOf(card)).toContain('Your role does not include booking.');
    expect(choicesOf(card, 'occurrenceId')).toEqual([]);
    expect(JSON.stringify(card)).not.toContain('place.book');
  });

  test('believes the activity about who is asking, and never the card', async () => {
    const forged = {
      personId: olive.id,
      personName: 'Olive',
      role: 'officer',
      person: olive,
      from: { id: olive.id },
    };
    await bot.press('place.book', { ...booking, ...forged });
    expect(placesOf()).toMatchObject([{ personId: elma.id, schoolId: 'elm' }]);
  });

  test('twice, or by two of one school, gives one place', async () => {
    await bot.press('place.book', booking);
    expect(wordsOf(await bot.press('place.book', booking))).toContain(
      'You already have a place on this date.',
    );
    const card = await bot.press('place.book', booking, { person: ella });
    expect(wordsOf(card)).toContain('Your school already has a place on this date.');
    expect(wordsOf(card)).toContain('Booked by Elma Champion');
    expect(placesOf()).toHaveLength(1);
  });
});

describe('the last place', () => {
  beforeEach(async () => {
    await bot.close();
    bot = await openBot([
      dropIn('2026-11-26', { capacity: 1 }),
      dropIn('2026-12-03', { capacity: 0 }),
      ...soon.slice(1),
    ]);
  });

  test('goes to one of two, and the other is offered the next three dates', async () => {
    const cards = await Promise.all([
      bot.press('place.book', booking, { person: elma }),
      bot.press('place.book', booking, { person: ashok }),
    ]);
    expect(placesOf()).toHaveLength(1);
    const lost = cards.find((card) => wordsOf(card).includes('has just gone'));
    const won = cards.find((card) => wordsOf(card).includes('Your place is booked'));
    expect(won).toBeDefined();
    expect(quickOf(lost)).toEqual([
      'Book Thursday 10 December',
      'Book Thursday 7 January',
      'Book Thursday 21 January',
      'Join the waiting list for Thursday 26 November',
    ]);
  });
});

describe('cancelling', () => {
  beforeEach(() => bot.press('place.book', booking));
  const cancel = (person: typeof elma, data = {}) =>
    bot.press('place.cancel', { placeId: placesOf()[0]?.placeId, sure: true, ...data }, { person });

  test('is confirmed, with the way to book again', async () => {
    const card = await cancel(elma);
    expect(wordsOf(card)).toContain('The place is cancelled');
    expect(wordsOf(card)).toContain('Thursday 26 November 2026');
    expect(card.actions).toMatchObject([
      { title: 'Book again', verb: 'dates.show' },
      { title: 'My bookings', verb: 'bookings.show' },
      { title: 'Open Meetings' },
    ]);
    expect(placesOf()).toEqual([]);
  });

  test('is open to a colleague of the same school', async () => {
    await cancel(ella);
    expect(placesOf()).toEqual([]);
  });

  test.each([
    ['another school', ashok, 'You do not hold this place'],
    ['a reader', rita, 'Your role does not include this.'],
  ])('is refused to %s', async (...[, person, words]) => {
    expect(wordsOf(await cancel(person))).toContain(words);
    expect(placesOf()).toHaveLength(1);
  });

  test('twice is told apart from the first time', async () => {
    const placeId = placesOf()[0]?.placeId;
    await cancel(elma);
    expect(wordsOf(await cancel(elma, { placeId }))).toContain('You do not hold this place');
  });
});

describe('a client without Action.Execute', () => {
  const submit = (value: object, group = false) =>
    bot.say('', { group, change: { text: undefined, value, replyToId: 'card-1' } });

  test('books by message and gets the card back', async () => {
    const [reply] = await submit({ verb: 'place.book', ...booking });
    expect(wordsOf(reply?.card)).toContain('Your place is booked');
    expect(placesOf()).toHaveLength(1);
  });

  test('in a group gets words that others may read', async () => {
    const replies = await submit({ verb: 'place.book', ...booking }, true);
    expect(replies.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    expect(replies[1]).toMatchObject({ text: expect.stringMatching(/^Your place is booked/) });
    expect(JSON.stringify(replies)).not.toMatch(/Elm|meetup-join/);
  });

  test('is told when a card asks for something that does not exist', async () => {
    const [reply] = await submit({ verb: 'drop.tables' });
    expect(wordsOf(reply?.card)).toContain(
      'That button does not work any more. Choose one of these instead.',
    );
  });
});
