import { describe, expect, test } from 'vitest';
import { askQuestion } from '../../src/questions/askQuestion.ts';
import { reportQuestion } from '../../src/questions/reportQuestion.ts';
import { withLiveFacts } from '../../src/questions/withLiveFacts.ts';
import { personOf } from '../casework/support.ts';
import { memoryQuestions } from './memoryQuestions.ts';

const unknown = 'Who do I ask about the colour of the minibus?';

describe('a question', () => {
  test('is answered from memory and counted by its topic', async () => {
    const ports = memoryQuestions();
    const { answer, note } = askQuestion({ question: 'What does Y3 mean?' }, ports);
    expect([answer.answered, note]).toEqual([true, '']);
    await ports.writeTallies(ports.tallies);
    expect(await ports.tallies.all()).toMatchObject([{ week: '2026-11-23', topic: answer.topic, count: 1 }]);
    await ports.writeQuestions(ports.questions);
    expect(await ports.questions.all()).toEqual([]);
  });

  test('that cannot be answered comes into the queue, once a day, with a count', async () => {
    const ports = memoryQuestions();
    askQuestion({ question: unknown }, ports);
    askQuestion({ question: unknown.toUpperCase() }, ports);
    await ports.writeQuestions(ports.questions);
    askQuestion({ question: unknown }, ports);
    await ports.writeQuestions(ports.questions);
    expect(await ports.questions.all()).toMatchObject([
      { question: unknown, reason: 'unanswered', count: 3, state: 'open', topic: 'not answered' },
    ]);
  });

  test('leaves its personal data behind before anything is kept', async () => {
    const ports = memoryQuestions();
    const question = 'Who do I ask about the colour of the minibus for Jamie Smith, A123456789012?';
    const { cleaned, note } = askQuestion(
      { question, previous: 'What about Jamie Smith and the bus?' },
      ports,
    );
    expect(cleaned.removed.length).toBeGreaterThan(0);
    expect(note).toContain('I do not keep it');
    await ports.writeQuestions(ports.questions);
    const kept = JSON.stringify([...ports.questions.rows.values()]);
    expect(kept).toContain('minibus');
    expect(kept).not.toMatch(/Jamie|Smith|A123456789012/);
  });

  test('may be about a date of birth, which is answered and not kept', async () => {
    const ports = memoryQuestions();
    const question = 'born 2 November 2021, when must she start?';
    const { answer, cleaned, thread } = askQuestion({ question }, ports);
    expect(answer.lead).toContain('31 December 2026');
    expect(cleaned.removed).toEqual(['date of birth']);
    expect(cleaned.text + thread).not.toContain('2021');
  });

  test.each(['Hello', 'Thanks!', 'What can you do?'])(
    'that is small talk is not counted: %s',
    async (question) => {
      const ports = memoryQuestions();
      askQuestion({ question }, ports);
      await Promise.all([ports.writeTallies(ports.tallies), ports.writeQuestions(ports.questions)]);
      expect([ports.tallies.rows.size, ports.questions.rows.size]).toEqual([0, 0]);
    },
  );

  test.each([
    ['and who paints it?', 'Who mends the fence?', 'Who mends the fence?'],
    ['Which shop sells the paint for the fence round our playing field?', 'Who mends the gate?', undefined],
    ['and who paints it?', 'A pupil told me she is being hit at home', undefined],
  ])('keeps the one before only where it goes on from it: %s', async (question, previous, kept) => {
    const ports = memoryQuestions();
    expect(askQuestion({ question, previous }, ports).answer.kind).toBe('unknown');
    await ports.writeQuestions(ports.questions);
    const [note] = await ports.questions.all();
    expect(note?.previous).toBe(kept);
    await reportQuestion(personOf('school'), { question, previous, reason: 'drop-in' }, ports);
    expect(JSON.stringify(await ports.questions.all())).not.toContain('hit at home');
  });

  test('about a child at risk leaves nothing but that there was one', async () => {
    const ports = memoryQuestions();
    const question = 'A pupil told me she is being hit at home and is scared to go back';
    expect(askQuestion({ question }, ports).answer.kind).toBe('safeguarding');
    await Promise.all([ports.writeTallies(ports.tallies), ports.writeQuestions(ports.questions)]);
    expect(ports.questions.rows.size).toBe(0);
    expect(await ports.tallies.all()).toMatchObject([{ topic: 'a child who may be at risk', count: 1 }]);
  });
});

describe('live records', () => {
  const { answer } = askQuestion({ question: 'What does M mean?' }, memoryQuestions());
  const dropIn = {
    ...answer,
    answered: false,
    lead: 'Drop-ins are fortnightly.',
    live: 'next-drop-in' as const,
  };

  test('say the next date and how many places are left, before what is known anyway', async () => {
    const found = await withLiveFacts(dropIn, personOf('reader'), memoryQuestions());
    expect(found.answered).toBe(true);
    expect(found.lead).toBe(
      'The next drop-in is on Thursday 26 November 2026, 3:30pm to 4:30pm. 3 places are left.',
    );
    expect(found.parts[0]).toEqual({ text: 'Drop-ins are fortnightly.' });
  });

  test.each([
    [0, 'All places are taken.'],
    [1, 'One place is left.'],
  ])('with %i places left', async (placesLeft, words) => {
    const next = { startsAt: '2027-01-12T10:00', endsAt: '2027-01-12T12:00', placesLeft };
    const ports = { live: async () => ({ fact: 'next-forum' as const, next }) };
    const found = await withLiveFacts({ ...dropIn, live: 'next-forum' }, personOf('school'), ports);
    expect(found.lead).toBe(`The next forum is on Tuesday 12 January 2027, 10am to midday. ${words}`);
  });

  test('name who supports a school', async () => {
    const schools = [
      { name: 'Elm Primary School', supportWorkers: ['Priya Nair', 'Tom Aldridge'] },
      { name: 'Oak Academy', supportWorkers: ['Priya Nair'] },
      { name: 'Ash High School', supportWorkers: [] },
    ];
    const ports = { live: async () => ({ fact: 'my-support-worker' as const, schools }) };
    const lead = 'I do not hold the names of staff. Every school has one. Write to us.';
    const unnamed = { ...dropIn, lead, live: 'my-support-worker' as const };
    const found = await withLiveFacts(unnamed, personOf('school'), ports);
    expect(found.lead).toBe(
      'Your Attendance Support Worker is Priya Nair and Tom Aldridge (Elm Primary School); Priya Nair (Oak Academy).',
    );
    expect(found.parts[0]).toEqual({ text: 'Every school has one. Write to us.' });
  });

  test('that say nothing, or are not there, leave the answer as it was', async () => {
    const { Problem } = await import('../../src/problems/problem.ts');
    const none = { live: async () => ({ fact: 'my-support-worker' as const, schools: [] }) };
    const away = { live: async () => Promise.reject(new Problem('microsoft_busy')) };
    for (const ports of [none, away])
      expect(await withLiveFacts(dropIn, personOf('reader'), ports)).toEqual(dropIn);
    const broken = { live: async () => Promise.reject(new TypeError('a bug')) };
    await expect(withLiveFacts(dropIn, personOf('reader'), broken)).rejects.toThrow('a bug');
  });
});
