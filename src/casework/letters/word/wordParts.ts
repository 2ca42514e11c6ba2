import { type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { Problem } from '../../../problems/problem.ts';

/** The parts of a Word file by name: 'word/document.xml'. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

export const mainPart = 'word/document.xml';

const mostParts = 1000;
/** A small file can hold gigabytes of the same, and say that it does not. */
const mostUnpacked = 32 << 20;

const tooMuch = () =>
  new Problem(
    'bad_request',
    'That Word file is too large once it is opened. Take pictures out of it, then try again.',
  );

async function unpacked(entry: FileEntry, left: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  await entry.getData(
    new WritableStream<Uint8Array>({
      write(piece) {
        size += piece.byteLength;
        if (size > left) throw tooMuch();
        pieces.push(piece);
      },
    }),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

/** @throws Problem bad_request for what is no zipped file, locked, damaged or far too large */
export async function wordParts(bytes: Uint8Array): Promise<WordParts> {
  const parts = new Map<string, Uint8Array>();
  let left = mostUnpacked;
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkCrc32: true });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue;
      if (entry.encrypted || parts.has(entry.filename)) throw new Error('A locked or doubled part');
      if (parts.size >= mostParts) throw tooMuch();
      const part = await unpacked(entry, left);
      left -= part.byteLength;
      parts.set(entry.filename, part);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const words = 'That is not a Word file that we can open. Save it in Word as a Word document (.docx).';
    throw new Problem('bad_request', words, { cause: error });
  }
  return parts;
}

export async function packed(parts: WordParts): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, extendedTimestamp: false });
  for (const [name, bytes] of parts) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

export const textOf = (parts: WordParts, name: string): string =>
  new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
