import { z } from 'zod';
import type { RegisterFile } from '../../attendance/registerFile.ts';
import type { SharedFiles } from '../../meetings/forum/sharedFiles.ts';
import { downloadInPieces } from '../downloads.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph } from '../graph.ts';
import { wholeOf } from '../partsOf.ts';
import { uploadInParts } from '../uploadSession.ts';

const driveItem = z.object({ id: z.string(), name: z.string(), size: z.number() });
const child = driveItem.extend({ file: z.unknown().optional() });

/** Graph takes a file in one request up to this size. */
const smallFile = 4 * 1024 * 1024;

const isId = /^[\w-]{1,128}$/;
/** What SharePoint takes in the name of a file, and what cannot be read as a path. */
const isFileName = /^[^"*:<>?/\\|#%~\p{Cc}]{1,200}$/u;

function checked(folder: readonly string[]): readonly string[] {
  if (!folder.every((part) => isId.test(part))) throw new Error('A folder of a library is named by ids');
  return folder;
}

/** The library of shared papers: its files come and go in pieces, however large they are. */
export function createSharedFiles(graph: Graph, drivePath: string): SharedFiles {
  const below = (parts: readonly string[]) => `${drivePath}/root:/${parts.map(encodeURIComponent).join('/')}`;

  /** The id of the file, where it is there whole. */
  async function find(path: string, size: number): Promise<string | undefined> {
    const there = await unlessMissing(
      graph.job.read({ operation: 'sharedPapers.find', method: 'GET', path }, driveItem),
    );
    return there?.size === size ? there.id : undefined;
  }

  async function upload(path: string, file: RegisterFile): Promise<string> {
    if (file.size > smallFile) {
      const id = await unlessMissing(uploadInParts(graph, path, file));
      // A session is gone once the last part has arrived, though the answer to it may have been lost.
      return id ?? (await find(path, file.size)) ?? (await uploadInParts(graph, path, file));
    }
    const { id } = await graph.job.read(
      {
        operation: 'sharedPapers.keep',
        method: 'PUT',
        path: `${path}:/content`,
        headers: { 'Content-Type': 'application/octet-stream' },
        body: await wholeOf(file),
      },
      driveItem,
    );
    return id;
  }

  return {
    async keep(folder, file) {
      if (!isFileName.test(file.name)) throw new Error('Not a name for a file in SharePoint');
      const fileId = await upload(below([...checked(folder), file.name]), file);
      return { fileId, name: file.name, size: file.size };
    },
    async list(folder) {
      const place = folder.length === 0 ? `${drivePath}/root` : `${below(checked(folder))}:`;
      const path = `${place}/children?$select=id,name,size,file`;
      const found = await unlessMissing(
        graph.waiting.all({ operation: 'sharedPapers.list', method: 'GET', path }, child),
      );
      return (found ?? [])
        .filter(({ file }) => file !== undefined && file !== null)
        .map(({ id, name, size }) => ({ fileId: id, name, size }));
    },
    pieces: (fileId) => downloadInPieces(graph, `${drivePath}/items/${encodeURIComponent(fileId)}`),
  };
}
