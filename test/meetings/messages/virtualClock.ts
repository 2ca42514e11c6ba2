import type { PaceClock } from '../../../src/meetings/messages/pace.ts';

/** A clock that goes on to the next thing that somebody waits for, as soon as nobody has anything else to do. */
export function virtualClock(
  late: () => number = () => 0,
): PaceClock & { run(work: Promise<unknown>): Promise<void> } {
  let now = 0;
  const waiting: { at: number; wake(): void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((done, fail) => {
        signal.throwIfAborted();
        const stop = () => fail(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        const wake = () => {
          signal.removeEventListener('abort', stop);
          done();
        };
        waiting.push({ at: now + milliseconds + late(), wake });
      }),
    async run(work) {
      let running = true;
      const over = () => {
        running = false;
      };
      work.then(over, over);
      while (running) {
        await new Promise((idle) => setImmediate(idle));
        waiting.sort((a, b) => a.at - b.at);
        const next = waiting.shift();
        if (!next) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
      await work;
    },
  };
}

/** The most that lie in any second of these instants (milliseconds). */
export function mostInASecond(instants: readonly number[]): number {
  const sorted = [...instants].sort((a, b) => a - b);
  let from = 0;
  let most = 0;
  sorted.forEach((at, index) => {
    while ((sorted[from] ?? 0) <= at - 1000) from += 1;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
