import { fileOfBytes } from '../../registerFile.ts';
import { encodingBytes, encodingOf, utf8Pieces } from '../text/fileText.ts';
import { pause } from './pause.ts';

const pieceBytes = 1 << 20;
/** What is read before everything else has its turn. */
const turnBytes = 1 << 17;

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

/**
 * The text of a page or an XML file, in pieces. What it says of its own encoding is wrong as often as it is missing, and its
 * bytes are not: UTF-16 shows in noughts, and text in windows-1252 or Latin-1 is never UTF-8 by chance.
 */
export async function* markupText(bytes: Uint8Array): AsyncGenerator<string> {
  const guess = encodingOf(bytes.subarray(0, encodingBytes));
  const encoding = guess === 'utf-8' && !isUtf8(bytes) ? 'windows-1252' : guess;
  const decoder = new TextDecoder();
  for await (const piece of utf8Pieces(fileOfBytes('', bytes).pieces(), encoding))
    for (let at = 0; at < piece.length; at += turnBytes) {
      yield decoder.decode(piece.subarray(at, at + turnBytes), { stream: true });
      await pause();
    }
  yield decoder.decode();
}

/** The first few thousand characters of a text, to see what kind it is. */
export async function openingText(bytes: Uint8Array): Promise<string> {
  let opening = '';
  for await (const piece of markupText(bytes.subarray(0, 8192))) opening += piece;
  return opening;
}
