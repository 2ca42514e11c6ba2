import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { RegisterFile } from '../../attendance/registerFile.ts';

const pieceBytes = 1 << 20;

/** A register file on disk, which is read as it is needed. Rejects with the file system's own error. */
export async function fileOnDisk(path: string): Promise<RegisterFile> {
  const { size } = await stat(path);
  return {
    name: path,
    size,
    pieces: () => createReadStream(path, { highWaterMark: pieceBytes }),
  };
}
