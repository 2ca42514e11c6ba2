import { z } from 'zod';
import { fileOfBytes } from '../../attendance/registerFile.ts';
import type { Papers } from '../../casework/cases/casePorts.ts';
import { downloadInPieces } from '../downloads.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph } from '../graph.ts';
import { uploadInParts } from '../uploadSession.ts';

const driveItem = z.object({ id: z.string() });
const child = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number(),
  file: z.unknown().optional(),
});

/** Graph takes a file in one request up to this size. */
const smallFile = 4 * 1024 * 1024;

const isId = /^[\w-]{1,128}$/;
/** What SharePoint takes in the name of a file, and what cannot be read as a path. */
const isFileName = /^[^"*:<>?/\\|#%~\p{Cc}]{1,200}$/u;

function mustBeIds(path: readonly string[]): void {
  if (path.every((part) => isId.test(part))) return;
  throw new Error('A folder of a library is named by an id');
}

/** A library of files in folders that are named by ids. `name` is for the log: 'papers'. */
export function createPapers(graph: Graph, drivePath: string, name: string): Papers {
  const below = (parts: readonly string[]) =>
    `${drivePath}/root${parts.length === 0 ? '' : `:/${parts.map(encodeURIComponent).join('/')}`}`;

  return {
    async keep(path, file) {
      mustBeIds(path);
      if (!isFileName.test(file.name)) throw new Error('Not a name for a file in SharePoint');
      const place = below([...path, file.name]);
      if (file.bytes.byteLength > smallFile) {
        return { fileId: await uploadInParts(graph, place, fileOfBytes(file.name, file.bytes)) };
      }
      const { id } = await graph.waiting.read(
        {
          operation: `${name}.keep`,
          method: 'PUT',
          path: `${place}:/content`,
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file.bytes,
        },
        driveItem,
      );
      return { fileId: id };
    },
    async read(fileId) {
      const pieces: Uint8Array[] = [];
      const item = `${drivePath}/items/${encodeURIComponent(fileId)}`;
      for await (const piece of downloadInPieces(graph, item)) pieces.push(piece);
      return Buffer.concat(pieces);
    },
    async list(path) {
      mustBeIds(path);
      const folder = path.length === 0 ? below(path) : `${below(path)}:`;
      const found = await unlessMissing(
        graph.waiting.all(
          { operation: `${name}.list`, method: 'GET', path: `${folder}/children?$select=id,name,size,file` },
          child,
        ),
      );
      return (found ?? [])
        .filter(({ file }) => file !== undefined && file !== null)
        .map(({ id, name: fileName, size }) => ({ fileId: id, name: fileName, size }));
    },
    async erase(path) {
      mustBeIds(path);
      if (path.length === 0) throw new Error('A library is not erased as a whole');
      await unlessMissing(
        graph.job.send({ operation: `${name}.erase`, method: 'DELETE', path: below(path) }),
      );
    },
  };
}
