import type { RegisterFile } from '../../attendance/registerFile.ts';
import type { ForumPaper } from './forumPage.ts';

/** The library Shared papers. Nothing about a pupil is in it. */
export type SharedFiles = {
  /** Streams a file into a folder under this name, which must not be there yet. Folders are named by ids of ours. */
  keep(folder: readonly string[], file: RegisterFile): Promise<ForumPaper>;
  /** What lies in a folder; nothing where there is none. */
  list(folder: readonly string[]): Promise<readonly ForumPaper[]>;
  /** The content, in pieces as it comes; rejects with `not_found` where it is no longer there. */
  pieces(fileId: string): AsyncIterable<Uint8Array>;
};
