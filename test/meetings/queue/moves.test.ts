import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/access/person.ts';
import { answerItem } from '../../../src/meetings/queue/answerItem.ts';
import { makeGuidance } from '../../../src/meetings/queue/makeGuidance.ts';
import { moveItem, type QueueMove } from '../../../src/meetings/queue/moveItem.ts';
import { queueOf } from '../../../src/meetings/queue/queueOf.ts';
import { undoItem } from '../../../src/meetings/queue/undoItem.ts';
import { queued } from '../../questions/memoryQuestions.ts';
import { ashChampion, elmChampion, officer, reader, worker } from '../people.ts';
import { after, queueWorld, today } from './queueWorld.ts';

const ofElm = { occurrenceId: today.id, sourceId: 'place-of-elm-champion' };
const ofBot = { occurrenceId: today.id, sourceId: 'q' };
const guidance = {
  question: 'Who pays for the minibus?',
  alsoAsked: [],
  text: 'The school does.',
  codes: [],
  reviewOn: '2027-06-01',
};
const second: Person = { ...officer, id: 'second', name: 'Person second' };
const world = () =>
  queueWorld({
    questions: [queued('q', 'Who pays for the minibus?'), queued('r', 'who pays for the minibus')],
  });
type World = ReturnType<typeof world>;

const take = (person: Person, ports: World, at: Partial<typeof ofElm> = {}) =>
  moveItem(person, { ...ofElm, ...at, version: 'new', move: 'take' }, ports);

describe('who may not', () => {
  const doing: Record<string, (person: Person, ports: World) => Promise<unknown>> = {
    take: (person, ports) => take(person, ports),
    'give back': (person, ports) => moveItem(person, { ...ofElm, version: 'new', move: 'give-back' }, ports),
    park: (person, ports) => moveItem(person, { ...ofElm, version: 'new', move: 'park' }, ports),
    answer: (person, ports) => answerItem(person, { ...ofElm, version: 'new', answer: 'Yes.' }, ports),
    undo: (person, ports) => undoItem(person, { ...ofElm, version: 'new' }, ports),
    guidance: (person, ports) => makeGuidance(person, { ...ofElm, version: 'new', guidance }, ports),
  };
  test.each(
    Object.keys(doing).flatMap((what) =>
      [elmChampion, ashChampion, reader].map((person) => ({ what, person })),
    ),
  )('$person.id may not $what', async ({ what, person }) => {
    const ports = world();
    await expect(doing[what]?.(person, ports)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(ports.queueItems.rows.size).toBe(0);
  });

  test('a support worker may not make guidance', async () => {
    const ports = world();
    const { changed } = await answerItem(worker, { ...ofBot, version: 'new', answer: 'The school.' }, ports);
    await expect(
      makeGuidance(worker, { ...ofBot, version: changed.at, guidance }, ports),
    ).rejects.toMatchObject({
      code: 'not_allowed',
    });
    expect(ports.guidanceRecords.rows.size).toBe(0);
  });
});

describe('two who take the same', () => {
  test('at once on one server: one gets it, the other is told who', async () => {
    const ports = world();
    const [first, other] = await Promise.allSettled([take(officer, ports), take(second, ports)]);
    expect(first).toMatchObject({ status: 'fulfilled', value: { taker: { id: 'officer' } } });
    expect(other).toMatchObject({
      status: 'rejected',
      reason: { code: 'changed_elsewhere', words: 'Person officer has taken this question.' },
    });
  });

  test('on two servers: the second has not heard of the first, and is told all the same', async () => {
    const ports = world();
    const elsewhere = world();
    ports.queueItems.elsewhere(await take(second, elsewhere));
    await expect(take(officer, ports)).rejects.toMatchObject({
      words: 'Person second has taken this question.',
    });
  });

  test('the same person again, after a lost answer, has it', async () => {
    const ports = world();
    const first = await take(officer, ports);
    expect(await take(officer, ports)).toEqual(first);
  });

  test('who did not take it does not answer it', async () => {
    const ports = world();
    const { changed } = await take(officer, ports);
    const answer = answerItem(second, { ...ofElm, version: changed.at, answer: 'Yes.' }, ports);
    await expect(answer).rejects.toMatchObject({ words: 'Person officer has taken this question.' });
  });
});

describe('what follows what', () => {
  type Step = QueueMove | 'answer' | 'undo';
  const step = (what: Step, ports: World, version: string) => {
    if (what === 'answer') return answerItem(officer, { ...ofElm, version, answer: 'Yes.' }, ports);
    if (what === 'undo') return undoItem(officer, { ...ofElm, version }, ports);
    return moveItem(officer, { ...ofElm, version, move: what }, ports);
  };
  const steps: Step[] = ['take', 'give-back', 'park', 'answer', 'undo'];
  const allowed: Record<string, Partial<Record<Step, string>>> = {
    waiting: { take: 'taken', park: 'parked', answer: 'answered' },
    taken: { 'give-back': 'waiting', park: 'parked', answer: 'answered' },
    answered: { undo: 'waiting' },
    parked: { take: 'taken', undo: 'waiting', answer: 'answered' },
  };
  const ways: Record<string, Step[]> = {
    waiting: [],
    taken: ['take'],
    answered: ['answer'],
    parked: ['park'],
  };
  const cases = Object.keys(ways).flatMap((from) =>
    steps.map((what) => ({ from, what, to: allowed[from]?.[what] })),
  );
  test.each(cases)('$from, $what: $to', async ({ from, what, to }) => {
    const ports = world();
    let version = 'new';
    for (const way of ways[from] ?? []) version = (await step(way, ports, version)).changed.at;
    // Somebody else looks at it now: nothing here is the second try of a first.
    for (const [id, row] of ports.queueItems.rows)
      ports.queueItems.rows.set(id, { ...row, record: { ...row.record, changed: { by: 'x', at: version } } });
    await ports.queueItems.byId(`${today.id} ${ofElm.sourceId}`, true);
    if (to) expect((await step(what, ports, version)).state).toBe(to);
    else if (from === 'taken' && what === 'take')
      expect((await step(what, ports, version)).state).toBe('taken');
    else await expect(step(what, ports, version)).rejects.toMatchObject({ code: 'changed_elsewhere' });
  });

  test('nothing changes from a version that is out of date, or after the end', async () => {
    const ports = world();
    await take(officer, ports);
    for (const what of ['give-back', 'park'] as const)
      await expect(step(what, ports, 'new')).rejects.toMatchObject({ code: 'changed_elsewhere' });
    ports.at('2026-11-26T18:00:00Z');
    for (const what of steps)
      await expect(step(what, ports, 'new')).rejects.toMatchObject({ code: 'occurrence_over' });
  });

  test('what is not in this queue is not found', async () => {
    const nothing = moveItem(officer, { ...ofElm, sourceId: 'x', version: 'new', move: 'take' }, world());
    await expect(nothing).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('an answer', () => {
  test('takes the questions out of the officer’s queue, and undone puts them back', async () => {
    const ports = world();
    const { changed } = await answerItem(
      worker,
      { ...ofBot, version: 'new', answer: ' The school. ' },
      ports,
    );
    expect(await queueOf(elmChampion, today.id, ports)).toMatchObject({
      entries: [{}, {}, { state: 'answered', answer: 'The school.', count: 2 }],
    });
    const states = () => [...ports.questions.rows.values()].map(({ record }) => record.state);
    expect(states()).toEqual(['discussed', 'discussed']);
    await undoItem(worker, { ...ofBot, version: changed.at }, ports);
    expect(states()).toEqual(['open', 'open']);
    const [, , entry] = (await queueOf(officer, today.id, ports)).entries;
    expect(entry).toMatchObject({ state: 'waiting' });
    expect(entry).not.toHaveProperty('answer');
  });

  test('that was cut off before the officer’s queue heard of it goes on where it was', async () => {
    const ports = world();
    ports.questions.failing = 1;
    const answer = { ...ofBot, version: 'new', answer: 'The school.' };
    await expect(answerItem(officer, answer, ports)).rejects.toMatchObject({ code: 'microsoft_busy' });
    await answerItem(officer, answer, ports);
    expect([...ports.questions.rows.values()].map(({ record }) => record.state)).toEqual([
      'discussed',
      'discussed',
    ]);
  });

  test.each([
    ['', 'Write the answer.'],
    [' \n ', 'Write the answer.'],
    ['x'.repeat(2001), 'longer than 2000'],
    ['Tell Jamie Smith to come in.', 'holds a name'],
    ['It is A123456789012.', 'holds a UPN'],
    ['Born on 3 May 2014, so not yet.', 'date of birth'],
  ])('is refused: %s', async (answer, words) => {
    const ports = world();
    const refused = answerItem(officer, { ...ofBot, version: 'new', answer }, ports);
    await expect(refused).rejects.toMatchObject({
      code: 'bad_request',
      words: expect.stringContaining(words),
    });
    expect(ports.queueItems.rows.size).toBe(0);
  });

  test('may name a colleague where somebody has looked, and no UPN even then', async () => {
    const ports = world();
    const say = (answer: string) =>
      answerItem(officer, { ...ofBot, version: 'new', answer, namesChecked: true }, ports);
    await expect(say('It is A123456789012.')).rejects.toMatchObject({ code: 'bad_request' });
    expect(await say('Tell Rosalind Ferreira.')).toMatchObject({ state: 'answered' });
  });

  test('parked, it stands at the head of the next queue, and is dealt with there', async () => {
    const ports = world();
    await moveItem(officer, { ...ofElm, version: 'new', move: 'park' }, ports);
    expect((await queueOf(officer, after.id, ports)).entries[0]).toMatchObject({
      sourceId: ofElm.sourceId,
      parkedBefore: true,
      state: 'waiting',
    });
    expect(await take(second, ports, { occurrenceId: after.id })).toMatchObject({
      occurrenceId: after.id,
      state: 'taken',
    });
  });
});

describe('guidance', () => {
  const answered = async (ports: World, at = ofBot) =>
    (await answerItem(officer, { ...at, version: 'new', answer: 'The school.' }, ports)).changed.at;

  test('of a question of the bot’s: it is in force, and answers the questions in the officer’s queue', async () => {
    const ports = world();
    const item = await makeGuidance(officer, { ...ofBot, version: await answered(ports), guidance }, ports);
    const [written] = [...ports.guidanceRecords.rows.values()].map(({ record }) => record);
    expect(written).toMatchObject({
      ...guidance,
      id: item.guidanceId,
      author: 'Person officer',
      retired: false,
    });
    for (const { record } of ports.questions.rows.values())
      expect(record).toMatchObject({ state: 'answered', guidanceId: item.guidanceId });
  });

  test('of a booked topic, also after the drop-in, and of nothing that is not answered', async () => {
    const ports = world();
    const early = makeGuidance(officer, { ...ofElm, version: 'new', guidance }, ports);
    await expect(early).rejects.toMatchObject({ code: 'bad_request' });
    const version = await answered(ports, ofElm);
    ports.at('2026-12-01T09:00:00Z');
    await makeGuidance(officer, { ...ofElm, version, guidance }, ports);
    expect(ports.guidanceRecords.rows.size).toBe(1);
  });

  test('undone with the answer: it is retired, and the questions wait again; not by a support worker', async () => {
    const ports = world();
    const { changed } = await makeGuidance(
      officer,
      { ...ofBot, version: await answered(ports), guidance },
      ports,
    );
    const undo = { ...ofBot, version: changed.at };
    await expect(undoItem(worker, undo, ports)).rejects.toMatchObject({ code: 'not_allowed' });
    await undoItem(second, undo, ports);
    expect([...ports.guidanceRecords.rows.values()]).toMatchObject([{ record: { retired: true } }]);
    for (const { record } of ports.questions.rows.values()) {
      expect(record.state).toBe('open');
      expect(record).not.toHaveProperty('guidanceId');
    }
  });

  test.each(['guidanceRecords', 'questions', 'queueItems'] as const)(
    'cut off at the %s and sent again is written once',
    async (list) => {
      const ports = world();
      const version = await answered(ports);
      ports[list].failing = 1;
      const wanted = { ...ofBot, version, guidance };
      await expect(makeGuidance(officer, wanted, ports)).rejects.toMatchObject({ code: 'microsoft_busy' });
      const item = await makeGuidance(officer, wanted, ports);
      expect(await makeGuidance(officer, wanted, ports)).toEqual(item);
      expect(ports.guidanceRecords.rows.size).toBe(1);
      for (const { record } of ports.questions.rows.values()) expect(record.state).toBe('answered');
    },
  );

  test('is refused where an officer has answered the questions on their own page meanwhile', async () => {
    const ports = world();
    const version = await answered(ports);
    for (const { record } of [...ports.questions.rows.values()])
      ports.questions.elsewhere({
        ...record,
        state: 'answered',
        guidanceId: 'g',
        changed: { by: 'Person x', at: version },
      });
    const late = makeGuidance(officer, { ...ofBot, version, guidance }, ports);
    await expect(late).rejects.toMatchObject({ words: expect.stringContaining('Person x') });
    expect(ports.guidanceRecords.rows.size).toBe(0);
  });
});
