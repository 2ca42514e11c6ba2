import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/access/person.ts';
import { answerTsm, type TsmAnswer } from '../../../src/meetings/tsm/answerTsm.ts';
import { askForTsm } from '../../../src/meetings/tsm/askForTsm.ts';
import { listTsms } from '../../../src/meetings/tsm/listTsms.ts';
import {
  lastStep,
  type TsmPorts,
  type TsmRequest,
  type TsmState,
} from '../../../src/meetings/tsm/tsmRequest.ts';
import { memoryRecords, moments } from '../../casework/memoryRecords.ts';
import { northId, personOf, southId } from '../../casework/support.ts';

const school = personOf('school');
const asw = personOf('asw');
const officer = personOf('officer');

function setUp() {
  const when = moments();
  const list = memoryRecords<TsmRequest>('tsm', when);
  let clock = Date.parse('2026-11-26T09:00:00Z');
  const ports: TsmPorts = {
    requests: list.store,
    isSchool: async (id) => id === northId || id === southId,
    now: () => {
      clock += 60_000;
      return new Date(clock).toISOString();
    },
  };
  const ask = (schoolId = northId, id = 'r-1') =>
    askForTsm(officer, { id, schoolId, reason: 'Attendance in Year 9 is falling' }, ports);
  const answer = (person: typeof asw, change: Partial<TsmAnswer> & { state: TsmState }) =>
    answerTsm(
      person,
      { id: 'r-1', version: list.rows.get('r-1')?.record.steps.length ?? 0, note: '', ...change },
      ports,
    );
  return { ...when, list, ports, ask, answer };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? 'thrown',
  );

describe('asking for a meeting', () => {
  test('puts it down once, however often it is sent', async () => {
    const { ports, list } = setUp();
    const asking = { id: 'r-1', schoolId: northId, reason: 'Year 9' };
    const first = await askForTsm(school, asking, ports);
    expect(first).toMatchObject({ schoolId: northId, reason: 'Year 9' });
    expect(lastStep(first)).toMatchObject({ state: 'asked', by: school.name, byId: school.id });
    expect(await askForTsm(school, asking, ports)).toEqual(first);
    expect(list.rows.size).toBe(1);
    const other = { ...asking, reason: 'Year 10' };
    expect(await codeOf(askForTsm(school, other, ports))).toBe('changed_elsewhere');
    expect(list.rows.get('r-1')?.record).toEqual(first);
  });

  test.each<[Role, string, string]>([
    ['officer', northId, 'done'],
    ['officer', 'school-nowhere', 'not_found'],
    ['school', northId, 'done'],
    ['school', southId, 'not_found'],
    ['school', 'school-nowhere', 'not_found'],
    ['asw', northId, 'not_allowed'],
    ['asw', southId, 'not_allowed'],
    ['reader', northId, 'not_allowed'],
  ])('by %s for %s: %s', async (role, schoolId, expected) => {
    const { ports, list } = setUp();
    const asked = askForTsm(personOf(role), { id: 'r-1', schoolId, reason: 'Year 9' }, ports);
    expect(await codeOf(asked)).toBe(expected);
    expect(list.rows.size).toBe(expected === 'done' ? 1 : 0);
  });
});

describe('answering', () => {
  /** How to come to each state. */
  const ways: Record<TsmState, TsmState[]> = {
    asked: [],
    agreed: ['agreed'],
    declined: ['declined'],
    withdrawn: ['withdrawn'],
    held: ['agreed', 'held'],
  };
  const states = Object.keys(ways) as TsmState[];
  /** Every move that there is, and whose it is; undoing the last step is in it. */
  const allowed: Record<string, 'school' | 'asw'> = {
    'asked agreed': 'asw',
    'asked declined': 'asw',
    'asked withdrawn': 'school',
    'agreed agreed': 'asw',
    'agreed declined': 'asw',
    'agreed held': 'asw',
    'agreed withdrawn': 'school',
    'agreed asked': 'asw',
    'declined agreed': 'asw',
    'declined asked': 'asw',
    'withdrawn asked': 'school',
    'held agreed': 'asw',
  };
  const cases = states.flatMap((from) =>
    states.flatMap((to) => (['school', 'asw'] as const).map((role) => [from, to, role] as const)),
  );

  test.each(cases)('a request that is %s as %s, by %s', async (from, to, role) => {
    const { ask, answer, list } = setUp();
    await ask();
    for (const state of ways[from]) await answer(officer, { state, on: '2026-11-26', note: 'Because' });
    const before = list.rows.get('r-1')?.record;
    const whose = allowed[`${from} ${to}`];
    const code = await codeOf(answer(personOf(role), { state: to, on: '2026-11-26', note: 'Because' }));
    expect(code).toBe(whose === role ? 'done' : whose === undefined ? 'bad_request' : 'not_allowed');
    const after = list.rows.get('r-1')?.record;
    if (code === 'done') expect(after?.steps).toHaveLength((before?.steps.length ?? 0) + 1);
    else expect(after).toEqual(before);
  });

  test('the last step is undone with what stood before', async () => {
    const { ask, answer } = setUp();
    await ask();
    await answer(asw, { state: 'agreed', on: '2026-11-26', note: 'In the hall' });
    await answer(asw, { state: 'held', on: '2026-11-26' });
    const undone = await answer(asw, { state: 'agreed', on: '2026-11-26', note: 'In the hall' });
    expect(lastStep(undone)).toMatchObject({ state: 'agreed', on: '2026-11-26', note: 'In the hall' });
    await answer(school, { state: 'withdrawn' });
    // The school cannot agree to a day, and may take back what it did.
    const back = await answer(school, { state: 'agreed', on: '2027-01-11', note: 'Something else' });
    expect(lastStep(back)).toMatchObject({ state: 'agreed', on: '2026-11-26', note: 'In the hall' });
    expect(await codeOf(answer(school, { state: 'agreed', on: '2027-01-11' }))).toBe('not_allowed');
    expect(back.steps.map(({ state }) => state)).toEqual([
      ...['asked', 'agreed', 'held', 'agreed', 'withdrawn', 'agreed'],
    ]);
  });

  test.each<[string, Partial<TsmAnswer> & { state: TsmState }, RegExp]>([
    ['a day', { state: 'agreed' }, /the day of the meeting/],
    ['a day that exists', { state: 'agreed', on: '2026-02-30' }, /a day that exists/],
    ['a year that somebody means', { state: 'agreed', on: '9999-12-31' }, /within a year/],
    ['a reason', { state: 'declined' }, /Say why/],
    ['the day on which it was held', { state: 'held' }, /on which the meeting was held/],
    ['a day that has come', { state: 'held', on: '2026-11-27' }, /on its day or later/],
  ])('wants %s', async (_, change, words) => {
    const { ask, answer } = setUp();
    await ask();
    if (change.state === 'held') await answer(asw, { state: 'agreed', on: '2026-11-27' });
    await expect(answer(asw, change)).rejects.toMatchObject({
      code: 'bad_request',
      words: expect.stringMatching(words),
    });
  });

  test('from an older version is refused, with who was first and when', async () => {
    const { ask, answer } = setUp();
    await ask();
    await answer(asw, { state: 'declined', note: 'We met last week' });
    await expect(answer(officer, { state: 'agreed', on: '2026-12-03', version: 1 })).rejects.toMatchObject({
      code: 'changed_elsewhere',
      words: expect.stringMatching(
        /^Wilhelmina asw changed this request at 9:0\dam on 26 November 2026: it is declined now/,
      ),
    });
  });

  test('at the same moment on two servers: one of them is told', async () => {
    const { ask, list, meanwhile, ports } = setUp();
    const asked = await ask();
    meanwhile('tsm save', () =>
      list.elsewhere({
        ...asked,
        steps: [
          ...asked.steps,
          { at: ports.now(), by: 'Somebody else', byId: 'x', state: 'withdrawn', note: '' },
        ],
      }),
    );
    const answered = answerTsm(
      asw,
      { id: 'r-1', version: 1, state: 'agreed', on: '2026-12-03', note: '' },
      ports,
    );
    await expect(answered).rejects.toMatchObject({
      code: 'changed_elsewhere',
      words: expect.stringMatching(/^Somebody else .* taken back now/),
    });
    expect(list.rows.get('r-1')?.record.steps.map(({ state }) => state)).toEqual(['asked', 'withdrawn']);
  });

  test('another school’s request and one that does not exist are the same', async () => {
    const { ask, ports } = setUp();
    await ask(southId, 'r-south');
    const refusal = (id: string, person = school) =>
      answerTsm(person, { id, version: 1, state: 'withdrawn', note: '' }, ports).catch(
        (error: Error) => error,
      );
    expect(await refusal('r-south')).toEqual(await refusal('r-none'));
    expect(await refusal('r-south', asw)).toEqual(await refusal('r-none', asw));
    expect(await refusal('r-south')).toMatchObject({ code: 'not_found' });
    expect(await refusal('r-south', personOf('reader'))).toMatchObject({ code: 'not_allowed' });
  });
});

describe('the requests', () => {
  test.each(roles)('of %s are those of their schools', async (role) => {
    const { ask, ports } = setUp();
    await ask(northId, 'r-north');
    await ask(southId, 'r-south');
    const listed = listTsms(personOf(role), ports).then((found) => found.map(({ id }) => id));
    if (role === 'reader') await expect(listed).rejects.toMatchObject({ code: 'not_allowed' });
    else expect(await listed).toEqual(role === 'officer' ? ['r-south', 'r-north'] : ['r-north']);
  });
});
