import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, buttonsOf, type Card, openBot, wordsOf } from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

type Found = { content: Card; preview: { contentType: string; content: { title: string; text: string } } };

async function search(text: string, name = 'query', skip = 0) {
  const response = await bot.post(
    bot.activity({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'search', parameters: [{ name, value: text }], queryOptions: { skip, count: 25 } },
    }),
  );
  expect(response.status).toBe(200);
  const body = (await response.json()) as {
    composeExtension: { type: string; text?: string; attachments?: Found[] };
  };
  return body.composeExtension;
}
const found = async (text: string) => (await search(text)).attachments ?? [];
const listed = async (text: string) =>
  (await found(text)).map(({ preview: { content } }) => `${content.text.split(' · ')[0]}: ${content.title}`);

describe('codes', () => {
  test.each(['M', 'm', 'code m', ' M '])('%s finds the code first', async (text) => {
    expect((await listed(text))[0]).toMatch(/^Attendance code: M: /);
  });

  test('a word finds those that are about it, each as a card to send', async () => {
    const [first] = await found('dentist');
    expect(first?.preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
    expect(wordsOf(first?.content)).toMatch(/Code M: /);
    expect(wordsOf(first?.content)).toMatch(/It counts as authorised absence/);
    expect(wordsOf(first?.content)).toMatch(/Common mistakes/);
    expect(wordsOf(first?.content)).toMatch(/Use another code instead/);
  });

  test('nothing yet, or the first run, shows what is looked up most', async () => {
    expect((await found('')).length).toBeGreaterThan(5);
    expect((await search('true', 'initialRun')).attachments?.length).toBeGreaterThan(5);
  });

  test('one that was withdrawn is found by its letter, and says so', async () => {
    expect(wordsOf((await found('H'))[0]?.content)).toContain('it was withdrawn after 18 August 2024');
  });
});

describe('law and toolkit', () => {
  test('are in the same list, each saying what it is', async () => {
    const kinds = (await listed('penalty notice')).map((each) => each.split(/[:,]/)[0]);
    expect(kinds).toEqual(expect.arrayContaining(['Law', 'Toolkit']));
  });

  test('an approach comes once, with the way to it in the tab', async () => {
    const toolkit = (await found('breakfast club')).filter(({ preview }) =>
      preview.content.text.startsWith('Toolkit'),
    );
    const titles = toolkit.map(({ preview }) => preview.content.title);
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles).size).toBe(titles.length);
    expect(JSON.stringify(toolkit[0]?.content.actions)).toContain('context=toolkit/');
  });
});

describe('a question', () => {
  test.each(['Which code for a dentist appointment?', 'What is the national threshold?'])(
    '%s has the answer of the chat first',
    async (question) => {
      const [first] = await found(question);
      const [reply] = await bot.say(question);
      expect(first?.preview.content.text).toBe(`Answer · ${question}`);
      expect(first?.content.fallbackText).toBe(reply?.card?.fallbackText);
    },
  );

  test('that has no answer, or is no business of a search, has none', async () => {
    for (const typed of ['What is the weather?', 'a child is being hurt at home', 'hello there you'])
      expect((await listed(typed)).filter((each) => each.startsWith('Answer'))).toEqual([]);
    expect(bot.unanswered).toEqual([]);
  });

  test('shows no personal data', async () => {
    const results = await found('Which code for Jamie Smith at the dentist?');
    expect(JSON.stringify(results)).not.toMatch(/Jamie|Smith/);
  });
});

test('a card that is sent on asks nobody what they think, and is whole', async () => {
  const searches = ['dentist', 'penalty notice', 'breakfast', 'Which code for a dentist appointment?', 'Y'];
  const cards = (await Promise.all(searches.map(found))).flat().map(({ content }) => content);
  expect(cards.length).toBeGreaterThan(20);
  expect(cards.flatMap(faultsOfCard)).toEqual([]);
  expect(cards.flatMap(buttonsOf).filter(({ verb, data }) => verb || data)).toEqual([]);
});

test('there is no second page', async () => {
  expect(await search('illness', 'query', 25)).toEqual({
    type: 'result',
    attachmentLayout: 'list',
    attachments: [],
  });
});

test('nothing found is said', async () => {
  expect(await search('zzzzz')).toMatchObject({
    type: 'message',
    text: expect.stringContaining('Nothing found for "zzzzz"'),
  });
});
