/** Small enough that a large file never stands in memory twice, large enough that calls cost nothing. */
const pieceBytes = 1 << 20;

/** Windows-1252 where it is not Latin-1: the characters of bytes 0x80 to 0x9F; gaps are bytes without one. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

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

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes)
      decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function* decoded(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const text = decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true });
    // Node 20 decodes windows-1252 as if it were Latin-1 (nodejs/node#56542), so that part is ours.
    yield encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80))
      : text;
  }
  yield decoder.decode();
}

/**
 * The text of a file in pieces of about a megabyte, with every line ending as '\n'. Reads UTF-8 and UTF-16, with
 * or without a byte order mark, and windows-1252 where the bytes cannot be UTF-8.
 */
export function* fileText(bytes: Uint8Array): Generator<string> {
  let carriageReturn = '';
  for (const piece of decoded(bytes)) {
    const text = carriageReturn + piece;
    // A return at the end may be half of a line ending: it waits for the next piece.
    carriageReturn = text.endsWith('\r') ? '\r' : '';
    const whole = carriageReturn ? text.slice(0, -1) : text;
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }
  if (carriageReturn) yield '\n';
}
