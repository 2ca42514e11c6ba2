import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LastQuestions } from '../../bot/memory/lastQuestions.ts';
import { askQuestion } from '../../src/questions/askQuestion.ts';
import { type Bot, ella, elma, openBot, wordsOf } from './botHarness.ts';

vi.mock('../../src/questions/askQuestion.ts', { spy: true });
const before = () => vi.mocked(askQuestion).mock.lastCall?.[0].previous;

let bot: Bot;
beforeEach(async () => {
  vi.mocked(askQuestion).mockClear();
  bot = await openBot();
});
afterEach(() => bot.close());

const first = 'Which code for a dentist appointment?';
const next = 'and if they come back after lunch?';

test('a question goes on from the last one of the same person in the same conversation', async () => {
  await bot.say(first);
  expect(before()).toBeUndefined();
  await bot.say(next);
  expect(before()).toBe(first);
  await bot.say('and U?');
  // Where the second was understood with the first, the third goes on from both.
  expect(before()).toMatch(/dentist.*come back after lunch/);
});

test.each([{ group: true }, { channel: true }])(
  'but never from what someone else asked (%j)',
  async (where) => {
    await bot.say(first, { ...where, person: elma });
    await bot.say(next, { ...where, person: ella });
    expect(before()).toBeUndefined();
    await bot.say(next, { ...where, person: elma });
    expect(before()).toBe(first);
  },
);

test('nor from what the same person asked elsewhere', async () => {
  await bot.say(first);
  await bot.say(next, { group: true });
  expect(before()).toBeUndefined();
});

test('nor from what was asked more than a quarter of an hour ago', async () => {
  bot.services.now = () => '2026-11-22T12:00:00Z';
  await bot.say(first);
  bot.services.now = () => '2026-11-22T12:14:59Z';
  await bot.say(next);
  expect(before()).toBe(first);
  bot.services.now = () => '2026-11-22T12:30:00Z';
  await bot.say(next);
  expect(before()).toBeUndefined();
});

test.each(['Start again', 'new question', 'A new question.', 'let’s start over', 'forget it', 'reset'])(
  '%s forgets it',
  async (said) => {
    await bot.say(first);
    const [reply] = await bot.say(said);
    expect(reply?.text).toContain('What would you like to know?');
    await bot.say(next);
    expect(before()).toBeUndefined();
  },
);

test.each(['Book a drop-in', 'help', 'hello'])('%s in between does not', async (said) => {
  await bot.say(first);
  await bot.say(said);
  await bot.say(next);
  expect(before()).toBe(first);
});

test('a child at risk is forgotten at once, and so is what came before', async () => {
  await bot.say(first);
  await bot.say('a child is being hurt at home');
  await bot.say(next);
  expect(before()).toBeUndefined();
});

test('what is remembered is without personal data', async () => {
  await bot.say('Which code for Jamie Smith at the dentist?');
  await bot.say(next);
  expect(before()).toContain('dentist');
  expect(before()).not.toMatch(/Jamie|Smith/);
});

test('the card carries both questions, so that what is thought of the answer is about both', async () => {
  await bot.say(first);
  const [reply] = await bot.say(next);
  const asked = { question: next, previous: first };
  expect(JSON.stringify(reply?.card)).toContain(JSON.stringify({ asked }));
  await bot.press('answer.dropin', { asked });
  expect([...bot.queue.rows.values()][0]?.record).toMatchObject({ question: next, previous: first });
});

test('of very many conversations the oldest is forgotten', async () => {
  const last = new LastQuestions();
  const asker = (n: number) => ({ conversationId: `c${n}`, teamsId: '29:x' });
  const now = '2026-11-22T12:00:00Z';
  for (let n = 0; n <= 1000; n += 1) last.keep(asker(n), `question ${n}`, now);
  expect(last.of(asker(0), now)).toBeUndefined();
  expect(last.of(asker(1), now)).toBe('question 1');
  expect(last.of(asker(1000), now)).toBe('question 1000');
});

test('what was asked in a group is answered there and shows nobody’s last question to others', async () => {
  await bot.say('Which code for a dentist appointment?', { group: true, person: elma });
  const [reply] = await bot.say('What does Y3 mean?', { group: true, person: ella });
  expect(wordsOf(reply?.card) + JSON.stringify(reply?.card?.actions)).not.toContain('dentist appointment?');
});
