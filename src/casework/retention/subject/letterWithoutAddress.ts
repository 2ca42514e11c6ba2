import { checkWordFile } from '../../letters/word/checkWordFile.ts';
import { escapedXml } from '../../letters/word/plainText.ts';
import { packed, textOf } from '../../letters/word/wordParts.ts';
import { leftOut } from './withoutAddresses.ts';

/** A piece of text that stands or was deleted, or what ends a line of it: Word splits a line into pieces as it likes. */
const pieceOrEnd =
  /(<w:(t|delText)(?: [^>]*)?>)([^<]*)(?=<\/w:(?:t|delText)>)|<w:(?:br|cr|p)\b[^>]*>|<\/w:p>/g;

/** `kept` is what each of its characters becomes, where any of them goes. */
type Piece = { from: number; words: string; kept?: string[]; isDeleted: boolean };

/** The lines of a part of a Word file, each as the pieces that it is made of. */
function linesOf(xml: string): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { index, 1: tag, 2: name, 3: words = '' } of xml.matchAll(pieceOrEnd)) {
    if (tag === undefined) lines.push([]);
    else lines.at(-1)?.push({ from: index + tag.length, words, isDeleted: name === 'delText' });
  }
  return lines;
}

/** Where an address is a whole line it may be any word. Within one it has to be sure to mean where somebody lives. */
const isSure = (address: string) => address.length > 5 && /\d/.test(address) && address.includes(' ');

/** Where these words are an address, or hold one: from and to. */
function found(words: string, addresses: ReadonlySet<string>): [from: number, to: number][] {
  const whole = words.trim();
  if (addresses.has(whole)) return [[words.indexOf(whole), words.indexOf(whole) + whole.length]];
  return [...addresses].filter(isSure).flatMap((address) => {
    const starts: number[] = [];
    for (let at = words.indexOf(address); at >= 0; at = words.indexOf(address, at + address.length))
      starts.push(at);
    return starts.map((at): [number, number] => [at, at + address.length]);
  });
}

/** From the first character of these on there is the mark, and nothing of the others. */
function leaveOut(pieces: readonly Piece[], [from, to]: [number, number]): void {
  let start = 0;
  for (const piece of pieces) {
    const end = Math.min(to - start, piece.words.length);
    for (let at = Math.max(from - start, 0); at < end; at += 1) {
      piece.kept ??= piece.words.split('');
      // One address may be a part of another that is left out already.
      piece.kept[at] = start + at === from && piece.kept[at] !== '' ? leftOut : '';
    }
    start += piece.words.length;
  }
}

/** A line is looked at as it stands, as what was deleted from it, as both, and piece by piece. */
function withoutLines(xml: string, addresses: ReadonlySet<string>): string {
  let result = '';
  let done = 0;
  for (const line of linesOf(xml)) {
    const standing = line.filter(({ isDeleted }) => !isDeleted);
    const deleted = line.filter(({ isDeleted }) => isDeleted);
    for (const pieces of [standing, deleted, line, ...line.map((one) => [one])]) {
      const words = pieces.map((one) => one.words).join('');
      for (const range of found(words, addresses)) leaveOut(pieces, range);
    }
    for (const { from, words, kept } of line) {
      result += xml.slice(done, from) + (kept?.join('') ?? words);
      done = from + words.length;
    }
  }
  return result + xml.slice(done);
}

/**
 * A copy of a letter whose lines of an address are left out. The letter that was filed stays as it is.
 * @throws Problem bad_request for what is no plain Word file that can be opened: nobody knows what stands in it, or in a file within
 * it
 */
export async function letterWithoutAddress(
  bytes: Uint8Array,
  addresses: readonly string[],
): Promise<Uint8Array> {
  const parts = await checkWordFile(bytes);
  if (addresses.length === 0) return bytes;
  const lines = new Set(addresses.map(escapedXml));
  const copies = [...parts].map(([name, part]): [string, Uint8Array] => {
    if (!/^word\/.+\.xml$/.test(name)) return [name, part];
    return [name, new TextEncoder().encode(withoutLines(textOf(parts, name), lines))];
  });
  return await packed(new Map(copies));
}
