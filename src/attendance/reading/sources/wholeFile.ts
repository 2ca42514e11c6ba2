import { Problem } from '../../../problems/problem.ts';
import type { RegisterFile } from '../../registerFile.ts';

/** Such files are read from memory, so they are far smaller than a CSV may be. */
const mostBytes = 64 << 20;

/** All bytes of a file. Throws Problem register_unreadable where there are more than 64 MB of them. */
export async function wholeFile(file: RegisterFile): Promise<Uint8Array> {
  if (file.size > mostBytes)
    throw new Problem(
      'register_unreadable',
      'This file is larger than 64 MB, which is too large for its type. Export the marks as CSV, which can be of any size.',
    );
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for await (const piece of file.pieces()) {
    if (at + piece.length > bytes.length) break;
    bytes.set(piece, at);
    at += piece.length;
  }
  if (at !== bytes.length)
    throw new Problem('register_unreadable', 'This file changed while we read it. Try again.');
  return bytes;
}
