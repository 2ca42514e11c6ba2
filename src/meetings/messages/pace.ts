/** In milliseconds. Tests bring a time of their own. */
export type PaceClock = {
  now(): number;
  /** Rejects once the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
};

export type Pace = {
  /** Resolves while nobody has asked us to wait. Rejects once the signal is aborted. */
  open(signal: AbortSignal): Promise<void>;
  /** Resolves when a message may go to this conversation: it has to go at once then. Rejects once the signal is aborted. */
  turn(conversationId: string, signal: AbortSignal): Promise<void>;
  /** Somebody asked us to wait. */
  pause(milliseconds: number): void;
};

/** Teams takes 50 requests a second of an app; some are left for answers to people, who wait for theirs. */
const mostPerSecond = 45;
/** Teams takes 1,800 messages an hour in one conversation: one in two seconds, and so all of its shorter limits (7 a second, 60 in 30 seconds). */
const shortestGap = 2000;
const mostRemembered = 5000;

/**
 * How fast this server writes to people. The servers do not know of each other, so each takes an equal share of what Teams allows
 * the app: `servers` is how many there are at most (the setting SERVERS). Where there are more, Teams says so (429), and all of them
 * wait. A conversation gets one message in so many seconds as there are servers, in two at least: one a second at most, whoever sends.
 */
export function createPace({ servers, clock = realClock }: { servers: number; clock?: PaceClock }): Pace {
  const gap = 1000 / Math.max(1, Math.floor(mostPerSecond / servers));
  const gapWithin = Math.max(shortestGap, servers * 1000);
  let pausedUntil = 0;

  async function open(signal: AbortSignal): Promise<void> {
    await until(() => pausedUntil, signal);
  }

  /** A timer can be late. */
  async function until(when: () => number, signal: AbortSignal): Promise<void> {
    for (let left = when() - clock.now(); left > 0; left = when() - clock.now()) {
      await clock.sleep(Math.ceil(left), signal);
    }
    signal.throwIfAborted();
  }

  /** Lets one after another through, `between` apart. Who comes late by up to `slack` does not hold up the rest. */
  function createLine(between: number, slack: number) {
    let next = 0;
    let last: Promise<unknown> = Promise.resolve();
    let inside = 0;
    return {
      isIdle: () => inside === 0 && next <= clock.now(),
      pass(signal: AbortSignal, then: () => Promise<void> = async () => undefined): Promise<void> {
        inside += 1;
        const mine = last.then(async () => {
          await until(() => next, signal);
          await then();
          next = Math.max(next, clock.now() - slack) + between;
        });
        const after = () => {
          inside -= 1;
        };
        last = mine.then(after, after);
        return mine;
      },
    };
  }

  const all = createLine(gap, gap);
  const lines = new Map<string, ReturnType<typeof createLine>>();

  function lineOf(conversationId: string) {
    const known = lines.get(conversationId);
    if (known) return known;
    if (lines.size >= mostRemembered) {
      for (const [id, line] of lines) if (line.isIdle()) lines.delete(id);
    }
    const line = createLine(gapWithin, 0);
    lines.set(conversationId, line);
    return line;
  }

  return {
    open,
    turn: (conversationId, signal) =>
      lineOf(conversationId).pass(signal, () => all.pass(signal, () => open(signal))),
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, clock.now() + milliseconds);
    },
  };
}

export const realClock: PaceClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal.addEventListener('abort', stop, { once: true });
    }),
};
