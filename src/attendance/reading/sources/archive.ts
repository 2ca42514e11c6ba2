import { type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { Problem } from '../../../problems/problem.ts';

const mostParts = 10_000;
const mostUnpacked = 256 << 20;

const damaged = (cause: unknown) =>
  new Problem(
    'register_unreadable',
    'This workbook is damaged: parts of it do not match their checksums. Open it in Excel, save it again and use the new file, or export the marks as CSV.',
    { cause },
  );

export const tooLarge = () =>
  new Problem(
    'register_unreadable',
    'This workbook holds more than 256 MB once it is unpacked, which is more than we read. Export the marks as CSV, which can be of any size.',
  );

/** How many bytes may still be unpacked: a small file can hold gigabytes of the same, and say that it does not. */
export class Budget {
  #left = mostUnpacked;

  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw tooLarge();
  }
}

export type PartWatch = {
  budget: Budget;
  signal?: AbortSignal | undefined;
  /** Told the share of the part that has been read: 0 to 1. */
  progress?: ((share: number) => void) | undefined;
};

/** Thrown by who takes the text of a part, to read no further. */
export const enough = new Error('Enough was read');

function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
}

/** The parts of a zipped file, by name. Everything that is read is checked against its checksum. */
export class Archive {
  readonly #parts: ReadonlyMap<string, FileEntry>;

  private constructor(parts: ReadonlyMap<string, FileEntry>) {
    this.#parts = parts;
  }

  /** Throws Problem register_unreadable where the bytes are no zipped file, or a damaged one. */
  static async of(bytes: Uint8Array): Promise<Archive> {
    const parts = new Map<string, FileEntry>();
    try {
      const reader = new ZipReader(new Uint8ArrayReader(bytes), {
        useWebWorkers: false,
        checkCrc32: true,
        strictness: 'tolerant',
      });
      for await (const entry of reader.getEntriesGenerator()) {
        if (parts.size >= mostParts) throw tooLarge();
        if (!entry.directory) parts.set(keyOf(entry.filename), entry);
      }
    } catch (error) {
      throw error instanceof Problem ? error : damaged(error);
    }
    return new Archive(parts);
  }

  has(name: string): boolean {
    return this.#parts.has(keyOf(name));
  }

  hasUnder(folder: string): boolean {
    return [...this.#parts.keys()].some((name) => name.startsWith(folder));
  }

  get locked(): boolean {
    return [...this.#parts.values()].some(({ encrypted }) => encrypted);
  }

  /** Hands over the text of a part, piece by piece, and says whether all of it was taken. */
  async read(name: string, take: (piece: string) => void, watch: PartWatch): Promise<boolean> {
    const part = this.#parts.get(keyOf(name));
    if (!part) throw damaged(new Error(`No part ${name}`));
    if (part.uncompressedSize > mostUnpacked) throw tooLarge();
    const { budget, signal, progress } = watch;
    let decoder: TextDecoder | undefined;
    let seen = 0;
    let fault: unknown;
    const writable = new WritableStream<Uint8Array>({
      write(bytes) {
        try {
          signal?.throwIfAborted();
          budget.spend(bytes.length);
          decoder ??= decoderFor(bytes);
          take(decoder.decode(bytes, { stream: true }));
          seen += bytes.length;
          progress?.(Math.min(1, seen / Math.max(1, part.uncompressedSize)));
        } catch (error) {
          fault = error;
          throw error;
        }
      },
    });
    try {
      await part.getData(writable);
    } catch (error) {
      if (fault === enough) return false;
      throw fault ?? damaged(error);
    }
    if (decoder) take(decoder.decode());
    return true;
  }
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
