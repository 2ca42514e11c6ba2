import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A zipped file with these parts. The same bytes on every machine: packed by the library itself, and dated without a time zone. */
export async function zipped(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    useCompressionStream: false,
    extendedTimestamp: false,
    // The parts of this local time are written, so it is the same everywhere.
    lastModDate: new Date(2026, 10, 20, 16, 0),
  });
  for (const [name, content] of Object.entries(parts)) await writer.add(name, new TextReader(content));
  return writer.close();
}
