import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLive } from '../../bot/commands/liveAnswer.ts';
import type { BotMemory } from '../../bot/turn.ts';
import { turnOf } from '../../bot/turn.ts';
import { Problem } from '../../src/problems/problem.ts';
import { answered, type Bot, elma, openBot, teamsIdOf, wordsOf } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const turnIn = (conversationType: string, aadObjectId: string | undefined = elma.id) =>
  turnOf(
    { from: { id: teamsIdOf(elma), aadObjectId }, conversation: { id: 'c', conversationType } },
    bot.services,
    {} as BotMemory,
  );
const general = { kind: 'local', codes: [], lead: 'Each school has a support worker.' } as const;
const worker = answered({ ...general, live: 'my-support-worker' });

test('a person is told who theirs is, and the general answer after it', async () => {
  const answer = await withLive(worker, turnIn('personal'));
  expect(answer.lead).toContain('Walter Worker (School of Elma Champion)');
  expect(answer.parts[0]?.text).toBe(general.lead);
});

test('what records say is in no document, and cites none', async () => {
  const [reply] = await bot.say('Who is our Attendance Support Worker?');
  expect(reply?.text).toMatch(
    /^Your Attendance Support Worker is Walter Worker \(School of Elma Champion\)\.$/,
  );
  expect(reply).not.toHaveProperty('entities');
  expect(wordsOf(reply?.card)).toContain('Where this comes from');
  const [other] = await bot.say('Who is our Attendance Support Worker?', { group: true });
  expect(JSON.stringify(other)).not.toContain('Walter');
});

test.each(['groupChat', 'channel', ''])('in front of others (%s) only where to ask', async (where) => {
  const answer = await withLive(worker, turnIn(where));
  expect(JSON.stringify(answer)).not.toMatch(/Walter|School of/);
  expect(answer.lead).toBe(general.lead);
  expect(answer.parts[0]?.text).toContain('Open a chat with me alone');
});

test('the next drop-in is for everybody', async () => {
  const answer = await withLive(answered({ ...general, live: 'next-drop-in' }), turnIn('groupChat'));
  expect(answer.lead).toContain('The next drop-in is on Thursday 26 November 2026, 3:30pm');
});

test('an answer without live facts waits for nobody', async () => {
  bot.services.people.personById = () => Promise.reject(new Error('down'));
  const plain = answered(general);
  expect(await withLive(plain, turnIn('personal'))).toBe(plain);
});

test.each(['the records', 'the directory', 'the person'])(
  '%s missing leaves the answer as it was',
  async (what) => {
    if (what === 'the records')
      bot.services.questions.live = () => Promise.reject(new Problem('microsoft_busy'));
    if (what === 'the directory')
      bot.services.people.personById = () => Promise.reject(new Error('Elma is down'));
    const turn = turnIn('personal', what === 'the person' ? 'no-guid' : elma.id);
    expect(await withLive(worker, turn)).toEqual(worker);
    expect(JSON.stringify(bot.log)).not.toContain('Elma');
  },
);
