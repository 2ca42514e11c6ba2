import type { SavesHere } from '../casework/caseworkPorts.ts';

/** What this server is saving, and when it came to an end with the rest. Saves of one import come one after the other. */
export function createSavesHere(now: () => string): SavesHere {
  const running = new Set<string>();
  const stopped = new Map<string, string>();
  return {
    async during(importId, work) {
      running.add(importId);
      try {
        return await work();
      } finally {
        running.delete(importId);
        stopped.set(importId, now());
      }
    },
    isSaving: (importId) => running.has(importId),
    stoppedAt: (importId) => stopped.get(importId),
  };
}
