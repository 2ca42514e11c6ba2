import { escapedXml } from '../../letters/word/plainText.ts';
import { packed, textOf, wordParts } from '../../letters/word/wordParts.ts';
import { leftOut } from './withoutAddresses.ts';

/** A piece of text, or what ends a line of it: Word splits a line into pieces as it likes. */
const pieceOrEnd = /(<w:t(?: [^>]*)?>)([^<]*)(?=<\/w:t>)|<w:(?:br|cr|p)\b[^>]*>|<\/w:p>/g;

type Piece = { from: number; to: number; words: string };

/** The lines of a part of a Word file, each as the pieces that it is made of. */
function linesOf(xml: string): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { index, 0: found, 1: tag, 2: words = '' } of xml.matchAll(pieceOrEnd)) {
    if (tag === undefined) lines.push([]);
    else lines.at(-1)?.push({ from: index + tag.length, to: index + found.length, words });
  }
  return lines;
}

/** What each piece becomes: one that is an address by itself, or all those of a line that is one. */
function withoutLines(xml: string, addresses: ReadonlySet<string>): string {
  let result = '';
  let done = 0;
  for (const line of linesOf(xml)) {
    const isOne = addresses.has(
      line
        .map(({ words }) => words)
        .join('')
        .trim(),
    );
    for (const [at, { from, to, words }] of line.entries()) {
      const alone = addresses.has(words.trim()) ? leftOut : words;
      const kept = isOne ? (at === 0 ? leftOut : '') : alone;
      result += xml.slice(done, from) + kept;
      done = to;
    }
  }
  return result + xml.slice(done);
}

/**
 * A copy of a letter whose lines of an address are left out. The letter that was filed stays as it is.
 * @throws Problem bad_request for what is no Word file that can be opened: nobody knows what stands in it
 */
export async function letterWithoutAddress(
  bytes: Uint8Array,
  addresses: readonly string[],
): Promise<Uint8Array> {
  const parts = await wordParts(bytes);
  if (addresses.length === 0) return bytes;
  const lines = new Set(addresses.map(escapedXml));
  const copies = [...parts].map(([name, part]): [string, Uint8Array] => {
    if (!/^word\/[^/]+\.xml$/.test(name)) return [name, part];
    return [name, new TextEncoder().encode(withoutLines(textOf(parts, name), lines))];
  });
  return await packed(new Map(copies));
}
