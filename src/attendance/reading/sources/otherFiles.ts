import { Problem } from '../../../problems/problem.ts';
import type { Archive } from './archive.ts';

const saveAs =
  'choose File, then Save as, and pick “Excel workbook (.xlsx)” or “CSV UTF-8”. Then use that file.';

const refuse = (advice: string): never => {
  throw new Problem('register_unreadable', advice);
};

const lockedAdvice =
  'This workbook is locked with a password. Open it in Excel, choose File, Info, then Protect workbook, and take the password off. Save it and use that file.';

/** An encrypted workbook is kept inside the older kind of file, under this name, in UTF-16. */
const encryptedPart = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** Throws Problem register_unreadable for workbooks of Excel 97 to 2003, locked ones, and what is no workbook at all. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf)
    refuse(
      holds(bytes, encryptedPart)
        ? lockedAdvice
        : `This is a workbook of an older Excel (.xls), which we do not read. Open it in Excel, ${saveAs}`,
    );
  if (first !== 0x50 || second !== 0x4b)
    refuse('This is no Excel workbook. Export the marks as CSV and try again.');
}

/** Throws Problem register_unreadable, with advice, for zipped files that are no workbook, or none that we read. */
export function refuseOtherArchives(archive: Archive): void {
  if (archive.locked) refuse(lockedAdvice);
  if (archive.has('xl/workbook.bin'))
    refuse(`This is a binary workbook (.xlsb), which we do not read. Open it in Excel, ${saveAs}`);
  if (archive.hasUnder('word/'))
    refuse('This is a Word document. Export the marks as CSV or as an Excel workbook.');
  if (archive.hasUnder('ppt/'))
    refuse('This is a presentation. Export the marks as CSV or as an Excel workbook.');
  if (archive.has('mimetype') && archive.has('content.xml'))
    refuse(
      `This is an OpenDocument spreadsheet (.ods), which we do not read. Open it in Excel or LibreOffice, ${saveAs}`,
    );
  if (archive.hasUnder('index/'))
    refuse(
      'This is a Numbers spreadsheet. In Numbers, choose File, then Export to, and pick CSV. Then use that file.',
    );
  if (!archive.has('[content_types].xml'))
    refuse('This is a zipped file and no Excel workbook. Unzip it and use the files inside.');
}
