import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TakenPlace } from '../../src/meetings/occurrence.ts';
import { dropIn } from '../meetings/memoryMeetings.ts';
import { booking, datesOf, december, fieldOf, thursday } from './bookingFixture.ts';
import {
  type Bot,
  type Card,
  choicesOf,
  ella,
  openBot,
  quickOf,
  trudy,
  walter,
  wordsOf,
} from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());
const { change, fill, placesOf } = datesOf(() => bot);

describe('a confirmation', () => {
  test('says when, where, for whom and what, with the ways on', async () => {
    const card = await bot.press('place.book', { ...booking, question: 'How do we review a notice?' });
    const words = wordsOf(card);
    for (const said of ['Microsoft Teams', 'Elm Primary School', 'Attendance codes', 'review a notice'])
      expect(words).toContain(said);
    expect(words).toContain('A calendar invitation is on its way');
    expect(quickOf(card)).toEqual(['Join', 'Move', 'Give up', 'Calendar file']);
    expect(words).toContain('context=meetings/drop-in-2026-11-26');
  });

  test('leaves out of a question what names a pupil, and says so', async () => {
    const question = 'What do we do about Jaden Smithson, A123456789012?';
    const card = await bot.press('place.book', { ...booking, question });
    expect(wordsOf(card)).toContain('I left out what looks like');
    expect(JSON.stringify([card, placesOf()])).not.toMatch(/Smithson|A123456789012/);
    expect(placesOf()[0]?.question).toContain('What do we do about');
  });
});

describe('a colleague', () => {
  const cole = { colleagueName: 'Cole Ague', colleagueEmail: 'cole@elm.example.org' };

  test('is kept with the place, and named on the card', async () => {
    const card = await bot.press('place.book', { ...booking, ...cole });
    expect(placesOf()).toMatchObject([{ colleague: { name: 'Cole Ague', email: 'cole@elm.example.org' } }]);
    expect(wordsOf(card)).toContain('Cole Ague (cole@elm.example.org)');
    expect(wordsOf(card)).toContain('to you and your colleague');
  });

  test.each([
    ['without an address', { colleagueEmail: '' }, 'Enter the email address of your colleague'],
    ['without a name', { colleagueName: ' ' }, 'Enter the name of your colleague'],
    ['with an address that is none', { colleagueEmail: 'cole at elm' }, 'Enter an email address like'],
    ['with a name that is too long', { colleagueName: 'x'.repeat(101) }, 'at most 100 characters'],
  ])('%s brings the form back as it was filled in', async (...[, data, words]) => {
    const filled = { ...booking, ...cole, ...data, question: 'How?' };
    const card = await bot.press('place.book', filled);
    expect(placesOf()).toEqual([]);
    expect(wordsOf(card)).toContain(words);
    expect(fieldOf(card, 'colleague')?.isVisible).toBe(true);
    expect(fieldOf(card, 'colleagueName')?.value).toBe(filled.colleagueName);
    expect(fieldOf(card, 'colleagueEmail')?.value).toBe(filled.colleagueEmail);
    expect(fieldOf(card, 'question')?.value).toBe('How?');
    expect(fieldOf(card, 'topic')?.value).toBe('codes');
  });

  test('is asked for only by whoever wants one', async () => {
    const [reply] = await bot.say('Book a drop-in');
    expect(fieldOf(reply?.card as Card, 'colleague')?.isVisible).toBe(false);
  });
});

test('a question that is too long comes back whole', async () => {
  const question = 'x'.repeat(501);
  const card = await bot.press('place.book', { ...booking, question });
  expect(wordsOf(card)).toContain('is too long');
  expect(fieldOf(card, 'question')?.value).toBe(question);
});

describe('a date that has gone', () => {
  test('brings the next three, one press each, with all that was written', async () => {
    await fill(thursday);
    const filled = {
      ...booking,
      question: 'How?',
      schoolId: 'oak',
      colleagueName: 'Cole',
      colleagueEmail: 'c@d.org',
    };
    const card = await bot.press('place.book', filled, { person: trudy });
    expect(choicesOf(card, 'occurrenceId')).toEqual([]);
    expect(quickOf(card)).toEqual([
      'Book Thursday 10 December',
      'Book Thursday 7 January',
      'Book Thursday 21 January',
      'Join the waiting list for Thursday 26 November',
    ]);
    expect(['topic', 'question', 'schoolId', 'colleagueName'].map((id) => fieldOf(card, id)?.value)).toEqual([
      'codes',
      'How?',
      'oak',
      'Cole',
    ]);
    // What Teams sends when the button of a date is pressed: its own data beside the fields.
    await bot.press('place.book', { ...filled, occurrenceId: undefined, date: december }, { person: trudy });
    expect(placesOf(december)).toMatchObject([{ schoolId: 'oak', question: 'How?' }]);
  });

  test('passes over the dates that the school has a place on', async () => {
    await bot.press('place.book', { ...booking, occurrenceId: december });
    await change(thursday, { capacity: 0, waitlist: false });
    expect(quickOf(await bot.press('place.book', booking))).toEqual([
      'Book Thursday 7 January',
      'Book Thursday 21 January',
    ]);
  });

  test.each([
    ['was cancelled meanwhile', { cancelled: true }, 'passed or was cancelled'],
    [
      'starts too soon',
      { startsAt: '2026-11-22T12:10', endsAt: '2026-11-22T13:00', leadMinutes: 60 },
      'has closed',
    ],
    ['is over', { startsAt: '2026-11-20T12:10', endsAt: '2026-11-20T13:00' }, 'passed or was cancelled'],
  ])('because it %s brings them too', async (...[, state, words]) => {
    await change(thursday, state);
    const card = await bot.press('place.book', booking);
    expect(wordsOf(card)).toContain(words);
    expect(quickOf(card)).toHaveLength(3);
    expect(placesOf()).toEqual([]);
  });
});

test.each([
  ['holds', { places: true }],
  ['finds full', { places: false }],
])('who %s the next five is offered the dates after them', async (_, { places }) => {
  await bot.close();
  const days = ['01', '02', '03', '04', '07', '08', '09'];
  bot = await openBot(days.map((each) => dropIn(`2026-12-${each}`)));
  for (const each of days.slice(0, 5)) {
    const occurrenceId = `drop-in-2026-12-${each}`;
    if (places) await bot.press('place.book', { ...booking, occurrenceId });
    else await fill(occurrenceId);
  }
  const [said] = await bot.say('Book a drop-in');
  expect(choicesOf(said?.card, 'occurrenceId').map((title) => title.slice(0, 21))).toEqual([
    'Tuesday 8 December 20',
    'Wednesday 9 December ',
  ]);
  expect(wordsOf(said?.card)).not.toContain('There are no drop-in dates');
});

test('dates that booking has closed for are not offered', async () => {
  await bot.close();
  bot = await openBot([
    dropIn('2026-11-22', { startsAt: '2026-11-22T12:30', endsAt: '2026-11-22T13:30', leadMinutes: 60 }),
  ]);
  expect(wordsOf((await bot.say('Book a drop-in'))[0]?.card)).toContain('There are no drop-in dates');
});

test('who supports many schools is shown the first of their places, on a card that can be sent', async () => {
  await bot.close();
  const schoolIds = Array.from({ length: 12 }, (_, n) => `school-${n}`);
  const place = (day: string, schoolId: string): TakenPlace => ({
    ...{ placeId: `drop-in-${day}.${schoolId}`, personId: ella.id, personName: ella.name, email: ella.email },
    ...{ schoolId, topic: 'codes', takenAt: '2026-11-20T09:00:00Z' },
  });
  const days = ['2026-11-26', '2026-12-10', '2027-01-07'];
  bot = await openBot(
    days.map((day) => dropIn(day, { capacity: 14, places: schoolIds.map((id) => place(day, id)) })),
  );
  bot.services.people.personById = async () => ({ ...walter, schoolIds });
  const viewers = Array.from({ length: 11 }, (_, n) => `29:${'x'.repeat(85)}-${n}`);
  const card = await bot.press('dates.show', { kind: 'drop-in', viewers }, { person: walter });
  expect(faultsOfCard(card)).toEqual([]);
  expect(wordsOf(card).match(/Booked by/g)).toHaveLength(3);
  expect(wordsOf(card)).toContain('Here are the first 3 of your places. Meetings shows them all.');
  bot.services.people.personById = async () => ({ ...walter, schoolIds: ['school-1'] });
  const own = await bot.press('dates.show', { kind: 'drop-in', viewers }, { person: walter });
  expect(wordsOf(own).match(/Booked by/g)).toHaveLength(3);
  expect(wordsOf(own)).not.toContain('Here are the first');
});
