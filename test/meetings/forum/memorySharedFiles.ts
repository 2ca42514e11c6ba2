import type { ForumPaper } from '../../../src/meetings/forum/forumPage.ts';
import type { SharedFiles } from '../../../src/meetings/forum/sharedFiles.ts';
import { Problem } from '../../../src/problems/problem.ts';

type Kept = ForumPaper & { folder: string; bytes: Uint8Array };

/** The library Shared papers in memory. `put` is somebody who puts a file there past the product. */
export function memorySharedFiles() {
  const kept: Kept[] = [];
  const put = (folder: readonly string[], name: string, bytes: Uint8Array): ForumPaper => {
    const fileId = `file-${kept.length + 1}`;
    kept.push({ fileId, name, size: bytes.byteLength, folder: folder.join('/'), bytes });
    return { fileId, name, size: bytes.byteLength };
  };
  const sharedFiles: SharedFiles = {
    async keep(folder, file) {
      const pieces: Uint8Array[] = [];
      for await (const piece of file.pieces()) pieces.push(piece.slice());
      return put(folder, file.name, Buffer.concat(pieces));
    },
    list: async (folder) =>
      kept
        .filter((file) => file.folder === folder.join('/'))
        .map(({ fileId, name, size }) => ({ fileId, name, size })),
    async *pieces(fileId) {
      const file = kept.find((one) => one.fileId === fileId);
      if (!file) throw new Problem('not_found');
      yield file.bytes;
    },
  };
  return { sharedFiles, kept, put };
}
