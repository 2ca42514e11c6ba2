import { describe, expect, it, test } from 'vitest';
import { encodingOf, utf8Pieces } from '../../../../src/attendance/reading/text/fileText.ts';
import { fileOfBytes } from '../../../../src/attendance/registerFile.ts';
import { encode, type FileStyle } from '../../registerFile.ts';

type Cut = { encoding?: 'windows-1252'; size?: number };

async function textOf(bytes: Uint8Array, { encoding, size = bytes.length }: Cut = {}) {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for await (const piece of utf8Pieces(pieces(), encoding ?? encodingOf(bytes)))
    text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

describe('the text of a file', () => {
  const written = 'Zoë O\u2019Neill\r\nx\ry\n';

  test.each<FileStyle['encoding']>(['utf-8', 'utf-8 bom', 'utf-16le', 'utf-16le bom', 'utf-16be bom'])(
    'in %s, however it is cut',
    async (encoding) => {
      const bytes = encode(written, encoding);
      for (const size of [1, 2, 3, 7, bytes.length]) expect(await textOf(bytes, { size })).toBe(written);
    },
  );

  it('in windows-1252', async () => {
    const bytes = encode(written, 'windows-1252');
    expect(await textOf(bytes, { encoding: 'windows-1252', size: 2 })).toBe(written);
  });

  it('has every byte of windows-1252', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i).filter((byte) => byte !== 0);
    const text = await textOf(bytes, { encoding: 'windows-1252' });
    expect(text).toHaveLength(255);
    expect(text).toContain('\u20ac');
    expect(text).toContain('\u0178\u00a0\u00a1');
    expect(text).toContain('\u2018\u2019\u201c\u201d');
  });

  it('is given as it comes where it may be UTF-8', async () => {
    const bytes = encode('a,b\n', 'utf-8');
    const given: Uint8Array[] = [];
    for await (const piece of utf8Pieces(fileOfBytes('', bytes).pieces(), encodingOf(bytes)))
      given.push(piece);
    expect(given[0]?.buffer).toBe(bytes.buffer);
  });
});
