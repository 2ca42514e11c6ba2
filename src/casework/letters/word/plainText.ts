/** What XML cannot hold: control characters, halves of a character, and what is no character at all. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Lines of text as a Word file can hold them. What somebody typed never turns into a field of the template: two braces are set
 * apart.
 */
export function plainLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line
      .replace(unwritable, '')
      .replace(/\{(?=\{)/g, '{ ')
      .split(/\r\n|[\r\n\u0085\u2028\u2029]/),
  );
}

export const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
