import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '../../src/problems/problem.ts';
import { type Bot, buttonsOf, type Card, ella, elma, openBot, replyOf, rita, wordsOf } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const question = 'Which code for a dentist appointment?';
const asked = { question };
const kept = () => [...bot.queue.rows.values()].map(({ record }) => record);
const stored = () => bot.connector.sent.map(replyOf).filter(({ method }) => method === 'PUT');
const verbs = (card: Card | undefined) => buttonsOf(card).flatMap(({ verb }) => verb ?? []);
const unhelpful = { asked, reason: 'missing', words: ' It says nothing of braces. ' };

describe('an answer that helped', () => {
  test('is thanked for; nothing is kept but its topic', async () => {
    const card = await bot.press('answer.helpful', { asked });
    expect(wordsOf(card)).toContain('Thank you.');
    expect(wordsOf(card)).toContain('Medical or dental appointment');
    expect(verbs(card)).toEqual([]);
    expect(kept()).toEqual([]);
    expect(bot.log).toMatchObject([{ message: 'An answer helped' }]);
    expect(JSON.stringify(bot.log)).not.toMatch(/Elma|dentist/);
  });
});

describe('an answer that did not help', () => {
  test('goes to the queue with what was wrong, and without who says so', async () => {
    const card = await bot.press('answer.unhelpful', unhelpful);
    expect(kept()).toMatchObject([
      {
        question,
        reason: 'unhelpful',
        why: 'Missing something: It says nothing of braces.',
        answerLead: expect.stringContaining('Use M'),
      },
    ]);
    expect(JSON.stringify(kept())).not.toMatch(/Elma|29:|00000000-0000/);
    expect(wordsOf(card)).toContain('The attendance team will look at this question.');
    expect(verbs(card)).toEqual([]);
  });

  test('needs a reason', async () => {
    const card = await bot.press('answer.unhelpful', { asked, words: 'x' });
    expect(wordsOf(card)).toContain('Choose what was wrong with the answer.');
    expect(kept()).toEqual([]);
  });

  test('keeps no personal data that somebody writes about it', async () => {
    const words = 'It is for Jamie Smith, UPN A123456789012, jamie@example.org';
    await bot.press('answer.unhelpful', { ...unhelpful, words });
    expect(kept()).toHaveLength(1);
    expect(JSON.stringify([kept(), bot.log])).not.toMatch(/Jamie|A123456789012|jamie@/);
  });

  test.each([
    ['question', { asked: { question: 'a child is being hurt at home' } }],
    ['words', { words: 'the child is being hurt at home' }],
  ])('keeps nothing of a child at risk in its %s, and says the route', async (_, change) => {
    const card = await bot.press('answer.unhelpful', { ...unhelpful, ...change });
    expect(wordsOf(card)).toMatch(/safeguarding.*999/);
    expect(buttonsOf(card)).toEqual([]);
    expect(kept()).toEqual([]);
  });
});

describe('a question for the drop-in', () => {
  test('is kept, and the person is told when', async () => {
    const card = await bot.press('answer.dropin', { asked: { question: 'What is the weather?' } });
    expect(kept()).toMatchObject([{ question: 'What is the weather?', reason: 'drop-in', state: 'open' }]);
    expect(wordsOf(card)).toContain(
      'We will talk about it at the next drop-in on Thursday 26 November 2026 at 3:30pm.',
    );
    expect(verbs(card)).toEqual([]);
  });

  test('is kept also where there is no date, or none can be read', async () => {
    bot.services.now = () => '2027-06-01T12:00:00Z';
    const card = await bot.press('answer.dropin', { asked });
    expect(wordsOf(card)).toContain('There is no date for it yet.');
    bot.meetings.occurrences.all = () => Promise.reject(new Problem('microsoft_busy'));
    const other = await bot.press('answer.dropin', { asked }, { person: ella });
    expect(wordsOf(other)).toContain('There is no date for it yet.');
    expect(kept()).toHaveLength(2);
  });

  test('can be asked by anyone', async () => {
    await bot.press('answer.dropin', { asked }, { person: rita });
    expect(kept()).toHaveLength(1);
  });
});

describe('a button', () => {
  test.each(['answer.helpful', 'answer.unhelpful', 'answer.dropin'])(
    '%s pressed twice does nothing twice, and says the same',
    async (verb) => {
      let writes = 0;
      const { add, save } = bot.queue;
      bot.queue.add = (record) => {
        writes += 1;
        return add(record);
      };
      bot.queue.save = (...given) => {
        writes += 1;
        return save(...given);
      };
      const press = () => bot.press(verb, unhelpful);
      const [one, other] = await Promise.all([press(), press()]);
      expect(await press()).toEqual(one);
      expect(other).toEqual(one);
      expect(writes).toBe(verb === 'answer.helpful' ? 0 : 1);
      expect(bot.log.filter(({ message }) => message === 'An answer helped').length).toBeLessThan(2);
    },
  );

  test('that fails says so on the card, loses nothing, and can be pressed again', async () => {
    bot.queue.failing = 1;
    const card = await bot.press('answer.dropin', { asked });
    expect(wordsOf(card)).toMatch(/That did not work\..*reference [0-9a-f]{8}/);
    expect(wordsOf(card)).toContain('Medical or dental appointment');
    expect(verbs(card)).toContain('answer.dropin');
    expect(wordsOf(await bot.press('answer.dropin', { asked }))).toContain('We will talk about it');
    expect(kept()).toHaveLength(1);
  });

  test.each([undefined, {}, { question: '' }, { question: 7 }, 'x', { question: ' \u0000 ' }])(
    'whose card says %j gets a card all the same',
    async (broken) => {
      const card = await bot.press('answer.dropin', { asked: broken });
      expect(wordsOf(card)).toContain('That button does not work any more.');
      expect(kept()).toEqual([]);
    },
  );

  test('believes Teams about who presses it, and never the card', async () => {
    const from = { id: '29:nobody', name: 'Nobody' };
    const card = await bot.press('answer.dropin', { asked, personId: elma.id }, { change: { from } });
    expect(wordsOf(card)).toContain('could not tell who you are');
    expect(kept()).toEqual([]);
  });

  test('that Teams presses by itself keeps nothing', async () => {
    const card = await bot.press('answer.dropin', { asked }, { trigger: 'automatic' });
    expect(verbs(card)).toContain('answer.dropin');
    expect(kept()).toEqual([]);
    expect(bot.connector.sent).toEqual([]);
  });
});

describe('afterwards', () => {
  test('in a personal chat the message stays as the person sees it, with its text and citations', async () => {
    const [before] = await bot.say(question);
    const mine = await bot.press('answer.helpful', { asked });
    expect(stored()).toMatchObject([{ text: before?.text, entities: before?.entities, card: mine }]);
  });

  test.each([{ group: true }, { channel: true }])('others keep their card (%j)', async (where) => {
    await bot.press('answer.helpful', { asked }, where);
    await bot.press('answer.dropin', { asked }, { ...where, person: ella });
    expect(bot.connector.sent).toEqual([]);
  });

  test('the question is not counted a second time', async () => {
    const weather = { question: 'What is the weather?' };
    await bot.press('answer.dropin', { asked: weather });
    expect(bot.unanswered).toEqual([]);
  });
});

describe('a client without Action.Execute', () => {
  const submit = (value: object, group = false) =>
    bot.say('', { group, change: { text: undefined, value, replyToId: 'card-1' } });

  test('is answered in words', async () => {
    const replies = await submit({ verb: 'answer.dropin', asked });
    expect(replies.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    expect(replies[1]?.text).toContain('We will talk about it at the next drop-in');
    expect(kept()).toHaveLength(1);
  });

  test('in a group too, and others keep their card', async () => {
    const replies = await submit({ verb: 'answer.unhelpful', ...unhelpful }, true);
    expect(replies).toMatchObject([{ method: 'POST', text: expect.stringContaining('Thank you.') }]);
    expect(replies).toHaveLength(1);
  });
});
