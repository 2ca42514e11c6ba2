import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropIn } from '../meetings/memoryMeetings.ts';
import {
  ashok,
  type Bot,
  buttonsOf,
  type Card,
  choicesOf,
  ella,
  elma,
  openBot,
  quickOf,
  rita,
  soon,
  trudy,
  walter,
  wordsOf,
} from './botHarness.ts';

const thursday = 'drop-in-2026-11-26';
const december = 'drop-in-2026-12-10';
const january = 'drop-in-2027-01-07';
const booking = { occurrenceId: thursday, topic: 'codes', question: '', kind: 'drop-in', viewers: [] };

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const occurrence = (id = thursday) => bot.meetings.list.read(id)?.record;
const placesOf = (id = thursday) => occurrence(id)?.places ?? [];
const placeId = (id = thursday) => placesOf(id)[0]?.placeId ?? '';
/** As somebody on another server changed it, once this one has heard of it. */
async function change(id: string, state: object): Promise<void> {
  const known = bot.meetings.list.read(id);
  if (known) bot.meetings.list.write({ ...known.record, ...state }, known.etag);
  await bot.meetings.occurrences.byId(id, true);
}
const fill = (id: string) => change(id, { capacity: 0 });
const field = (card: Card, id: string): { value?: string; isVisible?: boolean } | undefined => {
  const all = (node: unknown): Record<string, unknown>[] =>
    Array.isArray(node)
      ? node.flatMap(all)
      : typeof node === 'object' && node !== null
        ? [node as Record<string, unknown>, ...Object.values(node).flatMap(all)]
        : [];
  return all(card.body).find((node) => node.id === id);
};

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
    expect(field(card, 'colleague')?.isVisible).toBe(true);
    expect(field(card, 'colleagueName')?.value).toBe(filled.colleagueName);
    expect(field(card, 'colleagueEmail')?.value).toBe(filled.colleagueEmail);
    expect(field(card, 'question')?.value).toBe('How?');
    expect(field(card, 'topic')?.value).toBe('codes');
  });

  test('is asked for only by whoever wants one', async () => {
    const [reply] = await bot.say('Book a drop-in');
    expect(field(reply?.card as Card, 'colleague')?.isVisible).toBe(false);
  });
});

test('a question that is too long comes back whole', async () => {
  const question = 'x'.repeat(501);
  const card = await bot.press('place.book', { ...booking, question });
  expect(wordsOf(card)).toContain('is too long');
  expect(field(card, 'question')?.value).toBe(question);
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
    expect(['topic', 'question', 'schoolId', 'colleagueName'].map((id) => field(card, id)?.value)).toEqual([
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
