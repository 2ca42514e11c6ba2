import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** A zipped file with these parts, as bytes. */
export async function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
