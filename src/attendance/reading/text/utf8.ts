/** The least and the greatest second byte after a first one: overlong forms, surrogates and what is above U+10FFFF are out. */
function secondBytes(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

function lengthBy(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : -1;
}

/**
 * The bytes of the UTF-8 character above ASCII that starts at `at`: 2, 3 or 4. 0 where it may go on behind `end`, -1
 * where it is none. Source: RFC 3629, section 4.
 */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  const length = lengthBy(first);
  if (length === -1) return -1;
  for (let i = 1; i < length; i++) {
    if (at + i >= end) return 0;
    const byte = bytes[at + i] ?? 0;
    const [least, greatest] = i === 1 ? secondBytes(first) : [0x80, 0xbf];
    if (byte < least || byte > greatest) return -1;
  }
  return length;
}
