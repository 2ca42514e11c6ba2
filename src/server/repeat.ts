import type { Logger } from 'pino';

export type Repeated = {
  /** Runs it at once, or once more after the run that is under way. */
  soon(): void;
  /** When it last came to a good end, in milliseconds since 1970. */
  lastDone(): number | undefined;
  /** Resolves when nothing of it runs any more. */
  stop(): Promise<void>;
};

/** Does work again and again, never beside itself. A failure is logged, and the next turn comes all the same. */
export function repeat(
  work: () => Promise<void>,
  { name, everySeconds, log }: { name: string; everySeconds: number; log: Logger },
): Repeated {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let lastDone: number | undefined;

  async function turn(): Promise<void> {
    try {
      await work();
      lastDone = Date.now();
    } catch (error) {
      log.error({ job: name, err: error }, 'job failed');
    }
  }

  function later(): void {
    timer = setTimeout(run, everySeconds * 1000).unref();
  }

  function run(): void {
    clearTimeout(timer);
    running = turn().then(() => {
      running = undefined;
      if (stopped) return;
      if (!again) return later();
      again = false;
      run();
    });
  }

  later();
  return {
    soon() {
      if (stopped) return;
      if (running) again = true;
      else run();
    },
    lastDone: () => lastDone,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
