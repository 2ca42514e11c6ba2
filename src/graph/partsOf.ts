import type { RegisterFile } from '../attendance/registerFile.ts';

export type Part = { start: number; bytes: Uint8Array<ArrayBuffer> };

/** A file in parts of exactly this size, but for the last. Each part has memory of its own. */
export async function* partsOf(file: RegisterFile, size: number): AsyncGenerator<Part> {
  let part = new Uint8Array(size);
  let filled = 0;
  let start = 0;
  for await (const piece of file.pieces()) {
    let at = 0;
    while (at < piece.byteLength) {
      const taken = piece.subarray(at, at + size - filled);
      part.set(taken, filled);
      filled += taken.byteLength;
      at += taken.byteLength;
      if (filled < size) continue;
      yield { start, bytes: part };
      start += filled;
      filled = 0;
      part = new Uint8Array(size);
    }
  }
  if (filled > 0) yield { start, bytes: part.subarray(0, filled) };
}

/** All bytes of a file, which has to be small. */
export async function wholeOf(file: RegisterFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.pieces()) pieces.push(piece);
  return Buffer.concat(pieces);
}
