import fs from 'node:fs';
import path from 'node:path';

/** A map that is on disk by the time `put` returns: what was put survives the process being killed. */
export type Journal<T> = {
  /** Values are shared, not copied: change one by putting another in its place. */
  readonly entries: ReadonlyMap<string, T>;
  put(key: string, value: T): void;
  remove(key: string): void;
  close(): Promise<void>;
};

type Line<T> = { k: string; v?: T };

/**
 * Opens the journal in `file`, creating it and its folder where there is none. One process at a time.
 * A last line that was cut short is dropped: its `put` never returned. Any other damage throws.
 */
export function openJournal<T>(file: string): Journal<T> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const { entries, stale } = replay<T>(file);
  if (stale) compact(file, entries);
  const descriptor = fs.openSync(file, 'a');
  let open = true;

  const append = (line: Line<T>): void => {
    if (!open) throw new Error(`The journal ${file} is closed`);
    const before = fs.fstatSync(descriptor).size;
    try {
      writeAll(descriptor, `${JSON.stringify(line)}\n`);
    } catch (error) {
      // A full disk must not leave half a line in front of the next one.
      fs.ftruncateSync(descriptor, before);
      throw error;
    }
  };

  return {
    entries,
    put(key, value) {
      append({ k: key, v: value });
      entries.set(key, value);
    },
    remove(key) {
      if (!entries.has(key)) return;
      append({ k: key });
      entries.delete(key);
    },
    async close() {
      if (!open) return;
      open = false;
      fs.closeSync(descriptor);
    },
  };
}

/** Reads the file from its beginning. `stale` says that it holds more lines than are needed. */
function replay<T>(file: string): { entries: Map<string, T>; stale: boolean } {
  const entries = new Map<string, T>();
  if (!fs.existsSync(file)) return { entries, stale: false };
  const text = fs.readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const { k, v } = parse<T>(line, `${file}, line ${index + 1}`);
    if (v === undefined) entries.delete(k);
    else entries.set(k, v);
  }
  return { entries, stale: lines.length > entries.size || whole.length < text.length };
}

function parse<T>(line: string, place: string): Line<T> {
  try {
    return JSON.parse(line) as Line<T>;
  } catch (cause) {
    throw new Error(`${place} cannot be read. Remove the file to start again without it.`, { cause });
  }
}

/** Written beside the file and moved over it, so that a crash leaves either the old one or the new one. */
function compact<T>(file: string, entries: ReadonlyMap<string, T>): void {
  const draft = `${file}.draft`;
  const descriptor = fs.openSync(draft, 'w');
  try {
    for (const [k, v] of entries) writeAll(descriptor, `${JSON.stringify({ k, v })}\n`);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
  fs.renameSync(draft, file);
}

/** One system call may write less than it was given. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += fs.writeSync(descriptor, bytes, done);
}
