import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { citationEntity } from '../../bot/citations.ts';
import { type Bot, buttonsOf, choicesOf, olive, openBot, wordsOf } from './botHarness.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const titles = (reply: Parameters<typeof buttonsOf>[0]) => buttonsOf(reply).map(({ title }) => title);

describe('a question', () => {
  test('is answered in one message: the answer with its sources as citations, and all of it on a card', async () => {
    const [reply, ...others] = await bot.say('What code for a dentist appointment?');
    expect(others).toEqual([]);
    expect(reply?.path).toContain('/v3/conversations/a%3A');
    expect(reply?.text).toMatch(/^Use M \(medical or dental appointment\)\. \[1\]( \[\d\])*$/);
    expect(reply?.summary).toBe('Use M (medical or dental appointment).');
    const [entity] = (reply?.entities ?? []) as { citation: { position: number }[] }[];
    expect(entity).toMatchObject({
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
    });
    const marks = [...(reply?.text ?? '').matchAll(/\[(\d)\]/g)].map(([, mark]) => Number(mark));
    expect(entity?.citation.map(({ position }) => position)).toEqual(marks);
    const [first] = (reply?.card?.body ?? []) as { columns?: { items: object[] }[] }[];
    expect(first?.columns?.[0]?.items).toMatchObject([{ text: 'M', size: 'extraLarge' }]);
    expect(wordsOf(reply?.card)).toMatch(/\]\(https:\/\/[^)]+\), [^"]+ \([^"]*2024/);
    expect(titles(reply?.card).slice(-3)).toEqual(['Helpful', 'Not helpful', 'Ask at the next drop-in']);
  });

  test('cites within what Teams takes', () => {
    const long = {
      title: 'T'.repeat(200),
      place: 'P'.repeat(300),
      edition: 'E',
      url: 'https://example.org/',
    };
    const { citation } = citationEntity([long]) as unknown as {
      citation: { appearance: { name: string; abstract: string } }[];
    };
    expect(citation[0]?.appearance.name).toHaveLength(80);
    expect(citation[0]?.appearance.abstract).toHaveLength(160);
  });

  test.each([
    ['What does \\ mean?', /"text":"\\\\\\\\",|"text":"\\\\",/],
    ['What does # mean?', /"text":"\\\\#"/],
  ])('%s keeps the code through Markdown', async (question, large) => {
    const [reply] = await bot.say(question);
    expect(wordsOf(reply?.card)).toMatch(large);
    expect(reply?.text).toMatch(/^(\\# |\\ )means: /);
  });

  test('is asked without the mention and Teams’ escapes, in a group and in a channel', async () => {
    const said = '<at>Attendance</at>&nbsp;which code for a <b>dentist</b> appointment?\n';
    for (const where of [{ group: true }, { channel: true }]) {
      const [reply, ...others] = await bot.say(said, where);
      expect(others).toEqual([]);
      expect(reply?.text).toContain('Use M');
      expect(JSON.stringify(reply?.card)).toContain('"question":"which code for a dentist appointment?"');
    }
  });

  test('is answered without finding out who asks', async () => {
    bot.services.people.personById = () => Promise.reject(new Error('the directory is down'));
    expect((await bot.say('What code for a dentist?'))[0]?.text).toContain('Use M');
  });

  test('can come from a button', async () => {
    const [reply] = await bot.say('', { change: { text: undefined, value: { ask: 'Book a drop-in' } } });
    expect(choicesOf(reply?.card, 'occurrenceId')).toHaveLength(4);
  });
});

describe('what the bot does not know', () => {
  test('it says, cites nothing for, and offers to ask at the drop-in', async () => {
    const [reply, ...others] = await bot.say('What is the weather?');
    expect(others).toEqual([]);
    expect(reply).not.toHaveProperty('entities');
    expect(reply).not.toHaveProperty('text');
    expect(reply?.summary).toContain('I do not know');
    expect(wordsOf(reply?.card)).toContain('I do not know');
    expect(buttonsOf(reply?.card)).toMatchObject([
      { data: { ask: expect.any(String), msteams: { type: 'imBack' } } },
      { data: { msteams: { type: 'imBack' } } },
      { data: { msteams: { type: 'imBack' } } },
      { verb: 'answer.dropin', data: { asked: { question: 'What is the weather?' } } },
      { title: 'Book a drop-in' },
    ]);
    expect(bot.unanswered).toEqual(['What is the weather?']);
  });

  test('a question that its buttons ask has an answer', async () => {
    const [reply] = await bot.say('What is the weather?');
    const [first] = buttonsOf(reply?.card);
    expect((await bot.say(first?.title ?? ''))[0]?.text).toBeDefined();
  });
});

describe('a child at risk', () => {
  test('gets the route to people who can act first, with nothing to press, and leaves nothing behind', async () => {
    await bot.say('Which code for a dentist appointment?');
    const replies = await bot.say('Jamie Smith says his uncle is hurting him');
    expect(replies).toHaveLength(1);
    const [reply] = replies;
    expect(reply?.text).toMatch(/safeguarding.*999/);
    expect(reply).not.toHaveProperty('card');
    expect(reply).not.toHaveProperty('entities');
    expect(bot.unanswered).toEqual([]);
    expect(JSON.stringify([bot.log, [...bot.queue.rows.values()]])).not.toMatch(/Jamie|uncle/);
  });
});

describe('personal data in a question', () => {
  const said = 'Which code for Jamie Smith, UPN A123456789012, at the dentist? jamie@example.org';
  const personal = /Jamie|Smith|A123456789012|jamie@example/;

  test('is taken out before anything is answered, shown or kept, and the person is told', async () => {
    const [reply] = await bot.say(said);
    expect(wordsOf(reply?.card)).toContain('I left out what looks like');
    expect(JSON.stringify(reply)).not.toMatch(personal);
    expect(JSON.stringify(bot.log)).not.toMatch(personal);
  });

  test('is not in the queue of what could not be answered', async () => {
    await bot.say('What is for lunch for Jamie Smith, UPN A123456789012?');
    expect(bot.unanswered).toHaveLength(1);
    expect(bot.unanswered[0]).not.toMatch(personal);
  });

  test('that a forged card brings is taken out too', async () => {
    const asked = { question: said };
    const card = await bot.press('answer.dropin', { asked, personId: olive.id });
    const kept = [...bot.queue.rows.values()];
    expect(kept).toHaveLength(1);
    expect(JSON.stringify([kept, card, bot.log])).not.toMatch(personal);
  });
});
