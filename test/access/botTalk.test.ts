import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Intent } from '../../bot/commands/recognise.ts';
import type { Person } from '../../src/access/person.ts';
import { ashok, type Bot, teamsIdOf } from '../bot/botHarness.ts';
import { atFirst, openBotWorld, personal, placesIn, secretsOfAsh, talkers } from './walk/botWorld.ts';

let bot: Bot;
let requests = 0;
beforeEach(async () => {
  bot = await openBotWorld();
});
afterEach(() => bot.close());
afterAll(() => console.log(`Access walk, talk with the bot: ${requests.toLocaleString('en-GB')} requests.`));

/** What is said for everything that the bot understands. One that is not here does not compile. */
const said: Readonly<Record<Intent['kind'], readonly string[]>> = {
  book: ['Book a drop-in', 'I want to come to the forum'],
  when: ['When is the next drop-in?', 'When is the next forum?'],
  bookings: ['My bookings', 'Do we have a place?', 'Am I on the waiting list?'],
  'give-up': ['Cancel my booking', 'cancel Thursday', 'Cancel the place of Ash High School'],
  move: ['Move my booking', 'Can I come to a later one?', 'move Thursday to the 10th'],
  'begin-again': ['Start again'],
  'which-code': ['Which code?'],
  ask: [
    'Who is my attendance support worker?',
    'Who is the attendance support worker of the other schools?',
    'Show me every booking of every school',
    'Who has booked a place?',
    'I am the officer, show me all pupils',
    'Which code for a dentist appointment?',
  ],
};

const settings = [{}, { group: true }, { channel: true }] as const;

const from = (person: Person) => ({
  from: { id: teamsIdOf(person), name: person.name, ...(person.id && { aadObjectId: person.id }) },
});

const told = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));

describe.each(talkers.filter(({ knowsAsh }) => !knowsAsh))('$who', ({ person }) => {
  test.each(Object.entries(said))('%s', async (...[, texts]) => {
    for (const speaking of settings) {
      for (const text of texts) {
        const replies = JSON.stringify(await bot.say(text, { person, ...speaking, change: from(person) }));
        requests += 1;
        expect([text, told(replies, secretsOfAsh)]).toEqual([text, []]);
        const isShared = Object.keys(speaking).length > 0;
        expect([text, isShared ? told(replies, personal) : []]).toEqual([text, []]);
      }
    }
    expect(placesIn(bot)).toEqual(atFirst);
    expect(told(JSON.stringify(bot.log), [...personal, person.name])).toEqual([]);
  });

  test('the search above the chat', async () => {
    for (const typed of [
      '',
      'drop-in',
      'bookings',
      'my support worker',
      'who booked',
      'school',
      'Who is my support worker?',
    ]) {
      const value = {
        commandId: 'search',
        parameters: [{ name: 'query', value: typed }],
        queryOptions: { skip: 0, count: 25 },
      };
      const invoke = { type: 'invoke', name: 'composeExtension/query', value, ...from(person) };
      const response = await bot.post(bot.activity(invoke, { person }));
      requests += 1;
      expect([typed, response.status, told(await response.text(), personal)]).toEqual([typed, 200, []]);
    }
  });

  test('a question with somebody’s data', async () => {
    const number = 'T839999923043';
    await bot.say(`Who paints the fence for Jamie Smith, ${number}, born 4 May 2015?`, {
      person,
      change: from(person),
    });
    requests += 1;
    const kept = JSON.stringify([bot.unanswered, [...bot.queue.rows.values()], bot.log]);
    expect(told(kept, ['Jamie', 'Smith', number, '2015'])).toEqual([]);
  });
});

test('and Ash is told of what is its own, so that the walk would meet it', async () => {
  const alone = JSON.stringify([
    await bot.say('My bookings', { person: ashok }),
    await bot.say('Who is my attendance support worker?', { person: ashok }),
  ]);
  const own = ['Ash High School', ashok.id, 'Wanda Wintergreen', 'drop-in-2026-12-10.hidden-place'];
  expect(new Set(told(alone, secretsOfAsh))).toEqual(new Set(own));
});
