import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RegisterFiles } from '../../casework/ports.ts';
import { unlessMissing } from '../failure.ts';
import type { Graph } from '../graph.ts';
import { uploadInParts } from '../uploadSession.ts';

const driveItem = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number(),
  createdDateTime: z.string(),
  file: z.unknown().optional(),
});

/** Graph takes a file in one request up to this size. */
const smallFile = 4 * 1024 * 1024;

/** What SharePoint refuses in a name, and what would make a path of it. */
const refused = /["*:<>?/\\|#%~\p{Cc}]/gu;

/**
 * The name in the library: the uploaded name with the start of the content's hash before its ending, so that the
 * same file keeps its name and another file of that name does not overwrite it.
 */
export function keptName(name: string, bytes: Uint8Array): string {
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const plain = name.replace(refused, '_').replace(/^[\s.]+|[\s.]+$/g, '') || 'register';
  const [, stem = plain, ending = ''] = /^(.+?)(\.[^.]{1,8})?$/u.exec(plain) ?? [];
  return `${stem.slice(0, 100)} ${mark}${ending}`;
}

/** The name as it was uploaded, as far as SharePoint let it be. */
export function uploadedName(kept: string): string {
  return kept.replace(/ [0-9a-f]{12}(?=\.[^.]{1,8}$|$)/, '');
}

export function createRegisterFiles(graph: Graph, drivePath: string): RegisterFiles {
  const folder = (schoolId: string) => `${drivePath}/root:/${encodeURIComponent(schoolId)}`;

  /** The id of the file, where it is there with this size: its name is made from its content. */
  async function find(path: string, size: number): Promise<string | undefined> {
    const there = await unlessMissing(
      graph.job.read({ operation: 'registers.find', method: 'GET', path }, driveItem),
    );
    return there?.size === size ? there.id : undefined;
  }

  async function upload(path: string, bytes: Uint8Array): Promise<string> {
    if (bytes.byteLength > smallFile) {
      const id = await unlessMissing(uploadInParts(graph, path, bytes));
      // A session is gone once the last part has arrived, though the answer to it may have been lost.
      return id ?? (await find(path, bytes.byteLength)) ?? (await uploadInParts(graph, path, bytes));
    }
    const { id } = await graph.job.read(
      {
        operation: 'registers.keep',
        method: 'PUT',
        path: `${path}:/content`,
        headers: { 'Content-Type': 'application/octet-stream' },
        body: bytes,
      },
      driveItem,
    );
    return id;
  }

  return {
    async keep(schoolId, { name, bytes }) {
      const path = `${folder(schoolId)}/${encodeURIComponent(keptName(name, bytes))}`;
      return { fileId: (await find(path, bytes.byteLength)) ?? (await upload(path, bytes)) };
    },
    async list(schoolId) {
      const path = `${folder(schoolId)}:/children?$top=200`;
      const items = await unlessMissing(
        graph.waiting.all({ operation: 'registers.list', method: 'GET', path }, driveItem),
      );
      return (items ?? [])
        .filter(({ file }) => file !== undefined)
        .map(({ id, name, size, createdDateTime }) => ({
          fileId: id,
          name: uploadedName(name),
          uploadedAt: createdDateTime,
          size,
        }))
        .sort((a, b) => (a.uploadedAt < b.uploadedAt ? 1 : -1));
    },
  };
}
