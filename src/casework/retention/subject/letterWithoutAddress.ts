import { escapedXml } from '../../letters/word/plainText.ts';
import { packed, textOf, wordParts } from '../../letters/word/wordParts.ts';
import { leftOut } from './withoutAddresses.ts';

const text = /(?<=<w:t(?: [^>]*)?>)[^<]*(?=<\/w:t>)/g;

/** A copy of a letter whose lines of an address are left out. The letter that was filed stays as it is. */
export async function letterWithoutAddress(
  bytes: Uint8Array,
  addresses: readonly string[],
): Promise<Uint8Array> {
  if (addresses.length === 0) return bytes;
  const lines = new Set(addresses.map(escapedXml));
  const parts = await wordParts(bytes);
  const copies = [...parts].map(([name, part]): [string, Uint8Array] => {
    if (!/^word\/[^/]+\.xml$/.test(name)) return [name, part];
    const kept = (words: string) => (lines.has(words.trim()) ? leftOut : words);
    return [name, new TextEncoder().encode(textOf(parts, name).replace(text, kept))];
  });
  return await packed(new Map(copies));
}
