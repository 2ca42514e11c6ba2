import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArrivedFile } from '../../casework/imports/arrivedFile.ts';
import { Problem } from '../../problems/problem.ts';

/** A file that has arrived, and whose it is. */
export type Upload = { id: string; file: ArrivedFile };

/** Register files that wait on disk to be checked and saved: for half an hour, and for nobody but who sent them. */
export type UploadSpool = {
  /** Takes a file in as it comes, a piece at a time. @throws Problem too_large, bad_request, too_many_requests */
  take(personId: string, name: string, body: AsyncIterable<Uint8Array>): Promise<Upload>;
  /** Lets work use an upload, which is there until the work ends. Other people's are not there. @throws Problem upload_gone */
  use<T>(uploadId: string, personId: string, work: (file: ArrivedFile) => Promise<T>): Promise<T>;
  /** Takes an upload away. Of one that is not there, or somebody else's, it says nothing. */
  drop(uploadId: string, personId: string): Promise<void>;
  /** Takes all of them away. */
  close(): Promise<void>;
};

export const largestUpload = 1024 * 1024 * 1024;
export const tooLarge = 'That file is larger than 1 GB. Split it by term, or by year group, and try again.';

const keptMilliseconds = 30 * 60_000;
/** So many files of one person wait at most. */
const mostOfAPerson = 60;
const folderName = 'graduated-response-uploads-';
const pieceBytes = 1 << 20;

type Held = Upload & { personId: string; path: string; users: number; timer: NodeJS.Timeout; gone: boolean };

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what servers left behind that came to a sudden end. One of them may have had the number of this process. */
async function removeStale(folder: string): Promise<void> {
  const began = Date.now() - process.uptime() * 1000;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(folderName)) continue;
    const path = join(folder, name);
    const owner = Number.parseInt(name.slice(folderName.length), 10);
    const found = await stat(path).catch(() => undefined);
    const isOurs = owner === process.pid && found !== undefined && found.birthtimeMs >= began;
    if (!isOurs && (owner === process.pid || !isAlive(owner)))
      await rm(path, { recursive: true, force: true });
  }
}

/** What comes, until its sender goes away: that is nobody's fault of ours. */
async function* arriving(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw new Problem('bad_request', 'The file did not arrive whole. Send it again.', { cause: error });
  }
}

type Options = { folder?: string; largest?: number; keptFor?: number };

export function createUploadSpool({
  folder = tmpdir(),
  largest = largestUpload,
  keptFor = keptMilliseconds,
}: Options = {}): UploadSpool {
  const uploads = new Map<string, Held>();
  const coming = new Set<{ personId: string }>();
  let closed = false;
  let own: Promise<string> | undefined;
  /** A folder that nobody else on this machine may look into. Systems clear their temporary folders from time to time. */
  async function ownFolder(): Promise<string> {
    own ??= mkdir(folder, { recursive: true })
      .then(() => removeStale(folder))
      .then(() => mkdtemp(join(folder, `${folderName}${process.pid}-`)));
    try {
      const made = await own;
      await mkdir(made, { recursive: true, mode: 0o700 });
      return made;
    } catch (error) {
      own = undefined;
      throw error;
    }
  }

  async function remove(held: Held): Promise<void> {
    clearTimeout(held.timer);
    uploads.delete(held.id);
    held.gone = true;
    if (held.users === 0) await rm(held.path, { force: true });
  }

  function hold(held: Held): void {
    clearTimeout(held.timer);
    if (held.gone) return;
    // What cannot be removed now goes with the folder.
    held.timer = setTimeout(() => void remove(held).catch(() => undefined), keptFor).unref();
  }

  function find(uploadId: string, personId: string): Held | undefined {
    const held = uploads.get(uploadId);
    return held?.personId === personId ? held : undefined;
  }

  async function write(
    path: string,
    body: AsyncIterable<Uint8Array>,
  ): Promise<{ size: number; checksum: string }> {
    const hash = createHash('sha256');
    const file = await open(path, 'wx', 0o600);
    let size = 0;
    try {
      for await (const piece of arriving(body)) {
        size += piece.byteLength;
        if (size > largest) throw new Problem('too_large', tooLarge);
        hash.update(piece);
        await file.writeFile(piece);
      }
    } finally {
      await file.close();
    }
    if (size === 0) throw new Problem('bad_request', 'The file is empty. Export the marks and try again.');
    return { size, checksum: hash.digest('hex') };
  }

  const receive: UploadSpool['take'] = async (personId, name, body) => {
    const id = randomUUID();
    const path = join(await ownFolder(), id);
    try {
      const { size, checksum } = await write(path, body);
      if (closed) throw new Problem('upload_gone');
      const pieces = () => createReadStream(path, { highWaterMark: pieceBytes });
      const file: ArrivedFile = { name, size, checksum, pieces };
      const timer = setTimeout(() => undefined, 0);
      const held: Held = { id, file, personId, path, users: 0, timer, gone: false };
      uploads.set(id, held);
      hold(held);
      return { id, file };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  };

  return {
    async take(personId, name, body) {
      const waiting = [...uploads.values(), ...coming].filter((one) => one.personId === personId).length;
      if (waiting >= mostOfAPerson) {
        const words = 'You have sent as many files as we can hold. Save or remove some of them first.';
        throw new Problem('too_many_requests', words);
      }
      const sender = { personId };
      coming.add(sender);
      try {
        return await receive(personId, name, body);
      } finally {
        coming.delete(sender);
      }
    },
    async use(uploadId, personId, work) {
      const held = find(uploadId, personId);
      if (!held) throw new Problem('upload_gone');
      clearTimeout(held.timer);
      held.users += 1;
      try {
        return await work(held.file);
      } finally {
        held.users -= 1;
        if (held.users === 0 && held.gone) await rm(held.path, { force: true });
        else if (held.users === 0) hold(held);
      }
    },
    async drop(uploadId, personId) {
      const held = find(uploadId, personId);
      if (held) await remove(held);
    },
    async close() {
      closed = true;
      for (const held of uploads.values()) clearTimeout(held.timer);
      uploads.clear();
      const made = await own?.catch(() => undefined);
      if (made !== undefined) await rm(made, { recursive: true, force: true });
    },
  };
}
