import { type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** What somebody was answered, as far as they can see it. */
export type Answer = {
  status: number;
  /** Sorted, without the id of the request. */
  headers: string;
  /** Without the reference, which finds an answer in the log. Of a zipped file everything that is in it. */
  text: string;
};

const isZipped = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A file as text, and everything in it where it is a zipped one. */
async function unpacked(bytes: Uint8Array): Promise<string> {
  if (!isZipped(bytes)) return new TextDecoder().decode(bytes);
  const texts: string[] = [];
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const part = await (entry as FileEntry).getData(new Uint8ArrayWriter(), { useWebWorkers: false });
    texts.push(`${entry.filename}\n${await unpacked(part)}`);
  }
  return texts.join('\n');
}

const reference = /"reference":"[^"]*"/g;

export async function answerOf(response: Response): Promise<Answer> {
  const headers = [...response.headers]
    .filter(([name]) => name !== 'x-request-id')
    .map(([name, value]) => `${name}: ${value}`)
    .sort()
    .join('\n');
  const text = await unpacked(new Uint8Array(await response.arrayBuffer()));
  return { status: response.status, headers, text: text.replace(reference, '"reference":""') };
}

/** The words out of a list that occur in an answer. */
export const wordsIn = ({ headers, text }: Pick<Answer, 'headers' | 'text'>, words: readonly string[]) =>
  words.filter((word) => text.includes(word) || headers.includes(word));
