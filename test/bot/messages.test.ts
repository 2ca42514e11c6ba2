import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropIn } from '../meetings/memoryMeetings.ts';
import { type Bot, choicesOf, elma, openBot, teamsIdOf, trudy, walter, wordsOf } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const booking = { occurrenceId: 'drop-in-2026-11-26', topic: 'codes', kind: 'drop-in', viewers: [] };

test.each(['hello', 'help'])('%s is answered with what the bot can do', async (said) => {
  const [reply] = await bot.say(said);
  expect(wordsOf(reply?.card)).toMatch(/attendance code/);
  expect(JSON.stringify(reply?.card?.actions)).toContain('Book a drop-in');
  expect(reply).not.toHaveProperty('entities');
});

test('the command for a code asks for what happened', async () => {
  const [reply] = await bot.say('Which code');
  expect(wordsOf(reply?.card)).toContain('Tell me what happened');
  expect(bot.unanswered).toEqual([]);
});

describe('the dates', () => {
  test('are shown in UK words with the places left, at most five', async () => {
    const days = ['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17', '2027-01-07', '2027-01-14'];
    await bot.close();
    bot = await openBot(
      days.map((day) => dropIn(day, day === '2026-12-10' ? { capacity: 0 } : { capacity: 1 })),
    );
    const [reply] = await bot.say('Book a drop-in');
    expect(choicesOf(reply?.card, 'occurrenceId')).toHaveLength(4);
    expect(choicesOf(reply?.card, 'occurrenceId')[0]).toBe(
      'Thursday 26 November 2026, 3:30pm to 4:30pm (UK time): 1 place left',
    );
    expect(wordsOf(reply?.card)).toContain('Thursday 10 December 2026, 3:30pm to 4:30pm (UK time): full');
    expect(JSON.stringify(reply?.card)).toContain('context=meetings');
  });

  test('ask for the school only where there is a choice', async () => {
    const schools = async (person: typeof elma) =>
      choicesOf((await bot.say('Book a drop-in', { person }))[0]?.card, 'schoolId');
    expect(await schools(elma)).toEqual([]);
    expect(await schools(trudy)).toEqual(['Elm Primary School', 'Oak Academy', 'Ash High School']);
    expect(await schools(walter)).toEqual(['Just me, not for a school', 'Elm Primary School', 'Oak Academy']);
  });

  test('in a group are the same for everyone, with a view of their own for the person who asked', async () => {
    await bot.press('place.book', booking, { person: elma });
    const [reply] = await bot.say('Book a drop-in', { person: elma, group: true });
    expect(reply?.card?.refresh).toMatchObject({ userIds: [teamsIdOf(elma)] });
    expect(wordsOf(reply?.card)).not.toMatch(/Elm|Elma|meetup-join|You have a place/);
    expect(choicesOf(reply?.card, 'occurrenceId')[0]).toContain('3 places left');
  });

  test('are said, and offered, where someone asks when the next one is', async () => {
    const [reply] = await bot.say('When is the next drop-in?');
    expect(reply?.text).toBe(
      'The next drop-in is on Thursday 26 November 2026, 3:30pm to 4:30pm (UK time). 4 places left.',
    );
    expect(choicesOf(reply?.card, 'occurrenceId')).toHaveLength(4);
    expect(await bot.say('When is the next forum?')).toMatchObject([
      { text: 'There are no forum dates at the moment.' },
    ]);
  });
});

describe('my bookings', () => {
  test('are shown with the way to join and to cancel', async () => {
    expect(wordsOf((await bot.say('My bookings'))[0]?.card)).toContain('You have no places booked.');
    await bot.press('place.book', booking);
    const [reply] = await bot.say('My bookings');
    expect(wordsOf(reply?.card)).toContain('You have 1 place.');
    expect(wordsOf(reply?.card)).toContain('Elm Primary School. Topic: Attendance codes.');
    expect(wordsOf(reply?.card)).toContain('meetup-join');
    expect(wordsOf(reply?.card)).toContain('place.cancel');
  });

  test('in a group stay with the person', async () => {
    await bot.press('place.book', booking);
    const [reply] = await bot.say('My bookings', { group: true });
    expect(wordsOf(reply?.card)).not.toMatch(/Elm|November|place\.cancel/);
    const own = await bot.press('bookings.show', { viewers: [] }, { group: true, trigger: 'automatic' });
    expect(wordsOf(own)).toContain('Thursday 26 November 2026');
  });
});

describe('welcome', () => {
  const came = { type: 'conversationUpdate', membersAdded: [{ id: '28:the-bot' }] };
  const installed = { type: 'installationUpdate', action: 'add' };

  test('is said once for an installation, whichever of its activities come', async () => {
    for (const change of [came, installed, came]) await bot.post(bot.activity(change));
    expect(bot.connector.sent).toHaveLength(1);
    expect(JSON.stringify(bot.connector.sent[0]?.activity)).toContain('names of pupils');
    await bot.post(bot.activity(installed, { group: true }));
    expect(bot.connector.sent).toHaveLength(2);
  });

  test.each([
    { type: 'installationUpdate', action: 'remove' },
    { type: 'conversationUpdate', membersRemoved: [{ id: '28:the-bot' }] },
  ])('is said again to those who take the app away and come back (%j)', async (left) => {
    for (const change of [installed, left, installed]) await bot.post(bot.activity(change));
    expect(bot.connector.sent).toHaveLength(2);
  });

  test('in a group says how to ask, and that others read along', async () => {
    await bot.post(bot.activity(installed, { channel: true }));
    const [sent] = bot.connector.sent;
    expect(JSON.stringify(sent?.activity)).toContain('Write @Attendance and then your question');
    expect(JSON.stringify(sent?.activity)).toContain('Everyone here can read the answer');
  });

  test('is not repeated for everyone who joins a group', async () => {
    const change = { type: 'conversationUpdate', membersAdded: [{ id: '29:someone' }] };
    await bot.post(bot.activity(change, { group: true }));
    expect(bot.connector.sent).toEqual([]);
  });

  test('is what an empty message gets', async () => {
    expect(JSON.stringify((await bot.say('  '))[0]?.card)).toContain('attendance codes');
  });
});

describe('when something fails', () => {
  test('the person gets words and a reference, and the log the cause without personal data', async () => {
    bot.services.schools.byId = () => Promise.reject(new Error('GET /Elma/secret failed'));
    const [reply] = await bot.say('Book a drop-in');
    expect(wordsOf(reply?.card)).toContain('Something went wrong on our side.');
    const reference = /reference ([0-9a-f]{8})/.exec(wordsOf(reply?.card))?.[1];
    expect(bot.log).toMatchObject([{ level: 'error', fields: { reference, error: 'Error' } }]);
    expect(JSON.stringify([bot.log, reply])).not.toMatch(/secret/);
    expect(JSON.stringify(bot.log)).not.toMatch(/Elma/);
  });

  test('a person whom Teams does not name is told so', async () => {
    const change = { from: { id: '29:nobody', name: 'Nobody' } };
    expect(wordsOf((await bot.say('Book a drop-in', { change }))[0]?.card)).toContain(
      'could not tell who you are',
    );
  });

  test('a connector that refuses the reply does not fail the turn', async () => {
    bot.connector.status = 403;
    await bot.say('What code for a dentist?');
    expect(bot.log).toMatchObject([{ level: 'warn', message: 'A reply could not be delivered' }]);
  });

  test('a connector that is gone does not fail the turn', async () => {
    await bot.connector.close();
    await bot.say('What code for a dentist?');
    expect(bot.log).toMatchObject([{ level: 'warn', message: 'A reply could not be delivered' }]);
  });
});
