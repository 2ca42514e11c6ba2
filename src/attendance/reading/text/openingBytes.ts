/** The first bytes of something that comes in pieces: until there are enough, or `most` of them. */
export async function openingBytes(
  pieces: AsyncIterable<Uint8Array>,
  { most, isEnough }: { most: number; isEnough: (bytes: Uint8Array) => boolean },
): Promise<Uint8Array> {
  let bytes = new Uint8Array(0);
  for await (const piece of pieces) {
    const more = new Uint8Array(Math.min(bytes.length + piece.length, most));
    more.set(bytes);
    more.set(piece.subarray(0, more.length - bytes.length), bytes.length);
    bytes = more;
    if (bytes.length >= most || isEnough(bytes)) break;
  }
  return bytes;
}
