import { afterEach, describe, expect, test, vi } from 'vitest';
import { auditOfView } from '../../src/casework/audit/auditOfView.ts';
import { createAuditTrail } from '../../src/casework/audit/auditTrail.ts';
import type { QueuedQuestion } from '../../src/questions/queuedQuestion.ts';
import type { TallyRecord } from '../../src/questions/tally.ts';
import { createInFlight } from '../../src/server/inFlight.ts';
import { startJobs } from '../../src/server/jobs.ts';
import { createLog } from '../../src/server/log.ts';
import { openPatiently } from '../../src/server/openPatiently.ts';
import { repeat } from '../../src/server/repeat.ts';
import { createTurns } from '../../src/server/turns.ts';
import { within } from '../../src/server/within.ts';
import { memoryAudit } from '../casework/memoryAudit.ts';
import { moments } from '../casework/memoryRecords.ts';
import { personOf } from '../casework/support.ts';
import { memoryQuestions, memoryRecords } from '../questions/memoryQuestions.ts';

const log = createLog('silent');
afterEach(() => {
  vi.useRealTimers();
});

/** Work that comes to its end when it is told to. */
function workOnDemand() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    work: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
    },
    finish: async () => {
      ends.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    },
    begun: () => ends.length,
    most: () => most,
  };
}

describe('repeated work', () => {
  test('comes again after its time, a failure or not, and never beside itself', async () => {
    vi.useFakeTimers();
    let runs = 0;
    const job = repeat(
      async () => {
        runs += 1;
        if (runs === 1) throw new Error('first');
      },
      { name: 'x', everySeconds: 30, log },
    );
    await vi.advanceTimersByTimeAsync(29_999);
    expect(runs).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect([runs, job.lastDone()]).toEqual([1, undefined]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect([runs, job.lastDone()]).toEqual([2, Date.now()]);
    await job.stop();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(runs).toBe(2);
  });

  test('that is wanted while it runs, runs once more afterwards', async () => {
    vi.useFakeTimers();
    const { work, finish, begun, most } = workOnDemand();
    const job = repeat(work, { name: 'x', everySeconds: 300, log });
    job.soon();
    job.soon();
    job.soon();
    expect(begun()).toBe(1);
    await finish();
    expect(begun()).toBe(1);
    await finish();
    expect([begun(), most()]).toEqual([0, 1]);
  });

  test('is waited for when it is stopped', async () => {
    vi.useFakeTimers();
    const { work, finish } = workOnDemand();
    const job = repeat(work, { name: 'x', everySeconds: 300, log });
    job.soon();
    let stopped = false;
    job.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(stopped).toBe(false);
    await finish();
    expect(stopped).toBe(true);
  });
});

const nothing = async () => undefined;
const idle = { trail: { write: nothing }, sweeps: [] };

test('the jobs reconcile at once, refresh in their time, and reconcile on demand', async () => {
  vi.useFakeTimers();
  const done: string[] = [];
  const stores = {
    refresh: async () => void done.push('refresh'),
    reconcile: async () => void done.push('reconcile'),
    questions: memoryRecords<QueuedQuestion>(),
    tallies: memoryRecords<TallyRecord>(),
    auditStore: memoryAudit(moments()).store,
  };
  const jobs = startJobs(stores, {
    refreshSeconds: 30,
    notebook: memoryQuestions(),
    ...idle,
    log,
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['reconcile']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(['reconcile', 'refresh', 'refresh']);
  jobs.reconcileSoon();
  await vi.advanceTimersByTimeAsync(0);
  expect(done.at(-1)).toBe('reconcile');
  await vi.advanceTimersByTimeAsync(300_000);
  expect(done.filter((name) => name === 'reconcile')).toHaveLength(3);
  await jobs.stop();
});

test('sweeps run at once and in their time, and one that fails runs again', async () => {
  vi.useFakeTimers();
  const notebook = memoryQuestions();
  const { store: auditStore } = memoryAudit(moments());
  const stores = { ...notebook, auditStore, refresh: nothing, reconcile: nothing };
  let runs = 0;
  const work = async () => {
    runs += 1;
    throw new Error('not now');
  };
  const sweeps = [{ name: 'x', everySeconds: 3600, work }];
  const jobs = startJobs(stores, { refreshSeconds: 30, notebook, ...idle, sweeps, log });
  await vi.advanceTimersByTimeAsync(0);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(7_200_000);
  expect(runs).toBe(3);
  await jobs.stop();
});

test('what was asked is written a moment later, every minute, and at the end', async () => {
  vi.useFakeTimers();
  const notebook = memoryQuestions();
  const { store: auditStore } = memoryAudit(moments());
  const stores = { ...notebook, auditStore, refresh: nothing, reconcile: nothing };
  const jobs = startJobs(stores, { refreshSeconds: 30, notebook, ...idle, log });
  await vi.advanceTimersByTimeAsync(0);
  notebook.noteUnanswered({ question: 'Who pays for the taxi?', topic: 'not answered' });
  notebook.tally('not answered');
  jobs.writeQuestionsSoon();
  await vi.advanceTimersByTimeAsync(1000);
  expect([notebook.questions.rows.size, notebook.tallies.rows.size]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(notebook.tallies.rows.size).toBe(1);
  notebook.tally('drop-ins');
  await jobs.stop();
  expect(notebook.tallies.rows.size).toBe(1);
  await jobs.writeUp();
  expect(notebook.tallies.rows.size).toBe(2);
});

test('what cannot be written at the end is said in the log, and closing goes on', async () => {
  const notebook = memoryQuestions();
  const { store: auditStore } = memoryAudit(moments());
  const stores = { ...notebook, auditStore, refresh: nothing, reconcile: nothing };
  const jobs = startJobs(stores, { refreshSeconds: 30, notebook, ...idle, log });
  notebook.tally('drop-ins');
  notebook.tallies.failing = 1;
  await jobs.stop();
  await jobs.writeUp();
  expect(notebook.tallies.rows.size).toBe(0);
});

describe('what people did', () => {
  const seen = auditOfView(personOf('officer'), { id: 'p-1', schoolId: 's-1' }, '2026-11-23T09:00:00Z');

  function started() {
    const notebook = memoryQuestions();
    const when = moments();
    const audit = memoryAudit(when);
    const stores = { ...notebook, auditStore: audit.store, refresh: nothing, reconcile: nothing };
    const trail = createAuditTrail(() => jobs.writeAuditSoon());
    const jobs = startJobs(stores, { refreshSeconds: 30, notebook, ...idle, trail, log });
    return { jobs, trail, audit, when, notebook };
  }

  test('is in the audit a moment later', async () => {
    vi.useFakeTimers();
    const { jobs, trail, audit } = started();
    trail.note(seen);
    expect(audit.entries.size).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(audit.entries.size).toBe(1);
    await jobs.stop();
  });

  test('is written again after a failure, within seconds', async () => {
    vi.useFakeTimers();
    const { jobs, trail, audit, when } = started();
    when.breakAt('audit append');
    trail.note(seen);
    await vi.advanceTimersByTimeAsync(1000);
    expect(audit.entries.size).toBe(0);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(audit.entries.size).toBe(1);
    await jobs.stop();
  });

  test('is written before the server goes, though the questions cannot be', async () => {
    vi.useFakeTimers();
    const { jobs, trail, audit, notebook } = started();
    await jobs.stop();
    notebook.tally('drop-ins');
    notebook.tallies.failing = 1;
    trail.note(seen);
    await jobs.writeUp();
    expect(audit.entries.size).toBe(1);
  });
});

describe('opening', () => {
  test('is tried again until it succeeds', async () => {
    let tries = 0;
    const open = async () => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      return 'open';
    };
    const signal = new AbortController().signal;
    expect(await openPatiently(open, { log, signal, firstPause: 1 })).toBe('open');
    expect(tries).toBe(3);
  });

  test('ends at once when nobody waits any more, though what is opened does not answer', async () => {
    const leaving = new AbortController();
    const opening = openPatiently(() => new Promise(() => undefined), { log, signal: leaving.signal });
    setTimeout(() => leaving.abort(new Error('leaving')), 5);
    await expect(opening).rejects.toThrow('leaving');
  });

  test('ends when nobody waits any more', async () => {
    const leaving = new AbortController();
    const opening = openPatiently(() => Promise.reject(new Error('never')), {
      log,
      signal: leaving.signal,
      firstPause: 10_000,
    });
    setTimeout(() => leaving.abort(), 5);
    await expect(opening).rejects.toThrow();
  });
});

describe('what is in flight', () => {
  test('is waited for, with what it brings about, and no longer than allowed', async () => {
    const inFlight = createInFlight();
    let ended = 0;
    const work = async (milliseconds: number) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      ended += 1;
    };
    inFlight.add(work(10).then(() => inFlight.add(work(10))));
    inFlight.add(Promise.reject(new Error('failed')));
    expect(await inFlight.settled(1000)).toBe(true);
    expect(ended).toBe(2);
    inFlight.add(work(200));
    expect(await inFlight.settled(5)).toBe(false);
  });
});

test('a wait has its end', async () => {
  expect(await within(Promise.resolve(7), 1000)).toBe(7);
  await expect(within(new Promise(() => undefined), 5)).rejects.toMatchObject({ code: 'microsoft_busy' });
});

test('turns are taken in order, a failure holds nobody up, and other keys do not wait', async () => {
  const inTurn = createTurns();
  const order: string[] = [];
  const take = (key: string, name: string, milliseconds: number) =>
    inTurn(key, async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      order.push(name);
      if (name === 'first') throw new Error('first fails');
    });
  const all = await Promise.allSettled([
    take('a', 'first', 20),
    take('a', 'second', 1),
    take('b', 'other', 1),
  ]);
  expect(order).toEqual(['other', 'first', 'second']);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});
