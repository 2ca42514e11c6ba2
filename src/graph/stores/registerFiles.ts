import { z } from 'zod';
import { fileOfBytes, type RegisterFile } from '../../attendance/registerFile.ts';
import { shortened } from '../../casework/imports/shortened.ts';
import type { Snapshot } from '../../casework/imports/snapshot.ts';
import type { RegisterFiles } from '../../casework/ports.ts';
import { downloadInPieces } from '../downloads.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph } from '../graph.ts';
import { wholeOf } from '../partsOf.ts';
import { uploadInParts } from '../uploadSession.ts';

const driveItem = z.object({ id: z.string(), name: z.string(), size: z.number() });
const child = z.object({ id: z.string(), name: z.string(), file: z.unknown().optional() });

const snapshotShape: z.ZodType<Snapshot> = z.array(
  z.object({
    upn: z.string(),
    surname: z.string(),
    forename: z.string(),
    yearGroup: z.string(),
    possible: z.number(),
    attended: z.number(),
  }),
);

/** Graph takes a file in one request up to this size. */
const smallFile = 4 * 1024 * 1024;

/** What SharePoint refuses in a name, and what would make a path of it. */
const refused = /["*:<>?/\\|#%~\p{Cc}]/gu;

/**
 * The name in the library: the uploaded name with the start of the content's SHA-256 before its ending, so that the
 * same file keeps its name and another file of that name does not overwrite it.
 */
export function keptName(name: string, checksum: string): string {
  const plain = name.replace(refused, '_').replace(/^[\s.]+|[\s.]+$/g, '') || 'register';
  const [, stem = plain, ending = ''] = /^(.+?)(\.[^.]{1,8})?$/u.exec(plain) ?? [];
  return `${shortened(stem, 100)} ${checksum.slice(0, 12)}${ending}`;
}

/** Register files in a library: a folder for each school, and in it one for what the next dry run has to know of each. */
export function createRegisterFiles(graph: Graph, drivePath: string): RegisterFiles {
  const below = (...names: string[]) => `${drivePath}/root:/${names.map(encodeURIComponent).join('/')}`;
  const snapshotPath = (schoolId: string, importId: string) =>
    below(schoolId, 'snapshots', `${importId}.json`);

  /** The id of the file, where it is there with this size. */
  async function find(path: string, size?: number): Promise<string | undefined> {
    const there = await unlessMissing(
      graph.job.read({ operation: 'registers.find', method: 'GET', path }, driveItem),
    );
    return size === undefined || there?.size === size ? there?.id : undefined;
  }

  async function upload(path: string, file: RegisterFile): Promise<string> {
    if (file.size > smallFile) {
      const id = await unlessMissing(uploadInParts(graph, path, file));
      // A session is gone once the last part has arrived, though the answer to it may have been lost.
      return id ?? (await find(path, file.size)) ?? (await uploadInParts(graph, path, file));
    }
    const { id } = await graph.job.read(
      {
        operation: 'registers.keep',
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
    async keep(schoolId, file) {
      const path = below(schoolId, keptName(file.name, file.checksum));
      return { fileId: (await find(path, file.size)) ?? (await upload(path, file)) };
    },
    async open(fileId, name) {
      const path = `${drivePath}/items/${encodeURIComponent(fileId)}`;
      const { size } = await graph.job.read({ operation: 'registers.open', method: 'GET', path }, driveItem);
      return { name, size, pieces: () => downloadInPieces(graph, path) };
    },
    async keepSnapshot(schoolId, importId, snapshot) {
      const path = snapshotPath(schoolId, importId);
      const bytes = new TextEncoder().encode(JSON.stringify(snapshot));
      await upload(path, fileOfBytes('snapshot.json', bytes));
    },
    async snapshot(schoolId, importId) {
      const path = snapshotPath(schoolId, importId);
      const fileId = await find(path);
      if (fileId === undefined) return undefined;
      const pieces: Uint8Array[] = [];
      const item = `${drivePath}/items/${encodeURIComponent(fileId)}`;
      for await (const piece of downloadInPieces(graph, item)) pieces.push(piece);
      return snapshotShape.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
    },
    async dropSnapshot(schoolId, importId) {
      const path = snapshotPath(schoolId, importId);
      await unlessMissing(graph.job.send({ operation: 'registers.drop', method: 'DELETE', path }));
    },
    async list(schoolId) {
      const path = `${below(schoolId)}:/children?$select=id,name,file`;
      const found = await unlessMissing(
        graph.job.all({ operation: 'registers.list', method: 'GET', path }, child),
      );
      return (found ?? [])
        .filter(({ file }) => file !== undefined && file !== null)
        .map(({ id, name }) => ({ fileId: id, name }));
    },
    async erase(fileId) {
      const path = `${drivePath}/items/${encodeURIComponent(fileId)}`;
      await unlessMissing(graph.job.send({ operation: 'registers.erase', method: 'DELETE', path }));
    },
  };
}
