import { Problem } from '../../problems/problem.ts';

const excel = 'In Excel, choose File, then Save as, and pick “CSV UTF-8”. Then use that file.';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte);

/** What a file that holds no text is, and what to do about it; undefined where it may be text. */
function adviceFor(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'This file is empty. Export the marks again.';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    return 'This is a PDF. A registration certificate is evidence, but its marks cannot be read. Export the marks as CSV.';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return `This is an Excel workbook, or another zipped file. ${excel}`;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return `This is an older Excel workbook. ${excel}`;
  return undefined;
}

/** Throws Problem register_unreadable for workbooks, PDFs and empty files, known by their first bytes. */
export function refuseWhatIsNotText(bytes: Uint8Array): void {
  const advice = adviceFor(bytes);
  if (advice) throw new Problem('register_unreadable', advice);
}

/** Throws for text that is no table: web pages, which some systems save under the name of a workbook, and binary data. */
export function refuseWhatIsNoTable(opening: string): void {
  if (/^\s*<(!doctype|html|table|\?xml|head|meta)/i.test(opening))
    throw new Problem(
      'register_unreadable',
      `This is a web page or XML, even if its name says Excel. Open it in Excel. ${excel}`,
    );
  if (opening.includes('\u0000'))
    throw new Problem('register_unreadable', 'This file is not text. Export the marks as CSV and try again.');
}
