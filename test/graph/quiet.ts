import type { Log } from '../../src/graph/log.ts';

/** A log that nobody reads. */
export const quiet: Log = { debug() {}, info() {}, warn() {}, error() {} };

export type Entry = { level: keyof Log; fields: Record<string, unknown>; message: string };

/** A log that a test reads. */
export function recordingLog(): { log: Log; entries: Entry[] } {
  const entries: Entry[] = [];
  const write = (level: keyof Log) => (fields: object, message: string) => {
    entries.push({ level, fields: { ...fields }, message });
  };
  return {
    entries,
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
  };
}
