import { type FileHandle, open, stat } from 'node:fs/promises';
import type { RegisterFile } from '../../attendance/registerFile.ts';

const pieceBytes = 1 << 20;

/** While one piece is being read by the reader of marks, the next is being read from disk. */
async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  let buffers = [Buffer.allocUnsafe(pieceBytes), Buffer.allocUnsafe(pieceBytes)] as const;
  let coming = handle.read(buffers[0], 0, pieceBytes, null);
  for (;;) {
    const { bytesRead, buffer } = await coming;
    if (bytesRead === 0) return;
    buffers = [buffers[1], buffers[0]];
    coming = handle.read(buffers[0], 0, pieceBytes, null);
    // What is wrong is told when the piece is asked for, which may be never.
    coming.catch(() => {});
    yield buffer.subarray(0, bytesRead);
  }
}

/** A register file on disk, which is read as it is needed. Rejects with the file system's own error. */
export async function fileOnDisk(path: string): Promise<RegisterFile> {
  const { size } = await stat(path);
  return {
    name: path,
    size,
    async *pieces() {
      const handle = await open(path);
      try {
        yield* piecesOf(handle);
      } finally {
        await handle.close();
      }
    },
  };
}
