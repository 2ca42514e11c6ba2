import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';

const longestPause = 30_000;

/**
 * Opens something that may not answer yet, and keeps trying: a server that starts while Microsoft 365 is down comes up by
 * itself afterwards. Rejects only when `signal` says that nobody waits any more.
 */
export async function openPatiently<T>(
  open: () => Promise<T>,
  { log, signal, firstPause = 1000 }: { log: Logger; signal: AbortSignal; firstPause?: number },
): Promise<T> {
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  left.catch(() => undefined);
  for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
    signal.throwIfAborted();
    try {
      return await Promise.race([open(), left]);
    } catch (error) {
      signal.throwIfAborted();
      log.error({ err: error, againInSeconds: wait / 1000 }, 'the records could not be opened');
    }
    await pause(wait, undefined, { signal });
  }
}
