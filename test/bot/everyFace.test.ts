import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAsk } from '../../src/cli/ask/runAsk.ts';
import { asJson, testApp } from '../server/support/testApp.ts';
import { type Bot, type Card, openBot } from './botHarness.ts';

// The chat, the search above it, the tab and the command line are four ways to one answer.
let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

async function byCommandLine(question: string): Promise<string> {
  let out = '';
  await runAsk(['--json', question], {
    lines: (async function* () {})(),
    today: () => '2026-11-26',
    out: (text) => {
      out += text;
    },
    err: () => undefined,
  });
  return (JSON.parse(out) as { answer: string }).answer.split('\n')[0] ?? '';
}

async function byTab(question: string): Promise<string> {
  const { app, as } = testApp();
  const response = await app.request('/api/ask', as('school', asJson({ question })));
  return ((await response.json()) as { lead: string }).lead;
}

async function byExtension(question: string): Promise<string> {
  const response = await bot.post(
    bot.activity({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'search', parameters: [{ name: 'query', value: question }] },
    }),
  );
  const { composeExtension } = (await response.json()) as {
    composeExtension: { attachments?: { content: Card }[] };
  };
  return JSON.stringify(composeExtension.attachments?.[0]?.content.fallbackText);
}

test.each([
  'Which code for a dentist appointment?',
  'Arrived 9.20, register closed at 9.15, hospital letter seen. Code?',
  'What does a second penalty notice cost?',
  '6 U and 5 G in 9 school weeks, is the threshold met?',
  'born 2 November 2021, when must she start?',
  'C or C2?',
  'Who do we email about home education?',
  'Which code for Jamie Smith, who is at the orthodontist?',
])('%s', async (question) => {
  const lead = await byCommandLine(question);
  expect(lead).not.toMatch(/do not know/);
  expect(await byTab(question)).toBe(lead);
  await bot.say('start again');
  const [reply] = await bot.say(question);
  expect(reply?.card?.fallbackText).toContain(lead);
  expect(await byExtension(question)).toContain(lead);
});
