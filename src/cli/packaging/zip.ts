import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

// A fixed date, so that the same contents always make the same bytes.
const mtime = new Date('2026-01-01T00:00:00Z');

/** A zip of these files, all at its root: Teams refuses a package whose manifest lies in a folder. */
export async function zipOf(files: Record<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, name, { mtime });
  zip.end();
  return buffer(zip.outputStream);
}
