import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../src/meetings/occurrence.ts';
import { addException } from '../../../src/meetings/series/addException.ts';
import { bringAbout, sweepSeries } from '../../../src/meetings/series/bringAbout.ts';
import { publishSeries } from '../../../src/meetings/series/publishSeries.ts';
import { draftSeries, saveSeries } from '../../../src/meetings/series/saveSeries.ts';
import { Problem } from '../../../src/problems/problem.ts';
import { officer } from '../people.ts';
import { dropIns, memorySeries } from './memorySeries.ts';
import { byHand } from './yearsByHand.ts';

const held = byHand.dropIns2026.filter(({ skipped }) => skipped === undefined).map(({ date }) => date);

async function drafted(options: Parameters<typeof memorySeries>[0] = {}) {
  const memory = memorySeries(options);
  const { id, changed } = await draftSeries(officer, dropIns, memory.ports);
  return { ...memory, id, seen: { id, version: changed.at } };
}

describe('publishing', () => {
  test('makes an occurrence of every date still to come, named after the series and the date', async () => {
    const { ports, seen, id, all, seriesNow } = await drafted();
    const done = await publishSeries(officer, seen, ports);
    expect(done).toMatchObject({ added: held.length, isPending: false });
    expect(all().map(({ id: one }) => one)).toEqual(held.map((date) => `${id}-${date}`));
    expect(all()[0]).toEqual({
      ...{ id: `${id}-2026-09-03`, seriesId: id, kind: 'drop-in', title: 'Attendance drop-in' },
      ...{ startsAt: '2026-09-03T15:30', endsAt: '2026-09-03T16:30', capacity: 6, leadMinutes: 60 },
      ...{ waitlist: true, cancelled: false, sequence: 0, places: [], waiting: [] },
    });
    expect(seriesNow(id)).toMatchObject({ state: 'published', published: held });
    expect(seriesNow(id).todo).toBeUndefined();
  });

  test('leaves out what has passed', async () => {
    // At 14:30 in UTC it is half past three in England: the drop-in of that day has begun.
    const { ports, seen, all } = await drafted({ now: '2026-10-15T14:30:00Z' });
    await publishSeries(officer, seen, ports);
    expect(all()[0]?.startsAt).toBe('2026-11-12T15:30');
  });

  test('twice adds nothing', async () => {
    const { ports, seen, id, all, seriesNow } = await drafted();
    await publishSeries(officer, seen, ports);
    const before = all();
    const again = await publishSeries(officer, { id, version: seriesNow(id).changed.at }, ports);
    expect(again.added).toBe(0);
    await sweepSeries(ports);
    expect(all()).toEqual(before);
  });

  test('from a version that somebody has changed is refused with who it was', async () => {
    const { ports, seen, all } = await drafted();
    await saveSeries(
      { ...officer, name: 'Gareth P' },
      { ...seen, content: { ...dropIns, capacity: 8 } },
      ports,
    );
    await expect(publishSeries(officer, seen, ports)).rejects.toMatchObject({
      code: 'changed_elsewhere',
      message: expect.stringContaining('Gareth P'),
    });
    expect(all()).toEqual([]);
  });

  test.each([
    ['no date is to come', { now: '2027-08-01T09:00:00Z' }],
    ['the council has no term dates', { calendar: { terms: [], inset: [], closures: [] } }],
  ])('is refused where %s', async (_, options) => {
    const { ports, seen } = await drafted(options);
    await expect(publishSeries(officer, seen, ports)).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('on two servers at once makes each occurrence once', async () => {
    const { ports, seen, id, all, lists } = await drafted();
    let added = 0;
    const slow = { ...ports, occurrences: { ...ports.occurrences } };
    slow.occurrences.add = async (record) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      await ports.occurrences.add(record);
      added += 1;
    };
    // Another server, that has not heard of anything.
    const deaf = { ...slow, occurrences: { ...slow.occurrences, byId: async () => undefined } };
    const results = await Promise.allSettled([
      publishSeries(officer, seen, slow),
      publishSeries(officer, seen, deaf),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await Promise.all([bringAbout(id, slow), bringAbout(id, deaf), sweepSeries(deaf)]);
    expect(all().map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(held);
    expect(added).toBe(held.length);
    expect(lists.occurrences.rows.size).toBe(held.length);
  });
});

describe('interrupted at any moment', () => {
  const plain = async () => undefined;
  /** Breaks the connection at the n-th moment; after that nothing of this server works. */
  function breakingAt() {
    let left = Number.POSITIVE_INFINITY;
    let passed = 0;
    return {
      arm: (n: number) => {
        left = n;
      },
      passed: () => passed,
      reset: () => {
        passed = 0;
        left = Number.POSITIVE_INFINITY;
      },
      come: async () => {
        passed += 1;
        left -= 1;
        if (left < 0) throw new Error('the connection was lost');
      },
    };
  }

  type Step = (memory: Awaited<ReturnType<typeof drafted>>) => Promise<unknown>;
  const version = (memory: Awaited<ReturnType<typeof drafted>>) => ({
    id: memory.id,
    version: memory.seriesNow(memory.id).changed.at,
  });
  const publish: Step = (memory) => publishSeries(officer, version(memory), memory.ports);
  const except =
    (exception: Parameters<typeof addException>[1]['exception']): Step =>
    (memory) =>
      addException(officer, { ...version(memory), exception }, memory.ports);

  const steps: [string, { prepare: Step; act: Step }][] = [
    ['a publishing', { prepare: plain, act: publish }],
    [
      'a cancellation',
      { prepare: publish, act: except({ date: '2026-11-26', what: 'skip', reason: 'Strike' }) },
    ],
    [
      'a move',
      {
        prepare: publish,
        act: except({ date: '2026-11-26', what: 'move', to: '2026-11-27', reason: 'Hall' }),
      },
    ],
    ['an addition', { prepare: publish, act: except({ date: '2026-11-19', what: 'add', reason: 'Wanted' }) }],
    [
      'a change of times and places',
      {
        prepare: publish,
        act: (memory) =>
          saveSeries(
            officer,
            {
              ...version(memory),
              content: { ...dropIns, startTime: '16:00', endTime: '17:00', capacity: 9 },
            },
            memory.ports,
          ),
      },
    ],
  ];

  const said = (memory: Awaited<ReturnType<typeof drafted>>) =>
    memory.all().map(({ id, startsAt, endsAt, capacity, cancelled, cancelledBecause, sequence }) => ({
      ...{ id, startsAt, endsAt, capacity, cancelled, cancelledBecause, sequence },
    }));

  test.each(steps)('%s is completed by the sweep, or never began', async (_, { prepare, act }) => {
    const when = breakingAt();
    const whole = await drafted(when);
    await prepare(whole);
    const untouched = JSON.stringify(said(whole));
    when.reset();
    await act(whole);
    const expected = JSON.stringify(said(whole));
    const count = when.passed();
    expect(count).toBeGreaterThan(2);
    expect(expected).not.toBe(untouched);

    for (let moment = 0; moment <= count; moment += 1) {
      const other = breakingAt();
      const memory = await drafted(other);
      await prepare(memory);
      other.reset();
      other.arm(moment);
      await act(memory).catch(() => undefined);
      other.reset();
      memory.restart();
      await sweepSeries(memory.ports);
      await sweepSeries(memory.ports);
      const now = JSON.stringify(said(memory));
      // A decision that was not saved has not been taken; one that was is carried out whole.
      const isTaken = memory.seriesNow(memory.id).changed.at > whole.seen.version && now !== untouched;
      expect(now, `at moment ${moment}`).toBe(isTaken ? expected : untouched);
      expect(memory.seriesNow(memory.id).todo).toBeUndefined();
      if (moment > 3) expect(isTaken).toBe(true);
    }
  });
});

test('a failure of Microsoft 365 while it is published is no failure for the officer: the rest follows', async () => {
  let broken = false;
  const { ports, seen, all } = await drafted({
    come: async (moment) => {
      if (broken && moment === 'occurrence add') throw new Problem('microsoft_busy');
    },
  });
  broken = true;
  expect(await publishSeries(officer, seen, ports)).toMatchObject({
    isPending: true,
    series: { state: 'published' },
  });
  expect(all()).toEqual([]);
  broken = false;
  await sweepSeries(ports);
  expect(all()).toHaveLength(held.length);
});

describe('decided otherwise while another is still at it', () => {
  /** A server that comes to its occurrences only after another has decided otherwise, and has done it. */
  async function overtaken() {
    const memory = await drafted();
    const { occurrences } = memory.ports;
    let decide = async () => {};
    let decided: Promise<void> | undefined;
    const overtakenBy = async (write: () => Promise<void>) => {
      decided ??= decide();
      await decided;
      await write();
    };
    const slow = {
      ...memory.ports,
      occurrences: {
        ...occurrences,
        add: (record: Occurrence) => overtakenBy(() => occurrences.add(record)),
        save: (record: Occurrence, etag: string) => overtakenBy(() => occurrences.save(record, etag)),
      },
    };
    const seen = () => ({ id: memory.id, version: memory.seriesNow(memory.id).changed.at });
    const meanwhile = (act: () => Promise<unknown>) => {
      decide = async () => void (await act());
    };
    return { ...memory, slow, seen, meanwhile };
  }

  test('a date that is skipped while it is published does not stay', async () => {
    const { ports, slow, id, all, seen, seriesNow, meanwhile } = await overtaken();
    const exception = { date: '2027-07-08', what: 'skip', reason: 'Strike' } as const;
    meanwhile(() => addException(officer, { ...seen(), exception }, ports));
    await publishSeries(officer, seen(), slow);
    await sweepSeries(ports);
    const stands = all().filter(({ cancelled }) => !cancelled);
    expect(stands.map(({ id: one }) => one)).toEqual(held.slice(0, -1).map((date) => `${id}-${date}`));
    expect(seriesNow(id).todo).toBeUndefined();
  });

  test('of two changes of title and times the later stands everywhere', async () => {
    const { ports, slow, id, all, seen, seriesNow, meanwhile } = await overtaken();
    await publishSeries(officer, seen(), ports);
    const later = { ...dropIns, title: 'Later', startTime: '14:00', endTime: '15:00' };
    meanwhile(() => saveSeries(officer, { ...seen(), content: later }, ports));
    const earlier = { ...dropIns, title: 'Earlier', startTime: '16:00', endTime: '17:00' };
    await saveSeries(officer, { ...seen(), content: earlier }, slow);
    await sweepSeries(ports);
    expect(new Set(all().map(({ title, startsAt }) => `${title} ${startsAt.slice(11)}`))).toEqual(
      new Set(['Later 14:00']),
    );
    expect(seriesNow(id).todo).toBeUndefined();
  });
});

test('a series that cannot be brought about does not hold up the others', async () => {
  let broken = '';
  const { ports, seen, all, id } = await drafted({
    come: async (moment) => {
      if (broken === moment) throw new Problem('microsoft_busy');
    },
  });
  const other = await draftSeries(officer, { ...dropIns, title: 'Other' }, ports);
  broken = 'occurrence add';
  await publishSeries(officer, seen, ports);
  await publishSeries(officer, { id: other.id, version: other.changed.at }, ports);
  broken = '';
  const add: typeof ports.occurrences.add = async (record) => {
    if (record.seriesId === id) throw new Problem('microsoft_busy');
    await ports.occurrences.add(record);
  };
  const sweep = sweepSeries({ ...ports, occurrences: { ...ports.occurrences, add } });
  await expect(sweep).rejects.toMatchObject({ code: 'microsoft_busy' });
  expect(new Set(all().map(({ title }) => title))).toEqual(new Set(['Other']));
  expect(all()).toHaveLength(held.length);
});
