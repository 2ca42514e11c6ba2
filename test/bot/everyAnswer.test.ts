import { afterAll, beforeAll, expect, test } from 'vitest';
import { hastyQuestions, nearMisses } from '../guidance/hastyQuestions.ts';
import {
  abstentions,
  codeQuestions,
  lookUpQuestions,
  otherQuestions,
  safeguardingQuestions,
} from '../guidance/questionBank.ts';
import { type Bot, buttonsOf, openBot, type Reply, wordsOf } from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

const asked = [
  ...codeQuestions,
  ...lookUpQuestions,
  ...otherQuestions,
  ...abstentions,
  ...safeguardingQuestions,
  ...hastyQuestions,
  ...nearMisses,
].map(({ q }) => q);

let bot: Bot;
const replies: { question: string; sent: Reply[] }[] = [];
beforeAll(async () => {
  bot = await openBot();
  for (const question of asked) {
    // What was asked before would colour the answer.
    await bot.say('start again');
    replies.push({ question, sent: await bot.say(question) });
  }
}, 60_000);
afterAll(() => bot.close());

const failing = (check: (reply: Reply) => boolean) =>
  replies.filter(({ sent: [reply] }) => reply && !check(reply)).map(({ question }) => question);
const isAnswer = ({ text, card }: Reply) => text !== undefined && card !== undefined;
const citations = ({ entities = [] }: Reply) =>
  (entities as { citation?: { position: number }[] }[]).flatMap(({ citation = [] }) => citation);

test('every question gets one message', () => {
  expect(replies.length).toBeGreaterThan(300);
  expect(replies.filter(({ sent }) => sent.length !== 1)).toEqual([]);
});

test('every card is whole and light', () => {
  expect(
    replies.flatMap(({ question, sent: [reply] }) =>
      reply?.card ? faultsOfCard(reply.card).map((fault) => `${question}: ${fault}`) : [],
    ),
  ).toEqual([]);
});

test('whatever has a card says in a few words what it says', () => {
  expect(failing(({ card, summary }) => !card || (summary !== undefined && summary.length > 0))).toEqual([]);
});

test('the marks in the text are the citations, and only an answer has any', () => {
  expect(
    failing((reply) => {
      const marks = [...(reply.text ?? '').matchAll(/ \[(\d+)\](?!\()/g)].map(([, mark]) => Number(mark));
      return JSON.stringify(marks) === JSON.stringify(citations(reply).map(({ position }) => position));
    }),
  ).toEqual([]);
  expect(failing((reply) => isAnswer(reply) || citations(reply).length === 0)).toEqual([]);
});

test('an answer asks what the person thinks of it; what is none offers the drop-in', () => {
  const verbs = ({ card }: Reply) => buttonsOf(card).flatMap(({ verb }) => verb ?? []);
  expect(
    failing((reply) => !isAnswer(reply) || verbs(reply).join() === 'answer.helpful,answer.dropin'),
  ).toEqual([]);
  const unknown = ({ card }: Reply) => wordsOf(card).includes('"text":"I do not know');
  expect(failing((reply) => !unknown(reply) || verbs(reply).join() === 'answer.dropin')).toEqual([]);
});

test('a child at risk is the route alone, with nothing to press', () => {
  const harm = new Set(safeguardingQuestions.map(({ q }) => q));
  const routes = replies.filter(({ question }) => harm.has(question));
  expect(routes.length).toBeGreaterThan(0);
  for (const { sent } of routes) {
    expect(sent).toMatchObject([{ text: expect.stringMatching(/safeguarding.*999/) }]);
    expect(sent[0]).not.toHaveProperty('card');
    expect(sent[0]).not.toHaveProperty('entities');
  }
});
