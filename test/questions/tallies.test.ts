import { describe, expect, test } from 'vitest';
import { askedThisHalfTerm, topicsByWeek } from '../../src/questions/askedThisHalfTerm.ts';
import { favourites, keepFavourites } from '../../src/questions/favourites.ts';
import { currentHalfTerm } from '../../src/questions/halfTerm.ts';
import { createNotebook } from '../../src/questions/notebook.ts';
import type { TallyRecord } from '../../src/questions/tally.ts';
import { personOf } from '../casework/support.ts';
import { type MemoryRecords, memoryQuestions } from './memoryQuestions.ts';

const calendar = (...terms: [from: string, to: string][]) => ({
  terms: terms.map(([from, to]) => ({ name: `from ${from}`, from, to })),
  inset: [],
  closures: [],
});
const autumn = calendar(
  ['2026-09-02', '2026-10-23'],
  ['2026-11-02', '2026-12-18'],
  ['2027-01-04', '2027-02-12'],
);
const other = calendar(['2026-09-01', '2026-10-16'], ['2026-10-26', '2026-12-18']);

describe('the current half term', () => {
  test.each([
    { when: 'in term', today: '2026-11-18', from: '2026-11-02', to: '2026-12-18', weeks: 3 },
    { when: 'on its first day', today: '2026-11-02', from: '2026-11-02', to: '2026-12-18', weeks: 1 },
    { when: 'in the holidays after it', today: '2026-12-28', from: '2026-11-02', to: '2026-12-28', weeks: 9 },
    { when: 'as the next begins', today: '2027-01-04', from: '2027-01-04', to: '2027-02-12', weeks: 1 },
  ])('$when', ({ today, from, to, weeks }) => {
    const found = currentHalfTerm([autumn, autumn, other], today);
    expect([found.from, found.to, found.weeks.length, found.weeks[0]]).toEqual([from, to, weeks, from]);
  });

  test('is the last six weeks where no calendar says, or none has begun', () => {
    for (const calendars of [[], [calendar(['2030-01-01', '2030-02-01'])]]) {
      const { weeks, name } = currentHalfTerm(calendars, '2026-11-18');
      expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([6, '2026-10-12', '2026-11-16']);
      expect(name).toBe('The last 6 weeks');
    }
  });
});

test('topics stand in the order of how often they were asked about', () => {
  const weeks = ['2026-11-02', '2026-11-09'];
  const tallies = [
    { week: '2026-11-02', topic: 'b', count: 1 },
    { week: '2026-11-09', topic: 'a', count: 1 },
    { week: '2026-11-09', topic: 'c', count: 5 },
    { week: '2026-10-05', topic: 'd', count: 9 },
  ];
  expect(topicsByWeek(tallies, weeks)).toEqual([
    { topic: 'c', counts: [0, 5], total: 5 },
    { topic: 'a', counts: [0, 1], total: 1 },
    { topic: 'b', counts: [1, 0], total: 1 },
  ]);
});

test('the officer sees the counts of this half term', async () => {
  const ports = memoryQuestions();
  ports.tally('drop-ins');
  await ports.writeTallies(ports.tallies);
  expect(await askedThisHalfTerm(personOf('officer'), ports)).toMatchObject({
    name: 'Autumn 2',
    weeks: ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'],
    topics: [{ topic: 'drop-ins', counts: [0, 0, 0, 1], total: 1 }],
  });
});

describe('the notebook', () => {
  const now = () => '2026-11-23T09:00:00Z';
  const notebook = (name: string) => {
    let ids = 0;
    const newId = () => `${name}-${++ids}`;
    return createNotebook({ now, newId, noted: () => undefined });
  };
  const total = ({ rows }: MemoryRecords<TallyRecord>) =>
    [...rows.values()].reduce((sum, { record }) => sum + record.count, 0);

  test('adds to what another server has counted', async () => {
    const { tallies } = memoryQuestions();
    const id = '2026-11-23|drop-ins';
    tallies.elsewhere({ id, week: '2026-11-23', topic: 'drop-ins', count: 4, flush: 'theirs' });
    const one = notebook('one');
    one.tally('drop-ins');
    one.tally('drop-ins');
    await one.writeTallies(tallies);
    expect(tallies.rows.get(id)?.record.count).toBe(6);
  });

  test('keeps what it could not write, and adds it once', async () => {
    const { tallies } = memoryQuestions();
    const one = notebook('one');
    for (const topic of ['a', 'b', 'c']) one.tally(topic);
    tallies.failing = 1;
    await expect(one.writeTallies(tallies)).rejects.toMatchObject({ code: 'microsoft_busy' });
    one.tally('a');
    await one.writeTallies(tallies);
    await one.writeTallies(tallies);
    expect(total(tallies)).toBe(4);
  });

  test('does not add again what was added though the answer was lost', async () => {
    const { tallies } = memoryQuestions();
    const { add } = tallies;
    tallies.add = async (record) => {
      await add(record);
      tallies.add = add;
      throw Object.assign(new Error('connection lost'));
    };
    const one = notebook('one');
    one.tally('drop-ins');
    await expect(one.writeTallies(tallies)).rejects.toThrow('connection lost');
    await one.writeTallies(tallies);
    expect(total(tallies)).toBe(1);
  });

  test('keeps a question that could not be written, with what came after it', async () => {
    const { questions } = memoryQuestions();
    const one = notebook('one');
    const asked = { question: 'Who pays?', topic: 'not answered' };
    one.noteUnanswered(asked);
    questions.failing = 1;
    const writing = one.writeQuestions(questions);
    one.noteUnanswered(asked);
    await expect(writing).rejects.toMatchObject({ code: 'microsoft_busy' });
    await one.writeQuestions(questions);
    expect(await questions.all()).toMatchObject([{ count: 2 }]);
  });

  test('does not grow without end while the lists do not answer', async () => {
    const { questions } = memoryQuestions();
    const one = notebook('one');
    for (let n = 0; n < 1000; n += 1)
      one.noteUnanswered({ question: `Question ${n}`, topic: 'not answered' });
    await one.writeQuestions(questions);
    expect(questions.rows.size).toBe(200);
  });
});

describe('favourites', () => {
  test('are kept in their order, each once, for one person', async () => {
    const ports = memoryQuestions();
    expect(await favourites(personOf('school'), ports)).toEqual([]);
    await keepFavourites(personOf('school'), ['b', 'a', 'b'], ports);
    expect(await favourites(personOf('school'), ports)).toEqual(['b', 'a']);
    expect(await favourites(personOf('reader'), ports)).toEqual([]);
  });

  test('of two devices, the last word counts', async () => {
    const ports = memoryQuestions();
    const { id } = personOf('school');
    await keepFavourites(personOf('school'), ['a'], ports);
    ports.favourites.elsewhere({ id, approachIds: ['z'] });
    expect(await keepFavourites(personOf('school'), ['b'], ports)).toEqual(['b']);
    expect(ports.favourites.rows.get(id)?.record.approachIds).toEqual(['b']);
  });

  test.each([[['a b']], [['<script>']], [Array.from({ length: 201 }, (_, n) => `a${n}`)]])(
    'are refused where they are none: %#',
    async (wanted) => {
      await expect(keepFavourites(personOf('school'), wanted, memoryQuestions())).rejects.toMatchObject({
        code: 'bad_request',
      });
    },
  );
});
