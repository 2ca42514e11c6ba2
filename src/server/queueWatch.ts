/** What a queue is made of, by the names of the lists: what changes in a meeting, and what changes beside it. */
const often = ['QueueItems'] as const;
const seldom = ['Occurrences', 'Questions'] as const;
/** Every how many turns the lists are asked that seldom change. */
const seldomTurns = 5;
const all = [...often, ...seldom];

const secondMilliseconds = 1000;
/** Proxies close a connection on which nothing happens for minutes: an answer comes well before. */
const longestWait = 25_000;
const mostWaiting = 400;

export type QueueWatch = {
  /**
   * Looks now, and again whenever something may have changed, until `look` finds something or has looked for 25 seconds. Undefined
   * where it found nothing, at once where too many wait already or the server is closing.
   */
  wait<T>(look: () => Promise<T | undefined>, gone: AbortSignal): Promise<T | undefined>;
  /** Somebody changed something on this server: those who wait here look at once. */
  changed(): void;
  /** Lets everybody go. */
  close(): void;
};

type Options = {
  /** The lists behind the queues: what has changed in them, asked of Microsoft 365, and a number that moves on with every change. */
  lists(): Promise<{
    refreshLists(names: readonly string[]): Promise<void>;
    versionOfLists(names: readonly string[]): number;
  }>;
  everyMilliseconds?: number;
  mostMilliseconds?: number;
  most?: number;
};

/**
 * Lets people see within a second or two what others do on any server. While somebody waits here, and only then, the lists are asked
 * once a second what has changed, however many wait.
 */
export function createQueueWatch({
  lists,
  everyMilliseconds = secondMilliseconds,
  mostMilliseconds = longestWait,
  most = mostWaiting,
}: Options): QueueWatch {
  const waiting = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  let isTurning = false;
  let turns = 0;
  let seen = -1;
  /** How often those who wait were woken. */
  let wakes = 0;
  let closed = false;

  const wakeAll = () => {
    wakes += 1;
    for (const wake of [...waiting]) wake();
  };

  async function turn(): Promise<void> {
    isTurning = true;
    turns += 1;
    try {
      const { refreshLists, versionOfLists } = await lists();
      await refreshLists(turns % seldomTurns === 1 ? all : often);
      const version = versionOfLists(all);
      if (version !== seen) wakeAll();
      seen = version;
    } catch {
      // Microsoft 365 does not answer: who waits sees what was known, and the next turn asks again.
    } finally {
      isTurning = false;
      later();
    }
  }

  function later(): void {
    clearTimeout(timer);
    if (waiting.size > 0 && !isTurning && !closed)
      timer = setTimeout(() => void turn(), everyMilliseconds).unref();
  }

  /** Resolves when there is something to look at, or nothing more to wait for. */
  function nextLook(gone: AbortSignal, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(limit);
        gone.removeEventListener('abort', done);
        waiting.delete(done);
        if (waiting.size === 0) clearTimeout(timer);
        resolve();
      };
      const limit = setTimeout(done, milliseconds);
      gone.addEventListener('abort', done);
      waiting.add(done);
      if (waiting.size === 1) later();
    });
  }

  return {
    async wait(look, gone) {
      const until = performance.now() + mostMilliseconds;
      for (;;) {
        const before = wakes;
        const found = await look();
        const left = until - performance.now();
        if (found !== undefined || closed || gone.aborted || left <= 0 || waiting.size >= most) return found;
        // What happened while they looked they may have missed.
        if (wakes === before) await nextLook(gone, left);
      }
    },
    changed: wakeAll,
    close() {
      closed = true;
      clearTimeout(timer);
      wakeAll();
    },
  };
}
