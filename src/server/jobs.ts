import type { Logger } from 'pino';
import type { Stores } from '../graph/stores.ts';
import { repeat } from './repeat.ts';

export type Jobs = {
  refreshedAt(): number;
  reconciledAt(): number | undefined;
  reconcileSoon(): void;
  stop(): Promise<void>;
};

const reconcileSeconds = 300;

/** Keeps the copies of stores that have just been opened fresh, and the calendar like the lists. */
export function startJobs(
  stores: Pick<Stores, 'refresh' | 'reconcile'>,
  { refreshSeconds, log }: { refreshSeconds: number; log: Logger },
): Jobs {
  const openedAt = Date.now();
  const refresh = repeat(() => stores.refresh(), { name: 'refresh', everySeconds: refreshSeconds, log });
  const reconcile = repeat(() => stores.reconcile(), {
    name: 'reconcile',
    everySeconds: reconcileSeconds,
    log,
  });
  reconcile.soon();
  return {
    refreshedAt: () => refresh.lastDone() ?? openedAt,
    reconciledAt: reconcile.lastDone,
    reconcileSoon: reconcile.soon,
    async stop() {
      await Promise.all([refresh.stop(), reconcile.stop()]);
    },
  };
}
