import type { AuditEntry } from './auditEntry.ts';
import type { AuditStore, AuditTrail } from './auditPorts.ts';

/** What people did on this server and is not in the audit yet. */
export type BufferedTrail = AuditTrail & {
  /** Puts down what waits. What cannot be written is kept for the next time. */
  write(store: Pick<AuditStore, 'append'>): Promise<void>;
};

/** Ids of what was written are remembered up to this number, so that a page looked at again and again costs no request. */
const mostRemembered = 50_000;
const mostAtOnce = 500;

/**
 * Takes down what people do without making anybody wait.
 * @param noted is called where there is something new to write
 */
export function createAuditTrail(noted: () => void): BufferedTrail {
  const waiting = new Map<string, AuditEntry>();
  const written = new Set<string>();
  let writing = Promise.resolve();

  function remember(id: string): void {
    written.add(id);
    if (written.size <= mostRemembered) return;
    for (const oldest of written) {
      written.delete(oldest);
      break;
    }
  }

  async function writeAll(store: Pick<AuditStore, 'append'>): Promise<void> {
    while (waiting.size > 0) {
      const some = [...waiting.values()].slice(0, mostAtOnce);
      await store.append(some);
      for (const { id } of some) {
        waiting.delete(id);
        remember(id);
      }
    }
  }

  return {
    note(entry) {
      if (written.has(entry.id) || waiting.has(entry.id)) return;
      waiting.set(entry.id, entry);
      noted();
    },
    write(store) {
      // One after the other: each would send what the other has not finished sending.
      writing = writing.catch(() => undefined).then(() => writeAll(store));
      return writing;
    },
  };
}
