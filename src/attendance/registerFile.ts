/**
 * A file as a person hands it over. Its bytes come in pieces, from the start each time, so that it may be larger than memory. A
 * piece may be written over once the next is asked for: who wants to keep it makes a copy.
 */
export type RegisterFile = {
  name: string;
  /** In bytes. */
  size: number;
  pieces(): AsyncIterable<Uint8Array>;
};

const pieceBytes = 1 << 20;

/** A file whose bytes are in memory already. */
export function fileOfBytes(name: string, bytes: Uint8Array): RegisterFile {
  return {
    name,
    size: bytes.byteLength,
    async *pieces() {
      for (let at = 0; at < bytes.byteLength; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  };
}
