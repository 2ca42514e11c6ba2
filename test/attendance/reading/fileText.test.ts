import { describe, expect, it, test } from 'vitest';
import { fileText } from '../../../src/attendance/reading/fileText.ts';
import { encode, type FileStyle } from '../registerFile.ts';

const textOf = (bytes: Uint8Array) => [...fileText(bytes)].join('');

describe('the text of a file', () => {
  test.each<FileStyle['encoding']>([
    'utf-8',
    'utf-8 bom',
    'utf-16le',
    'utf-16le bom',
    'utf-16be bom',
    'windows-1252',
  ])('in %s', (encoding) => {
    expect(textOf(encode('Zoë O\u2019Neill\r\nx\ry\n', encoding))).toBe('Zoë O\u2019Neill\nx\ny\n');
  });

  it('is whole where pieces meet inside a character or a line ending', () => {
    const piece = 1 << 20;
    for (const shift of [0, 1, 2, 3]) {
      const text = `${'a'.repeat(piece - 2 - shift)}é\r\n€\r\n${'b'.repeat(piece)}\r`;
      expect(textOf(encode(text, 'utf-8'))).toBe(text.replace(/\r\n?/g, '\n'));
      expect(textOf(encode(text, 'utf-16le bom'))).toBe(text.replace(/\r\n?/g, '\n'));
    }
  });

  it('reads every byte of windows-1252', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i).filter((byte) => byte !== 0 && byte !== 13);
    const text = textOf(bytes);
    expect(text).toHaveLength(254);
    expect(text).toContain('\u20ac');
    expect(text).toContain('\u0178\u00a0\u00a1');
    expect(text).toContain('\u2018\u2019\u201c\u201d');
  });
});
