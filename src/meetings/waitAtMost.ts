import { setTimeout as pause } from 'node:timers/promises';

/** Waits for something to settle, but not for longer than this. Answers whether it settled; never rejects. */
export async function waitAtMost(milliseconds: number, awaited: Promise<unknown>): Promise<boolean> {
  const enough = new AbortController();
  const settled = awaited.then(
    () => true,
    () => true,
  );
  const patience = pause(milliseconds, false, { signal: enough.signal, ref: false }).catch(() => false);
  try {
    return await Promise.race([settled, patience]);
  } finally {
    enough.abort();
  }
}
