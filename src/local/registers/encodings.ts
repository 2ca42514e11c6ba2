/** As Excel saves 'Unicode text': UTF-16, little end first, with its byte order mark. */
export const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** As Windows programs save text in western Europe. Throws RangeError for a letter that the encoding has not. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter === '’' ? 0x92 : (letter.codePointAt(0) ?? 0);
    if (code > 0xff || (code > 0x7f && code < 0xa0 && code !== 0x92))
      throw new RangeError(`windows-1252 has no ${letter}`);
    return code;
  });
}
