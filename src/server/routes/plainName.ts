import { shortened } from '../../casework/imports/shortened.ts';
import { Problem } from '../../problems/problem.ts';

/** What a browser calls a file may hold a whole path, or nothing. It comes encoded, as headers hold no letters but English ones. */
export function plainName(header: string, otherwise: string): string {
  let name: string;
  try {
    name = decodeURIComponent(header);
  } catch (error) {
    throw new Problem('bad_request', 'The name of the file cannot be read.', { cause: error });
  }
  const plain = name
    .replace(/^.*[\\/]/s, '')
    // Nothing that is not seen, and nothing that turns what follows it around.
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
  return shortened(plain, 200) || otherwise;
}
