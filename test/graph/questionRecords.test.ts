import { describe, expect, test } from 'vitest';
import { talliesList } from '../../src/graph/lists/tallies.ts';
import { answerGroup } from '../../src/questions/answerGroup.ts';
import { favourites, keepFavourites } from '../../src/questions/favourites.ts';
import { listQuestions } from '../../src/questions/listQuestions.ts';
import { markDiscussed } from '../../src/questions/moveQuestions.ts';
import { createNotebook } from '../../src/questions/notebook.ts';
import { reportQuestion } from '../../src/questions/reportQuestion.ts';
import { personOf } from '../casework/support.ts';
import { queued } from '../questions/memoryQuestions.ts';
import { counting, type LocalSite, localSite } from './localSite.ts';

const olive = { ...personOf('officer'), name: 'Olive Officer' };
const gareth = { ...personOf('officer'), name: 'Gareth Officer' };
const draft = { question: 'Who pays?', alsoAsked: [], text: 'We do.', codes: ['M'], reviewOn: '2027-06-01' };

/** A server of its own over the site. Each look at its clock is a second later. */
async function server(site: LocalSite) {
  let clock = Date.parse('2026-11-23T09:00:00.123Z');
  let ids = 0;
  const name = Math.random();
  const now = () => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  const newId = () => `${name}-${++ids}`;
  const graph = site.graph();
  const stores = await site.stores(graph);
  return { ...stores, ...createNotebook({ now, newId, noted: () => undefined }), now, newId, graph };
}

const rowsOf = async (site: LocalSite, list: string) => {
  const { body } = await site.graph().job.send({
    operation: 'test',
    method: 'GET',
    path: `${await site.listPath(list)}/items?$expand=fields`,
  });
  return (body as { value: { fields: Record<string, unknown> }[] }).value.map(({ fields }) => fields);
};

describe('tallies', () => {
  test('of several servers at once lose no count', async () => {
    const site = await localSite();
    const servers = await Promise.all([server(site), server(site), server(site)]);
    for (let round = 0; round < 5; round += 1) {
      for (const one of servers) {
        one.tally('drop-ins');
        one.tally('drop-ins');
        if (round % 2 === 0) one.tally('codes');
      }
      await Promise.all(servers.map((one) => one.writeTallies(one.tallies)));
    }
    const rows = await rowsOf(site, talliesList.name);
    expect(rows).toHaveLength(2);
    expect(Object.fromEntries(rows.map(({ Topic, TimesAsked }) => [Topic, TimesAsked]))).toEqual({
      'drop-ins': 30,
      codes: 9,
    });
  });

  test('take one conditional update for a topic, however often it was asked about', async () => {
    const one = await server(await localSite());
    one.tally('drop-ins');
    await one.writeTallies(one.tallies);
    for (let n = 0; n < 50; n += 1) one.tally('drop-ins');
    const since = counting(one.graph);
    await one.writeTallies(one.tallies);
    expect(since().byOperation).toEqual({ 'tallies.update': 1 });
  });

  test.each(['POST', 'PATCH'])('whose answer was lost are added once: %s', async (method) => {
    const site = await localSite();
    const one = await server(site);
    if (method === 'PATCH') {
      one.tally('drop-ins');
      await one.writeTallies(one.tallies);
    }
    site.tenant.faults.add({ match: '/items', method, fault: 'drop-after' });
    one.tally('drop-ins');
    await one.writeTallies(one.tallies);
    const [row] = await rowsOf(site, talliesList.name);
    expect(row?.TimesAsked).toBe(method === 'PATCH' ? 2 : 1);
  });
});

describe('the queue', () => {
  test('holds what is reported, as it was written, on every server', async () => {
    const site = await localSite();
    const [one, two] = [await server(site), await server(site)];
    const report = { question: 'Who pays for the minibus?', reason: 'unhelpful', why: 'Too long.' } as const;
    await reportQuestion(personOf('school'), report, one);
    await reportQuestion(personOf('school'), { ...report, reason: 'drop-in' }, two);
    await one.refresh();
    const [first, ...rest] = await one.questions.all();
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ question: report.question, reason: 'drop-in', why: 'Too long.', count: 1 });
    expect(JSON.stringify(await rowsOf(site, 'Questions'))).not.toContain(personOf('school').id);
  });

  test('counts what two servers could not answer', async () => {
    const site = await localSite();
    const [one, two] = [await server(site), await server(site)];
    for (const each of [one, two]) each.noteUnanswered({ question: 'Who pays?', topic: 'not answered' });
    await Promise.all([one, two].map((each) => each.writeQuestions(each.questions)));
    expect(await rowsOf(site, 'Questions')).toMatchObject([{ TimesAsked: 2 }]);
  });

  test('lets one of two officers answer, and tells the other who was first', async () => {
    const site = await localSite();
    const [one, two] = [await server(site), await server(site)];
    await one.questions.add(queued('a', 'Who pays for the minibus?'));
    await two.refresh();
    const [group] = await listQuestions(olive, two);
    const seen = group?.questions ?? [];
    await markDiscussed(gareth, seen, one);
    await expect(answerGroup(olive, { questions: seen, guidance: draft }, two)).rejects.toMatchObject({
      code: 'changed_elsewhere',
      detail: expect.stringMatching(/^Gareth Officer changed this at 9am on 23 November 2026/),
    });
    expect(two.guidance()).toEqual([]);
  });

  test('turns into guidance that this server uses at once, and the other after its refresh', async () => {
    const site = await localSite();
    const [one, two] = [await server(site), await server(site)];
    await one.questions.add(queued('a', 'Who pays for the minibus?'));
    const questions = [{ id: 'a', version: 'new' }];
    await answerGroup(olive, { questions, guidance: draft }, one);
    const expected = { question: 'Who pays?', text: 'We do.', codes: ['M'], author: 'Olive Officer' };
    expect(one.guidance()).toMatchObject([expected]);
    expect(one.guidance()).toBe(one.guidance());
    await two.refresh();
    expect(two.guidance()).toMatchObject([{ ...expected, writtenOn: '2026-11-23', reviewOn: '2027-06-01' }]);
  });
});

describe('favourites', () => {
  test('are one row a person, from whichever server', async () => {
    const site = await localSite();
    const [one, two] = [await server(site), await server(site)];
    await keepFavourites(olive, ['a', 'b'], one);
    await keepFavourites(olive, ['b'], two);
    await keepFavourites(personOf('reader'), ['c'], two);
    expect(await favourites(olive, two)).toEqual(['b']);
    await one.refresh();
    expect(await favourites(olive, one)).toEqual(['b']);
    expect(await rowsOf(site, 'Favourites')).toHaveLength(2);
  });
});
