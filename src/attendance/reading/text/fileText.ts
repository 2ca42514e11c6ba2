import type { RegisterFile } from '../../registerFile.ts';
import type { ReadingWatch } from '../table.ts';

/** Windows-1252 where it is not Latin-1: the characters of bytes 0x80 to 0x9F; gaps are bytes without one. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What text was taken for UTF-8 is none: it has to be read again as windows-1252. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
}

/** Exports in UTF-16 often lack their mark; a table in English then has a nought in nearly every second byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const opening = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  opening.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = opening.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** How many bytes of a file `encodingOf` looks at. */
export const encodingBytes = 2000;

/** The encoding of a text by its first bytes. UTF-8 is a guess that only the last byte can confirm. */
export function encodingOf(opening: Uint8Array): Encoding {
  if (opening[0] === 0xff && opening[1] === 0xfe) return 'utf-16le';
  if (opening[0] === 0xfe && opening[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(opening) ?? 'utf-8';
}

/** The bytes of a file as they come, for somebody who watches and may stop them. */
export async function* watchedPieces(file: RegisterFile, watch: ReadingWatch): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  watch.signal?.throwIfAborted();
  for await (const piece of file.pieces()) {
    watch.signal?.throwIfAborted();
    yield piece;
    bytes += piece.byteLength;
    watch.progress?.(bytes);
  }
}

async function* transcoded(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    // Node 20 decodes windows-1252 as if it were Latin-1 (nodejs/node#56542), so that part is ours.
    yield encoder.encode(
      encoding === 'windows-1252'
        ? text.replace(/[\u0080-\u009f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80))
        : text,
    );
  }
  yield encoder.encode(decoder.decode());
}

/** Pieces of text in an encoding as pieces of UTF-8. What is said to be UTF-8 passes as it is. */
export function utf8Pieces(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<Uint8Array> {
  return encoding === 'utf-8' ? pieces : transcoded(pieces, encoding);
}
